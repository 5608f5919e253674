namespace Reading.Pdf;

/// <summary>
/// Old fonts have no accented letters: their writers print an accent over a letter. This gives the one letter that is meant. The framework's
/// own composition needs the machine's Unicode data, which we do without.
/// </summary>
internal static class Accents
{
    private const char FirstCombining = '\u0300';
    private const char LastCombining = '\u0328';

    /// <summary>For each accent the letters that take it, and what they become, in the same order.</summary>
    private static readonly Dictionary<char, (string Letters, string Composed)> s_pairs = new()
    {
        ['\u0300'] = ("AEIOUaeiouı", "ÀÈÌÒÙàèìòùì"),
        ['\u0301'] = ("AEIOUYaeiouyıCcLlNnRrSsZz", "ÁÉÍÓÚÝáéíóúýíĆćĹĺŃńŔŕŚśŹź"),
        ['\u0302'] = ("AEIOUaeiouıCcGgHhJjSsWwYy", "ÂÊÎÔÛâêîôûîĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
        ['\u0303'] = ("ANOIUanoiuı", "ÃÑÕĨŨãñõĩũĩ"),
        ['\u0304'] = ("AEIOUaeiouı", "ĀĒĪŌŪāēīōūī"),
        ['\u0306'] = ("AEGIOUaegiou", "ĂĔĞĬŎŬăĕğĭŏŭ"),
        ['\u0307'] = ("CEGIZcegz", "ĊĖĠİŻċėġż"),
        ['\u0308'] = ("AEIOUYaeiouyı", "ÄËÏÖÜŸäëïöüÿï"),
        ['\u030A'] = ("AUau", "ÅŮåů"),
        ['\u030B'] = ("OUou", "ŐŰőű"),
        ['\u030C'] = ("CDELNRSTZcdelnrstz", "ČĎĚĽŇŘŠŤŽčďěľňřšťž"),
        ['\u0327'] = ("CGKLNRSTcgklnrst", "ÇĢĶĻŅŖŞŢçģķļņŗşţ"),
        ['\u0328'] = ("AEIUaeiu", "ĄĘĮŲąęįų"),
    };

    /// <summary>Whether a character is an accent without a letter.</summary>
    public static bool IsAccent(char c) => Combining(c) != '\0';

    /// <summary>The letter with the accent; U+0000 where there is none such.</summary>
    public static char Compose(char letter, char accent)
    {
        var index = s_pairs.TryGetValue(Combining(accent), out var pair) ? pair.Letters.IndexOf(letter, StringComparison.Ordinal) : -1;
        return index < 0 ? '\0' : pair.Composed[index];
    }

    private static char Combining(char c) => c switch
    {
        < '`' => '\0',
        '`' => '\u0300',
        '\u00B4' => '\u0301',
        '\u02C6' => '\u0302',
        '\u02DC' => '\u0303',
        '\u00AF' => '\u0304',
        '\u02D8' => '\u0306',
        '\u02D9' => '\u0307',
        '\u00A8' => '\u0308',
        '\u02DA' => '\u030A',
        '\u02DD' => '\u030B',
        '\u02C7' => '\u030C',
        '\u00B8' => '\u0327',
        '\u02DB' => '\u0328',
        >= FirstCombining and <= LastCombining => c,
        _ => '\0',
    };
}
