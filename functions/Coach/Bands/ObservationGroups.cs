using Coach.Pay;

namespace Coach.Bands;

/// <summary>
/// What makes observations of the same job comparable: company, role, level, region, currency and period, each in normal form. Of what is named again and
/// again, as employers and titles are in filings, the form is remembered.
/// </summary>
public sealed class ObservationGroups
{
    /// <summary>Sorts before every letter, so that groups in ordinal order stand company by company.</summary>
    public const char Separator = '\u001f';

    /// <summary>Names of a kind remembered. Default 50,000, some 10 MB; range 0 to 1,000,000.</summary>
    private const int MostRemembered = 50_000;

    private readonly Dictionary<string, string> _companies = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string?), string> _jobs = [];
    private readonly Dictionary<string, string> _regions = new(StringComparer.Ordinal);

    /// <summary>The group of an observation.</summary>
    public string Of(PayObservation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Of(observation.Company, observation.Title, observation.Level, observation.Region, observation.Base);
    }

    /// <summary>The group that a band reckoned from base pay belongs to; its key alone where it states no base pay.</summary>
    public string Of(Band band)
    {
        ArgumentNullException.ThrowIfNull(band);
        return Of(band.Key.Company, band.Key.Role, band.Key.Level, band.Key.Region, band.Base);
    }

    private string Of(string company, string title, string? level, string? region, PayRange? pay) => string.Join(
        Separator,
        Remembered(_companies, company, NormalForm.Company),
        Remembered(_jobs, (title, level), Job),
        Remembered(_regions, region ?? "", Region.Form),
        pay?.Currency.Code ?? "",
        pay?.Period.ToString() ?? "");

    private static string Job((string Title, string? Level) named)
    {
        var job = JobTitle.Of(named.Title);
        return string.Join(' ', NormalForm.Role(job.Role).Order(StringComparer.Ordinal)) + Separator + NormalForm.Level(named.Level ?? job.Level ?? "");
    }

    private static string Remembered<TName>(Dictionary<TName, string> forms, TName name, Func<TName, string> form)
        where TName : notnull
    {
        if (!forms.TryGetValue(name, out var found))
        {
            if (forms.Count >= MostRemembered)
            {
                forms.Clear();
            }

            forms[name] = found = form(name);
        }

        return found;
    }
}
