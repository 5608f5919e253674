using System.Runtime.CompilerServices;

namespace Coach.Bands;

/// <summary>
/// Bands with their names in normal form, so that finding one again and again does not take the names apart again and again. What was prepared for a list is
/// kept as long as the list itself.
/// </summary>
internal sealed class PreparedBands
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Band>, PreparedBands> s_prepared = [];

    private readonly Dictionary<string, CompanyBands> _companies;

    private PreparedBands(IReadOnlyList<Band> bands) => _companies = bands
        .GroupBy(band => band.Key.CompanyForm, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => new CompanyBands([.. group.Select(PlausibleBand.Of)]), StringComparer.Ordinal);

    /// <summary>The list must not change afterwards.</summary>
    public static PreparedBands Of(IReadOnlyList<Band> bands) => s_prepared.GetValue(bands, list => new(list));

    /// <summary>
    /// The bands of a company, however its name is written; null where none are held. Letters come from the company of a country, guides are about the whole
    /// of it.
    /// </summary>
    public CompanyBands? OfCompany(string company) =>
        _companies.GetValueOrDefault(NormalForm.Company(company)) ?? _companies.GetValueOrDefault(NormalForm.ParentCompany(company));
}

/// <summary>One company's bands, without ranges that cannot be meant.</summary>
internal sealed class CompanyBands
{
    private readonly Dictionary<Band, IReadOnlyList<Band>> _sameKey = new(ReferenceEqualityComparer.Instance);

    public CompanyBands(IReadOnlyList<Band> bands)
    {
        Bands = bands;
        Jobs = [.. bands.GroupBy(band => (band.Key.Role, band.Key.Level)).Select(group => new PreparedJob(group.Key.Role, group.Key.Level, [.. group]))];
        foreach (var same in bands.GroupBy(KeyForm, StringComparer.Ordinal).Select(group => group.ToArray()))
        {
            foreach (var band in same)
            {
                _sameKey[band] = same;
            }
        }
    }

    public IReadOnlyList<Band> Bands { get; }

    /// <summary>The bands job by job.</summary>
    public IReadOnlyList<PreparedJob> Jobs { get; }

    /// <summary>The bands with the same company, role, level and region as one of <see cref="Bands"/>, in whatever words.</summary>
    public IReadOnlyList<Band> SameKey(Band band) => _sameKey[band];

    private static string KeyForm(Band band) => string.Join(
        '\u001f',
        string.Join(' ', RoleMatch.Words(band.Key).Order(StringComparer.Ordinal)),
        NormalForm.Level(band.Key.Level ?? ""),
        string.Join(' ', Place.Words(band.Key.Region ?? "")));
}

/// <summary>A job at one level with its bands, one a region and source.</summary>
internal sealed class PreparedJob
{
    public PreparedJob(string role, string? level, IReadOnlyList<Band> bands)
    {
        Role = NormalForm.Role(role);
        Job = NormalForm.Job(Role);
        Words = RoleMatch.Words(bands[0].Key);
        Level = LevelDistance.Parsed.Of(level, bands[0].Key.Company);
        Bands = [.. bands.Select(band => (band, Place.Words(band.Key.Region ?? "")))];
    }

    /// <summary>The words of the title.</summary>
    public IReadOnlySet<string> Role { get; }

    /// <summary>Those that say which job it is.</summary>
    public IReadOnlySet<string> Job { get; }

    /// <summary>The words of the title with those of the level.</summary>
    public IReadOnlySet<string> Words { get; }

    /// <summary>The level; null where the band has none.</summary>
    public LevelDistance.Parsed? Level { get; }

    public IReadOnlyList<(Band Band, IReadOnlyList<string> Place)> Bands { get; }
}
