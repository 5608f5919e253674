using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>Cuts what was said into sentences; the point of a figure ("27.5") ends none.</summary>
internal static partial class SpokenSentences
{
    /// <summary>
    /// Characters up to which words without any mark are one sentence. Recognisers of speech may write an hour without one, and what looks for one word after another
    /// in it takes the square of its length and more. Default 1,000, some minutes of speech; range 200 to 4,000.
    /// </summary>
    public const int Longest = 1_000;

    /// <summary>The sentences in order; one that is longer than <see cref="Longest"/> in pieces, cut between words where there are any.</summary>
    public static IEnumerable<string> Of(string text) =>
        Sentence().Matches(text).SelectMany(match => Pieces(match.Value)).Select(piece => piece.Trim()).Where(sentence => sentence.Length > 0);

    private static IEnumerable<string> Pieces(string sentence)
    {
        var from = 0;
        while (sentence.Length - from > Longest)
        {
            var space = sentence.LastIndexOf(' ', from + Longest - 1, Longest);
            var to = space > from ? space : from + Longest;
            yield return sentence[from..to];
            from = to;
        }

        yield return sentence[from..];
    }

    [GeneratedRegex(@"(?:[^.?!]|[.](?=\d|\w\.))+[.?!]*")]
    private static partial Regex Sentence();
}
