using System.Globalization;
using System.Text.Json;
using Coach.Bands;
using Coach.Pay;
using Reading;
using Reading.Facts;
using Sources.Fetching;

namespace Sources.Readers;

/// <summary>Reads the postings of a job board (Greenhouse, Lever, Ashby) or of a web page with schema.org JobPosting data.</summary>
internal static class BoardReader
{
    /// <summary>Places of one posting that its pay is counted for; a posting for more is for everywhere.</summary>
    private const int MostPlaces = 10;

    /// <summary>Reading one board of some thousand postings. Default 5 min; a board of 60 MB takes some seconds.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    public static IEnumerable<SourceItem> Read(SourceSetting source, FetchedFile file, TimeProvider clock)
    {
        var isPage = source.Kind == SourceFormat.JobPosting;
        var bytes = File.ReadAllBytes(file.Path);
        var budget = new ReadingBudget { MaxBytes = Math.Max(bytes.Length, 1), MaxTime = s_longest };
        var document = DocumentReader.Read(isPage ? "page.html" : "board.json", bytes, budget, clock, CancellationToken.None);
        var postings = PostingReader.TryRead(source.Title, isPage ? document : document with { Pages = [] });
        if (postings.Count == 0)
        {
            CheckIsEmpty(isPage, document);
        }

        var day = DateOnly.FromDateTime(file.FetchedAt.UtcDateTime);
        return postings.SelectMany(posting => Observations(source, posting, day).Select(pay => (SourceItem)new SourceItem.Observed(pay)).Concat(Posted(source, posting, day)));
    }

    private static IEnumerable<SourceItem> Posted(SourceSetting source, Posting posting, DateOnly day) =>
        (source.Company ?? posting.Company) is { } company && HiringEvidence.ToRole(posting, source.Title, day) is { } role ? [new SourceItem.Posted(company, role)] : [];

    /// <summary>How many postings a page of a board holds; null where it is no list of them.</summary>
    public static int? CountOf(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var json = JsonDocument.Parse(file);
            return json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement.GetArrayLength() : null;
        }
        catch (JsonException)
        {
            // It is read, and refused, with the others.
            return null;
        }
    }

    // A board without openings is whole and empty; a board that broke off would look the same.
    private static void CheckIsEmpty(bool isPage, Document document)
    {
        if (isPage)
        {
            throw new SourceUnavailableException("The page has no posting in it. Give the address of one posting, whose page states it as schema.org JobPosting.");
        }

        try
        {
            using var json = JsonDocument.Parse(document.Embedded.Count > 0 ? document.Embedded[0] : "");
            if (IsList(json.RootElement) || (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.EnumerateObject().Any(part => IsList(part.Value))))
            {
                return;
            }
        }
        catch (JsonException broken)
        {
            throw new SourceUnavailableException("The board's answer is not whole, or no JSON at all.", broken);
        }

        throw new SourceUnavailableException("The answer is no list of postings. Check the address of the board.");
    }

    private static bool IsList(JsonElement element) => element.ValueKind == JsonValueKind.Array && element.GetArrayLength() == 0;

    private static IEnumerable<PayObservation> Observations(SourceSetting source, Posting posting, DateOnly day)
    {
        if (posting.Title is not { } title || (source.Company ?? posting.Company) is not { } company)
        {
            yield break;
        }

        var number = 0;
        foreach (var pay in posting.Pay.Where(pay => pay is { Min: not null, Max: not null } && pay.Period != PayPeriod.Once))
        {
            foreach (var region in Regions(posting, pay))
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"{posting.Url ?? $"{company}/{title}/{string.Join('|', posting.Locations)}"}#{number++}");
                yield return new(
                    id, SourceKind.Posting, source.Title, company, title, null, region, new(pay.Min, pay.Max, pay.Currency, pay.Period), source.AsOf ?? posting.PostedOn ?? day, posting.Url);
            }
        }
    }

    private static IEnumerable<string?> Regions(Posting posting, PostedPay pay)
    {
        if (pay.Region is null && posting.Locations.Count is > 0 and <= MostPlaces)
        {
            return posting.Locations;
        }

        string? everywhere = posting.Remote == true ? "Remote" : null;
        return [pay.Region ?? everywhere];
    }
}
