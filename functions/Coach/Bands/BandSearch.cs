namespace Coach.Bands;

/// <summary>What somebody looks for among bands, in their own words. What is null or empty is not asked for.</summary>
/// <param name="Company">Beginnings of words of the employer's name: "lumen" finds Lumen Audio, Inc.</param>
/// <param name="Job">Beginnings of words of the job or its level, or usual short forms of them: "ml eng" and "senior".</param>
/// <param name="Place">Beginnings of words of the place, or any of its names: "NYC" finds New York, NY.</param>
public sealed record BandSearch(string? Company = null, string? Job = null, string? Place = null)
{
    /// <summary>Whether everything is wanted.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Company) && string.IsNullOrWhiteSpace(Job) && string.IsNullOrWhiteSpace(Place);

    /// <summary>Whether a band is among those looked for.</summary>
    public bool Matches(BandKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Begins(Company, key.Company) && IsJob($"{key.Role} {key.Level}") && IsPlace(key.Region ?? "");
    }

    private bool IsJob(string held) => Begins(Job, held) || (NormalForm.Role(Job!) is { Count: > 0 } words && words.IsSubsetOf(NormalForm.Role(held)));

    private bool IsPlace(string held) => Begins(Place, held) || (held.Length > 0 && Bands.Place.Same(Place!, held));

    /// <summary>Whether each word looked for begins a word of the name.</summary>
    private static bool Begins(string? wanted, string name)
    {
        var words = NormalForm.Words(wanted ?? "");
        var held = words.Length == 0 ? [] : NormalForm.Words(name);
        return words.All(word => held.Any(one => one.StartsWith(word, StringComparison.Ordinal)));
    }
}
