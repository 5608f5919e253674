using Coach.Negotiations;
using Reading.Facts;
using Reading.Facts.Calls;

namespace Reading.Chat;

/// <summary>Turns what was typed into words and values: schedules, days, spans and figures first, all else with its spelling mended.</summary>
internal sealed class ChatItems
{
    private readonly string _text;
    private readonly ChatContext _context;
    private readonly List<SpokenWord> _words;
    private readonly IReadOnlyList<DateSpan> _dates;
    private readonly ChatFigures _figures;

    private ChatItems(string text, ChatContext context)
    {
        (_text, _context) = (text, context);
        _words = Mended(text, context);
        _dates = DateText.Find(text, context.Order);
        _figures = new ChatFigures(text, _words, context);
    }

    public static List<ChatItem> Of(string text, ChatContext context) => new ChatItems(text, context).Read();

    private List<ChatItem> Read()
    {
        var items = new List<ChatItem>();
        for (var at = 0; at < _words.Count;)
        {
            var word = _words[at];
            var (value, end) = ValueAt(at);
            var last = at;
            while (last + 1 < _words.Count && _words[last + 1].Start < end)
            {
                last++;
            }

            items.Add(value is null
                ? new ChatItem(word.Text, word.Start, word.End, word.Stop, null)
                : new ChatItem(value.Sign, word.Start, Math.Max(end, _words[last].End), _words[last].Stop, value));
            at = value is null ? at + 1 : last + 1;
        }

        return items;
    }

    private (ChatValue? Value, int End) ValueAt(int at)
    {
        var word = _words[at];
        if (ChatVesting.At(_text, word.Start, out var end) is { } percents)
        {
            return (new ChatValue.Vesting(percents), end);
        }

        if (DateAt(word.Start) is { } date)
        {
            return date;
        }

        if (at > 0 && _words[at - 1].Text == "since" && ChatSpans.Since(_words, at, _context.Today, out var last) is { } since)
        {
            return (since, _words[last].End);
        }

        if ((ChatDates.At(_text, _words, at, _context, out last) ?? ChatDates.Month(_words, at, _context.Today)) is { } day)
        {
            return (day, _words[Math.Min(last, _words.Count - 1)].End);
        }

        if (ChatSpans.At(_words, at, out last) is { } span)
        {
            return (span, _words[last].End);
        }

        var value = _figures.At(at, out end);
        return (value, end);
    }

    private (ChatValue?, int)? DateAt(int start)
    {
        foreach (var date in _dates)
        {
            if (date.Start == start && date.OnOrAfter(_context.Today) is { } day)
            {
                DateOnly[] days = date.IsAmbiguous && _context.Order == DateOrder.Unknown && Swapped(date) is { } other ? [Swapped(date, DateOrder.DayFirst) ?? day, Swapped(date, DateOrder.MonthFirst) ?? other] : [day];
                return (new ChatValue.Day(days), date.End);
            }
        }

        return null;
    }

    private static DateOnly? Swapped(DateSpan date) => date is { Year: { } year, Day: { } day } ? new DateOnly(year, day, date.Month) : null;

    /// <summary>The same numbers read in another order.</summary>
    private DateOnly? Swapped(DateSpan date, DateOrder order) => DateText.Find(date.In(_text), order) is [{ Date: { } day }] ? day : null;

    /// <summary>What a company does: a capital before it is a name, even at the beginning.</summary>
    private static readonly HashSet<string> s_actions = new("offered offers offer came said countered gave pays wants is and".Split(' '), StringComparer.Ordinal);

    private static List<SpokenWord> Mended(string text, ChatContext context)
    {
        var words = ChatWords.Of(text);
        var isNamed = context.Asked is Question.Company or Question.Role or Question.Region;
        for (var i = 0; i < words.Count; i++)
        {
            var isFirst = i == 0 || ChatWords.EndsSentence(words[i - 1].Stop);
            var isName = char.IsUpper(text[words[i].Start]) && (!isFirst || isNamed) && !IsShouted(text, words[i]);
            isName |= char.IsUpper(text[words[i].Start]) && i + 1 < words.Count && s_actions.Contains(words[i + 1].Text);
            words[i] = words[i] with { Text = ChatLexicon.Spelling.Mend(words[i].Text, isName) };
        }

        return words;
    }

    /// <summary>All in capitals: no sign of a name.</summary>
    private static bool IsShouted(string text, SpokenWord word) => word.End - word.Start > 3 && !text.AsSpan(word.Start, word.End - word.Start).ContainsAnyInRange('a', 'z');
}
