using Coach;

namespace Reading.Facts;

/// <summary>What was found of a posting before its text has been searched for the rest.</summary>
internal sealed record PostingFields(string? Company, string? Title, IReadOnlyList<string> Locations, bool? Remote, IReadOnlyList<PostedPay> Pay, IReadOnlyList<string> Lines)
{
    private static readonly string[] s_levels =
        ["intern", "junior", "entry", "associate", "mid-level", "senior", "staff", "principal", "distinguished", "lead", "director", "head", "vice president", "vp", "manager", "fellow"];

    /// <summary>The day it was published.</summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>The last day to apply.</summary>
    public DateOnly? ValidThrough { get; init; }

    /// <summary>The posting's own address.</summary>
    public string? Url { get; init; }

    /// <summary>Skills that a field of their own names.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Whether a field of its own offers equity.</summary>
    public bool Equity { get; init; }

    /// <summary>The posting, what no field named being looked for in the text.</summary>
    public Posting ToPosting(string source, int? index, IReadOnlyList<Problem> problems)
    {
        var text = string.Join('\n', Lines);
        var pay = Pay.Count > 0 ? Pay : PostingPayText.Find(Lines, Locations.Count > 0 ? Locations[0] : null);
        return new(
            source,
            index,
            Company,
            Title,
            LevelIn(Title),
            Locations,
            Remote ?? (Locations.Any(place => Says(place, "remote")) || Says(Title ?? "", "remote") ? true : null),
            pay,
            Equity || PostingWords.OffersEquity(text),
            PostingWords.OffersBonus(text),
            PostingSections.Items(Lines, PostingSections.IsBenefits),
            Skills.Count > 0 ? Skills : PostingSections.Skills(Lines),
            PostedOn,
            ValidThrough,
            Url,
            problems);
    }

    private static string? LevelIn(string? title) => s_levels
        .Select(level => (Level: level, At: title?.IndexOf(level, StringComparison.OrdinalIgnoreCase) ?? -1))
        .Where(found => found.At >= 0 && (found.At == 0 || !char.IsLetter(title![found.At - 1])) && !(found.At + found.Level.Length < title!.Length && char.IsLetter(title[found.At + found.Level.Length])))
        .OrderBy(found => found.At)
        .Select(found => title!.Substring(found.At, found.Level.Length))
        .FirstOrDefault();

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
