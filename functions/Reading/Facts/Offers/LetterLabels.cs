using System.Buffers;

namespace Reading.Facts.Offers;

/// <summary>Labels, numbers of clauses and heads within the text of a letter.</summary>
internal static class LetterLabels
{
    /// <summary>Words that a label or a heading within running text has at most.</summary>
    private const int MaxLabelWords = 8;

    private static readonly SearchValues<char> s_figureStarts = SearchValues.Create("0123456789$€£₹¥");

    /// <summary>The place after "Label: "; 0 where the text does not begin with a label.</summary>
    public static int LabelEnd(string text)
    {
        var number = NumberEnd(text);
        var end = LabelEndUnnumbered(number > 0 && number < text.Length ? char.ToUpperInvariant(text[number]) + text[(number + 1)..] : text);
        return end > 0 ? number + end : 0;
    }

    private static int LabelEndUnnumbered(string text)
    {
        if (text.IndexOf(" ..", StringComparison.Ordinal) is > 1 and < 60 and var dots && text.AsSpan(dots).TrimStart(" .").Length is > 0 and var rest && text.Length - rest - dots > MinLeader)
        {
            return text.Length - rest;
        }

        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon is > 0 and < 70 && (IsLabel(text.AsSpan(0, colon).TrimEnd('.')) || LabelVocabulary.IsWhole(text.AsSpan(0, colon))) && (colon + 1 == text.Length || text[colon + 1] is ' ' || text[colon] == '：'))
        {
            return colon + 1;
        }

        if (FigureStart(text) is > 2 and < 60 and var figure && LabelVocabulary.IsWhole(text.AsSpan(0, figure).TrimEnd()) && text.Length < 110 && text[^1] != '.' && char.IsUpper(text[0]))
        {
            return figure;
        }

        foreach (var dash in (ReadOnlySpan<string>)[" – ", " — ", " - ", " | "])
        {
            var at = text.IndexOf(dash, StringComparison.Ordinal);
            if (at is > 0 and < 50 && (IsLabel(text.AsSpan(0, at)) || text.AsSpan(0, at).IndexOfAny(".!?;,") < 0) && LabelVocabulary.IsWhole(text.AsSpan(0, at)))
            {
                return at + dash.Length;
            }
        }

        return 0;
    }

    /// <summary>Characters of the shortest row of dots that leads from a label to its value.</summary>
    private const int MinLeader = 4;

    /// <summary>Where the first figure or sign of money stands: "Target bonus 4,83,750" has its label before it.</summary>
    private static int FigureStart(string text) => text.AsSpan().IndexOfAny(s_figureStarts);

    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text.Count(' ') < MaxLabelWords && text.IndexOfAny(".!?;") < 0 | char.IsAsciiDigit(text[0]) && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]) || !char.IsLetter(text[0]));

    public static string Label(string text) => WithoutNumber(text).TrimEnd(':', '：', ' ', '–', '—', '-', '|', '.');

    /// <summary>"3. Leave", "(a) Leave", "B. Leave" and "§ 5 Leave" name leave.</summary>
    public static string WithoutNumber(string text) => text[NumberEnd(text)..];

    /// <summary>Where what is numbered begins; 0 where a text has no number before it.</summary>
    public static int NumberEnd(string text)
    {
        var at = text.StartsWith('§') ? text.AsSpan(1).TrimStart().Length is var left ? text.Length - left : 1 : 0;
        var open = at < text.Length && text[at] == '(';
        var start = open ? at + 1 : at;
        var end = start;
        while (end < text.Length && end - start < MaxNumber && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end > start && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var isLetter = end == start && end < text.Length && char.IsAsciiLetter(text[end]);
        end += isLetter ? 1 : 0;
        var mark = end;
        while (end < text.Length && text[end] is '.' or ')')
        {
            end++;
        }

        var marked = end > mark || (text[0] == '§' && mark > start) || (!isLetter && mark > start && mark - start <= 2);
        return mark > start && marked && end + 1 < text.Length && text[end] == ' ' && !(isLetter && end == mark) && (end > mark || char.IsUpper(text[end + 1])) ? end + 1 : 0;
    }

    /// <summary>Characters of the longest number of a clause: "12.4.1".</summary>
    private const int MaxNumber = 6;

    public static bool IsRunInHead(string sentence)
    {
        if (!sentence.EndsWith('.') || IsCount(sentence) || sentence.AsSpan().Count(' ') > 4)
        {
            return false;
        }

        var head = WithoutNumber(sentence).TrimEnd('.');
        return head.Length > 0 && (LabelVocabulary.IsWhole(head) || (head.Length + 1 < sentence.Length && char.IsUpper(head[0]) && LabelVocabulary.Of(head) is not null));
    }

    /// <summary>"3 month probation." counts; "3. Probation." is numbered.</summary>
    private static bool IsCount(string sentence)
    {
        var digits = sentence.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < sentence.Length && sentence[digits] is ' ' or '-';
    }

    /// <summary>Words of a numbered head: "3. Commuting allowance".</summary>
    private const int HeadWords = 5;

    /// <summary>A short line with a number before it that ends without a stop names what follows, whether or not it is known.</summary>
    private static bool IsNumberedHead(string text)
    {
        var number = NumberEnd(text);
        return number > 0 && char.IsAsciiDigit(text[0]) && number < text.Length && char.IsUpper(text[number]) && text[^1] is not ('.' or ',' or ';' or '!' or '?' or ':')
            && !text.AsSpan(number).ContainsAnyInRange('0', '9') && text.AsSpan(number).Count(' ') < HeadWords && text.AsSpan(number).IndexOfAny("$€£%:") < 0;
    }

    public static bool IsHeading(string text, LineKind kind) =>
        kind == LineKind.Heading
            ? LabelEnd(text) is 0 || LabelEnd(text) == text.Length
            : IsNumberedHead(text) || text.AsSpan().Count(' ') < MaxLabelWords && text[^1] is not ('.' or ',' or ';' or '!' or '?') && LabelVocabulary.IsWhole(WithoutNumber(text).TrimEnd(':', ' '));

    /// <summary>A list item without its mark.</summary>
    public static string WithoutBullet(string text) =>
        text.Length > 2 && text[0] is '•' or '◦' or '▪' or '●' or '-' or '–' or '*' or '·' or '‣' or '\uF0B7' && text[1] is ' ' or '\u00A0' ? text[2..].TrimStart() : text;
}
