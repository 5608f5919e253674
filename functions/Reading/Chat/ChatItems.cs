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
        if (char.IsAsciiDigit(_text[word.Start]) && !char.IsAsciiDigit(word.Text[0]))
        {
            return (null, word.End);
        }

        if (IsThanked(at) || (at > 0 && IsThanked(at - 1)))
        {
            return (null, word.End);
        }

        if (ChatVesting.At(_text, word.Start, out var end) is { } percents)
        {
            return (new ChatValue.Vesting(percents), end);
        }

        if (at > 0 && (_words[at - 1].Text == "since" || IsBegun(at) || (_context.Asked == Question.TimeInRole && _words[at - 1].Text is "in" or "from" or "around" or "during" or "early" or "mid" or "late" or "of" or "about")) && ChatSpans.Since(_words, at, _context.Today, out var last) is { } since)
        {
            return (since, _words[last].End);
        }

        if (DateAt(word.Start) is { } date)
        {
            return date;
        }

        if ((ChatDates.At(_text, _words, at, _context, out last) ?? ChatDates.Month(_words, at, _context.Today)) is { } day)
        {
            return (day, _words[Math.Min(last, _words.Count - 1)].End);
        }

        if (ChatSpans.At(_words, at, out last) is { } span && !IsRate(at))
        {
            return (span, _words[last].End);
        }

        var value = _figures.At(at, out end);
        return (value, end);
    }

    /// <summary>"Thanks a million" is no figure.</summary>
    private bool IsThanked(int at) => at > 0 && _words[at].Text == "a" && _words[at - 1].Stop == '\0' && _words[at - 1].Text is "thanks" or "thx" or "ta" or "cheers";

    /// <summary>"Joined in 2021", "here from March 2023".</summary>
    private bool IsBegun(int at) => at > 1 && _words[at - 1].Text is "in" or "from" && Enumerable.Range(Math.Max(0, at - 4), Math.Min(3, at - 1)).Any(i => _words[i].Text is "joined" or "started" or "hired" or "began" or "here");

    /// <summary>"$31.50/hr" is a rate, no span.</summary>
    private bool IsRate(int at) => (_words[at].End < _text.Length && _text[_words[at].End] == '/') || (_words[at].Start > 0 && char.GetUnicodeCategory(_text[_words[at].Start - 1]) == System.Globalization.UnicodeCategory.CurrencySymbol);

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
    private static readonly HashSet<string> s_actions = new("offered offers offer came said countered gave pays wants is and just has sent made finally extended".Split(' '), StringComparer.Ordinal);

    private static List<SpokenWord> Mended(string text, ChatContext context)
    {
        var words = ChatWords.Of(text);
        var isNamed = context.Asked is Question.Company or Question.Role or Question.Region;
        for (var i = 0; i < words.Count; i++)
        {
            var isFirst = i == 0 || ChatWords.EndsSentence(words[i - 1].Stop);
            var isName = char.IsUpper(text[words[i].Start]) && (!isFirst || isNamed) && !IsShouted(text, words[i]);
            isName |= char.IsUpper(text[words[i].Start]) && i + 1 < words.Count && s_actions.Contains(words[i + 1].Text);
            words[i] = words[i] with { Text = IsOne(words, i) ? "one" : IsSound(words, i) ? words[i].Text == "2" ? "to" : "for" : ChatLexicon.Spelling.Mend(words[i].Text, isName) };
        }

        return words;
    }

    /// <summary>"just this 1", "got 1 from them": a figure for the word.</summary>
    private static bool IsOne(List<SpokenWord> words, int at) =>
        words[at].Text == "1" && at > 0 && words[at - 1].Stop == '\0'
        && (words[at - 1].Text is "this" or "that" or "which" or "another" or "other" || (words[at - 1].Text is "got" or "have" or "only" or "just" or "the" && (at + 1 == words.Count || words[at].Stop != '\0' || words[at + 1].Text is "from" or "at" or "with" or "so" or "more")));

    /// <summary>"want me 2 decide", "4 me": a number that stands for its sound.</summary>
    private static bool IsSound(List<SpokenWord> words, int at) =>
        words[at].Text is "2" or "4" && at > 0 && words[at].Stop == '\0' && at + 1 < words.Count && words[at + 1].Text.Length > 2 && char.IsAsciiDigit(words[at + 1].Text[0]) && words[at + 1].Text[^1] == 'k'
        || words[at].Text is "2" or "4" && at > 0 && (at + 1 == words.Count ? words[at - 1].Text is "ask" or "asking" : words[at].Stop == '\0' && IsAfterSound(words[at + 1].Text));

    private static bool IsAfterSound(string word) =>
        word is "decide" or "it" or "answer" or "reply" or "sign" or "me" or "u" or "you" or "know" or "get" or "be" or "say" or "us" or "them" or "ask" or "accept" or "take" or "talk" or "respond" or "the" or "my";

    /// <summary>All in capitals: no sign of a name.</summary>
    private static bool IsShouted(string text, SpokenWord word) => word.End - word.Start > 3 && !text.AsSpan(word.Start, word.End - word.Start).ContainsAnyInRange('a', 'z');
}
