using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sources;

/// <summary>What a source is, which says how it is read.</summary>
[JsonConverter(typeof(SourceFormatJsonConverter))]
public enum SourceFormat
{
    /// <summary>A Greenhouse board: <c>https://boards-api.greenhouse.io/v1/boards/{token}/jobs?content=true&amp;pay_transparency=true</c>.</summary>
    Greenhouse,

    /// <summary>A Lever site: <c>https://api.lever.co/v0/postings/{site}?mode=json</c>; its pages are followed.</summary>
    Lever,

    /// <summary>An Ashby board: <c>https://api.ashbyhq.com/posting-api/job-board/{board}?includeCompensation=true</c>.</summary>
    Ashby,

    /// <summary>A web page with schema.org JobPosting data in it.</summary>
    JobPosting,

    /// <summary>A disclosure file of US labor condition applications, CSV or XLSX.</summary>
    Lca,

    /// <summary>The US occupational employment and wage statistics, XLSX or CSV.</summary>
    Oews,

    /// <summary>The euro reference rates of the European Central Bank, XML.</summary>
    Ecb,

    /// <summary>A compensation guide.</summary>
    Guide,

    /// <summary>A table of bands as <c>coach bands export --csv</c> writes it, or with columns base_min, base_max and so on.</summary>
    Csv,
}

/// <summary>Writes a <see cref="SourceFormat"/> in small letters.</summary>
public sealed class SourceFormatJsonConverter() : JsonStringEnumConverter<SourceFormat>(JsonNamingPolicy.KebabCaseLower);

/// <summary>One source of the refresh.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Location">An http or https address, or a path; a path that is not whole starts at the data folder.</param>
public sealed record SourceSetting(SourceFormat Kind, string Location)
{
    /// <summary>What it is called where figures are traced to it; the last telling part of its location where not said.</summary>
    public string? Name { get; init; }

    /// <summary>The employer, where the source does not name one itself (Lever).</summary>
    public string? Company { get; init; }

    /// <summary>The day from which its figures hold, where it does not say so itself.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Columns that are called otherwise than usual: usual name to the name in this file.</summary>
    public IReadOnlyDictionary<string, string>? Columns { get; init; }

    /// <summary>The name under which figures are traced to it.</summary>
    [JsonIgnore]
    public string Title => Name ?? SourceTitle.Of(Kind, Location);

    /// <summary>The address; null where the location is a path.</summary>
    [JsonIgnore]
    public Uri? Address => Uri.TryCreate(Location, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" } ? address : null;
}
