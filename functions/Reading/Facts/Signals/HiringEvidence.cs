using Coach.Bands;
using Coach.Pay;
using Coach.Signals;

namespace Reading.Facts;

/// <summary>What a document tells of a company's hiring: postings, statements of an earnings call, counts of a page.</summary>
public static class HiringEvidence
{
    /// <summary>Lines at the head of a transcript in which its day is looked for.</summary>
    private const int HeadLines = 20;

    /// <summary>What it tells of the company; empty where it tells nothing, or names another company.</summary>
    /// <param name="facts">The document's facts.</param>
    /// <param name="document">The document itself, for the day at its head; null where it is not at hand.</param>
    /// <param name="company">The company as asked for.</param>
    /// <param name="seen">The day the document was looked at.</param>
    public static HiringRecord Of(DocumentFacts facts, Document? document, string company, DateOnly seen) => facts switch
    {
        Posting posting when IsOf(posting.Company, company) && ToRole(posting, Path.GetFileName(posting.Source), seen) is { } role => new([role], [], []),
        Call { About: "earnings" } call => new([], [.. call.Statements.Select(said => new LeaderStatement(said.Speaker, said.Topic, said.Stage, said.Quote, DayOf(document), Path.GetFileName(call.Source)))], []),
        HiringSignals page when IsOf(page.Company, company) => OfPage(page, Path.GetFileName(page.Source), seen),
        _ => HiringRecord.Empty,
    };

    /// <summary>The posting as a role seen on a day; null where it has no title.</summary>
    /// <param name="posting">The posting.</param>
    /// <param name="source">Where it was seen.</param>
    /// <param name="seen">When.</param>
    public static PostedRole? ToRole(Posting posting, string source, DateOnly seen)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return posting.Title is not { Length: > 0 } title
            ? null
            : new(posting.Url ?? string.Join('|', [title, .. posting.Locations]), title, posting.PostedOn <= seen ? posting.PostedOn : null, seen, seen, posting.ValidThrough, Widest(posting.Pay), source);
    }

    private static HiringRecord OfPage(HiringSignals page, string source, DateOnly seen) => new(
        [],
        [.. page.Statements.Select(said => new LeaderStatement(said.Speaker, said.Topic, said.Stage, said.Quote, null, source))],
        [new(page.ActiveRoles, page.ChangePercent, page.ChangeWeeks, page.Focus, page.Salary, page.AverageSalary, seen, source)]);

    /// <summary>Over all zones in the currency and period of the first.</summary>
    private static PayRange? Widest(IReadOnlyList<PostedPay> pay)
    {
        var zones = pay.Where(zone => zone.Period != PayPeriod.Once && zone.Currency == pay[0].Currency && zone.Period == pay[0].Period).ToArray();
        return zones.Length == 0
            ? null
            : new(zones.Any(zone => zone.Min is null) ? null : zones.Min(zone => zone.Min), zones.Any(zone => zone.Max is null) ? null : zones.Max(zone => zone.Max), zones[0].Currency, zones[0].Period);
    }

    private static DateOnly? DayOf(Document? document) => document?.Lines.Take(HeadLines).Select(line => DateText.FindFirst(line.Text)).FirstOrDefault(day => day is not null);

    private static bool IsOf(string? named, string company) => named is null || Form(named) == Form(company);

    private static string Form(string name) => new BandKey(name, "", null, null).CompanyForm;
}
