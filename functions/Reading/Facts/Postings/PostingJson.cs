using System.Globalization;
using System.Text.Json;

namespace Reading.Facts;

/// <summary>Finds the postings in a board's JSON, whichever names it gives their fields.</summary>
internal static class PostingJson
{
    private static readonly string[] s_titles = ["title", "text", "jobOpeningName", "jobTitle", "name", "position"];
    private static readonly string[] s_marks =
    [
        "absolute_url", "hostedUrl", "jobUrl", "descriptionPlain", "descriptionHtml", "description", "content", "jobDescription", "applyUrl", "externalUrl", "redirect_url", "jobOpeningShareUrl", "baseSalary", "datePosted",
    ];

    private static readonly string[] s_texts =
        ["openingPlain", "descriptionPlain", "descriptionHtml", "content", "jobDescription", "description", "descriptionBodyPlain", "lists", "additionalPlain", "additional", "salaryDescriptionPlain"];

    private static readonly string[] s_companies = ["company_name", "company", "hiringOrganization", "organization", "employer", "companyName"];
    private static readonly string[] s_urls = ["absolute_url", "hostedUrl", "jobUrl", "externalUrl", "jobOpeningShareUrl", "url", "redirect_url", "sameAs"];
    private static readonly string[] s_posted = ["datePosted", "publishedAt", "first_published", "publication_date", "created", "createdAt", "postedOn", "startDate"];
    private static readonly string[] s_until = ["validThrough", "application_deadline", "endDate", "closingDate"];
    private static readonly string[] s_places = ["location", "jobLocation", "atsLocation", "candidate_required_location", "secondaryLocations", "offices", "additionalLocations"];
    private static readonly string[] s_address = ["addressLocality", "city", "addressRegion", "state", "addressCountry", "country"];
    private static readonly string[] s_skills = ["skills", "tags"];

    /// <summary>Adds every posting within an element; what stands inside a posting is its own.</summary>
    public static void Collect(JsonElement element, string? company, List<PostingFields> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, company, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (IsPosting(element))
            {
                found.AddRange(Read(element, company));
                return;
            }

            var own = Text(First(element, s_companies)) ?? company;
            foreach (var property in element.EnumerateObject().Where(property => property.Name is not ("similarJobs" or "formFields")))
            {
                Collect(property.Value, own, found);
            }
        }
    }

    /// <summary>The text of a string, or of the name within an object.</summary>
    internal static string? Text(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.String } value => Filled(value.GetString()),
        { ValueKind: JsonValueKind.Object } value => Text(First(value, ["name", "display_name", "label", "value"])),
        { ValueKind: JsonValueKind.Array } value when value.GetArrayLength() > 0 => Text(value[0]),
        _ => null,
    };

    internal static JsonElement? Get(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    internal static JsonElement? First(JsonElement element, IEnumerable<string> names) =>
        names.Select(name => Get(element, name)).FirstOrDefault(value => value is not null && value is not { ValueKind: JsonValueKind.String } || value is { } text && text.GetString()?.Length > 0);

    internal static IEnumerable<JsonElement> Items(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { } one => [one],
        null => [],
    };

    private static bool IsPosting(JsonElement element) =>
        Items(Get(element, "@type")).Any(type => type.ValueKind == JsonValueKind.String && type.GetString() == "JobPosting")
        || (Get(element, "@type") is null && s_titles.Any(name => Get(element, name)?.ValueKind == JsonValueKind.String) && s_marks.Any(name => Get(element, name) is not null)
            && (Get(element, "id") is not null || s_marks.Count(name => Get(element, name) is not null) > 1 || s_places.Any(name => Get(element, name) is not null)));

    private static IEnumerable<PostingFields> Read(JsonElement element, string? company)
    {
        if (Get(element, "isListed") is { ValueKind: JsonValueKind.False })
        {
            yield break;
        }

        var places = s_places.SelectMany(name => Items(Get(element, name))).Concat(Categories(element)).Select(place => Place(place)).OfType<string>().Distinct().ToList();
        yield return new(
            Text(First(element, s_companies)) ?? company,
            Text(First(element, s_titles)),
            places,
            Remote(element),
            PostingPayJson.Read(element, places),
            [.. s_texts.SelectMany(name => TextLines(Get(element, name))).Distinct()])
        {
            PostedOn = Day(First(element, s_posted)),
            ValidThrough = Day(First(element, s_until)),
            Url = Text(First(element, s_urls)),
            Skills = [.. s_skills.SelectMany(name => Items(Get(element, name))).Select(skill => Text(skill)).OfType<string>().SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
            Equity = PostingPayJson.OffersEquity(element),
        };
    }

    private static IEnumerable<JsonElement> Categories(JsonElement element) =>
        Get(element, "categories") is { ValueKind: JsonValueKind.Object } categories
            ? Items(Get(categories, "allLocations") ?? Get(categories, "location"))
            : [];

    private static string? Place(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return Text(element);
        }

        var inner = First(element, ["location", "name", "display_name"]);
        if (inner is { ValueKind: JsonValueKind.String })
        {
            return Text(inner);
        }

        var address = Get(element, "address") ?? element;
        var parts = s_address.Select(name => Text(Get(address, name))).OfType<string>().Distinct().ToList();
        return parts.Count > 0 ? string.Join(", ", parts) : Text(Get(element, "address"));
    }

    private static bool? Remote(JsonElement element)
    {
        if (Get(element, "isRemote") is { ValueKind: JsonValueKind.True or JsonValueKind.False } flag)
        {
            return flag.GetBoolean();
        }

        var kind = Text(Get(element, "workplaceType")) ?? Text(Get(element, "jobLocationType")) ?? Text(Get(element, "remoteType"));
        return kind is null ? null : kind.Contains("remote", StringComparison.OrdinalIgnoreCase) || kind.Equals("TELECOMMUTE", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> TextLines(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.String } text => PostingHtml.Lines(text.GetString()!),
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().SelectMany(item => new[] { Get(item, "text"), Get(item, "content") }).SelectMany(TextLines),
        _ => [],
    };

    private static DateOnly? Day(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt64(out var milliseconds) && milliseconds is > 0 and < 253_402_300_799_000 =>
            DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime),
        { ValueKind: JsonValueKind.String } text => DateText.FindFirst(text.GetString()!),
        _ => null,
    };

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().Normalize();

    /// <summary>A figure that stands as a number or as text; null for others.</summary>
    internal static decimal? Number(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) => value,
        { ValueKind: JsonValueKind.String } text when decimal.TryParse(text.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) => value,
        _ => null,
    };
}
