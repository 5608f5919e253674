using System.Globalization;

namespace Coach.Bands;

/// <summary>Rungs of different ladders on one scale, so that "L5", "E5", "ICT4", "III" and "Senior" can be compared.</summary>
/// <remarks>
/// The scale is that of <see cref="LevelDistance"/>: 0 intern, 1 junior, 2 mid, 3 senior, 4 staff, 5 principal, 6 distinguished. The mapping is what
/// is commonly said of these ladders (Google and Meta L3/E3 to L8/E8, Amazon L4 to L10, Microsoft 59 to 70, Apple ICT2 to ICT6), written down from general
/// knowledge and not checked against a data set. No company publishes one, so a band found this way is named as not exact.
/// </remarks>
internal static class LevelLadder
{
    /// <summary>"L5", "E5", "IC5": what most companies took over.</summary>
    private static readonly (int From, decimal Step)[] s_common = [(1, 0.5m), (2, 0.7m), (3, 1), (4, 2), (5, 3), (6, 4), (7, 4.5m), (8, 5), (9, 6)];

    /// <summary>Amazon has no staff engineers between senior (6) and principal (7).</summary>
    private static readonly (int From, decimal Step)[] s_amazon = [(4, 1), (5, 2), (6, 3), (7, 5), (8, 5.5m), (10, 6)];

    private static readonly (int From, decimal Step)[] s_microsoft = [(59, 1), (61, 2), (63, 3), (65, 5), (68, 5.5m), (70, 6)];

    private static readonly (int From, decimal Step)[] s_apple = [(2, 1), (3, 2), (4, 3), (5, 4), (6, 5)];

    /// <summary>"Software Engineer II": the steps below staff, as titles number them.</summary>
    private static readonly (int From, decimal Step)[] s_numbered = [(1, 1), (2, 2), (3, 3), (4, 4)];

    private static readonly Dictionary<string, int> s_roman = new(StringComparer.Ordinal) { ["i"] = 1, ["ii"] = 2, ["iii"] = 3, ["iv"] = 4 };

    /// <summary>The step of a level in letters and numbers; null where its ladder is not known.</summary>
    /// <param name="level">"L5", "IC4", "64", "III".</param>
    /// <param name="company">Whose ladder; null where not known.</param>
    public static decimal? Step(string level, string? company)
    {
        var form = NormalForm.Level(level);
        if (s_roman.TryGetValue(string.Concat(NormalForm.Words(level)), out var roman))
        {
            return On(s_numbered, roman);
        }

        var letters = string.Concat(form.TakeWhile(char.IsAsciiLetter));
        var digits = form[letters.Length..];
        if (digits.Length is 0 or > 2 || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        return (letters, company is null ? "" : NormalForm.ParentCompany(company)) switch
        {
            ("l", "amazon" or "amazon web services" or "aws") => On(s_amazon, number),
            ("" or "l", "microsoft") when number >= 59 => On(s_microsoft, number),
            ("ict", _) => On(s_apple, number),
            ("l" or "e" or "ic", _) => On(s_common, number),
            ("", _) when number <= 4 => On(s_numbered, number),
            _ => null,
        };
    }

    private static decimal? On((int From, decimal Step)[] ladder, int number) =>
        number < ladder[0].From ? null : Array.FindLast(ladder, rung => rung.From <= number).Step;
}
