using System.Buffers;
using System.Text;

namespace Reading.Facts.Offers;

/// <summary>
/// Places of a template that were never filled in: <c>[Base Salary]</c>, <c>{{base_salary}}</c>, <c>{name}</c>, <c>&lt;&lt;name&gt;&gt;</c>,
/// <c>«Name»</c>, <c>$________</c>, <c>$XX,XXX</c>, <c>FIRST_NAME</c>. The line for a signature is none.
/// </summary>
internal static class TemplateBlanks
{
    /// <summary>Stands in a passage for each character of a blank, so that none is read as a value.</summary>
    public const char Paint = '□';

    /// <summary>Characters of the longest blank; anything longer in brackets is a remark.</summary>
    private const int MaxLength = 80;

    /// <summary>Underscores that are a line to write on.</summary>
    private const int MinLine = 3;

    /// <summary>What a blank may begin with; a merge field, "FIRST_NAME", begins with a capital and has a line in it.</summary>
    private static readonly SearchValues<char> s_starts = SearchValues.Create("Xx{<«‹$%["), s_startsOfFields = SearchValues.Create("_xABCDEFGHIJKLMNOPQRSTUVWXYZ{<«‹$%[");

    private static readonly SearchValues<char> s_dots = SearchValues.Create("●•_-.… *");

    private static readonly SearchValues<char> s_notNames = SearchValues.Create("@/\\:;=<>");

    private static readonly (string Open, string Close)[] s_brackets = [("{{", "}}"), ("{%", "%}"), ("<<", ">>"), ("«", "»"), ("‹", "›"), ("${", "}"), ("%%", "%%"), ("[", "]"), ("{", "}"), ("<", ">")];

    /// <summary>Before a line to write on, these ask for a signature and what belongs to it.</summary>
    private static readonly CueTable<bool> s_signing = new(
        (true, "signature;signed;sign;date;dated;print name;printed name;name;by;title;accepted;accept;witness;unterschrift;datum;ort;signé;nom;fait à;handtekening;naam;underskrift;dato;namn;assinatura;data;nome;firma;fecha"));

    /// <summary>Each blank of a text, as start and end, in order.</summary>
    public static IReadOnlyList<(int Start, int End)> In(string text)
    {
        var found = new List<(int, int)>();
        var starts = text.Contains('_', StringComparison.Ordinal) ? s_startsOfFields : s_starts;
        for (var at = text.AsSpan().IndexOfAny(starts); at >= 0 && at < text.Length;)
        {
            var end = EndOf(text, at);
            if (end > at)
            {
                found.Add((at, end));
            }

            end = Math.Max(end, at + 1);
            var next = text.AsSpan(end).IndexOfAny(starts);
            at = next < 0 ? -1 : end + next;
        }

        return found;
    }

    /// <summary>The text with its blanks painted over, as long as before.</summary>
    public static string PaintOver(string text, IReadOnlyList<(int Start, int End)> blanks)
    {
        if (blanks.Count == 0)
        {
            return text;
        }

        var painted = new StringBuilder(text);
        foreach (var (start, end) in blanks)
        {
            painted.Remove(start, end - start).Insert(start, new string(Paint, end - start));
        }

        return painted.ToString();
    }

    private static int EndOf(string text, int at) => text[at] switch
    {
        '_' => LineEnd(text, at),
        'X' or 'x' => UnknownFigureEnd(text, at),
        >= 'A' and <= 'Z' => MergeFieldEnd(text, at),
        _ => BracketEnd(text, at),
    };

    private static int BracketEnd(string text, int at)
    {
        foreach (var (open, close) in s_brackets)
        {
            if (string.CompareOrdinal(text, at, open, 0, open.Length) != 0)
            {
                continue;
            }

            var end = text.IndexOf(close, at + open.Length, Math.Min(MaxLength, text.Length - at - open.Length), StringComparison.Ordinal);
            return end > 0 && IsName(text.AsSpan(at + open.Length, end - at - open.Length), open) ? end + close.Length : at;
        }

        return at;
    }

    /// <summary>What a template calls the thing to be filled in: words, not an address, a number or a tick box.</summary>
    private static bool IsName(ReadOnlySpan<char> inside, string open)
    {
        var content = inside.Trim();
        if (content.Length == 0)
        {
            return false;
        }

        if (content.IndexOfAnyExcept(s_dots) < 0)
        {
            return content.IndexOfAny("●•_…*") >= 0;
        }

        var certain = open is "{{" or "{%" or "<<" or "${" or "%%";
        var isWord = content.IndexOfAny(s_notNames) < 0 && (char.IsLetter(content[0]) || content[0] is '$' or '€' or '£' or '#' or '_') && content.Length > 1;
        return open is "«" or "‹" ? content.IndexOf(' ') < 0 && content.Length == inside.Length && isWord && content.IndexOfAnyInRange('0', '9') < 0 : certain || isWord;
    }

    private static int LineEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is '_' or ' ' && !(text[end] == ' ' && (end + 1 >= text.Length || text[end + 1] != '_')))
        {
            end++;
        }

        return end - at >= MinLine && !IsForSigning(text, at, end) ? end : at;
    }

    /// <summary>A line alone, or one after "Date:" or "Signature", is signed on; one with words around it, a currency before or a unit after is filled in.</summary>
    private static bool IsForSigning(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        var after = text.AsSpan(end).TrimStart();
        if (before.Length > 0 && before[^1] is '$' or '€' or '£' or '₹' or '¥' || (after.Length > 0 && after[0] == '%'))
        {
            return false;
        }

        var lastWords = before[Math.Max(0, before.Length - 24)..].ToString();
        return before.Length == 0 || s_signing.In(lastWords) is { Count: > 0 } || before.IndexOf('_') >= 0 || (after.Length == 0 && !before.EndsWith(":"));
    }

    /// <summary><c>$XX,XXX</c>, <c>XX/XX/20XX</c>: at least two X among figures' marks.</summary>
    private static int UnknownFigureEnd(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return at;
        }

        var end = at;
        while (end < text.Length && (text[end] is 'X' or 'x' || (end > at && text[end] is ',' or '.' or '/' && end + 1 < text.Length && text[end + 1] is 'X' or 'x')))
        {
            end++;
        }

        var isMoney = at > 0 && text[at - 1] is '$' or '€' or '£' or '₹' or '¥';
        var letters = end - at;
        var bounded = end >= text.Length || !char.IsLetterOrDigit(text[end]);
        return bounded && (letters >= 3 || (letters == 2 && isMoney)) && !text.AsSpan(at, letters).Equals("XXX", StringComparison.Ordinal) ? end : MergeFieldEnd(text, at);
    }

    /// <summary>Capitals with an underscore between them: <c>FIRST_NAME</c>.</summary>
    private static int MergeFieldEnd(string text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '_'))
        {
            return at;
        }

        var end = at;
        while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end > at && text.AsSpan(at, end - at).Trim('_').Contains('_') && (end == text.Length || !char.IsLetter(text[end])) ? end : at;
    }
}
