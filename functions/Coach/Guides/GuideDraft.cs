using System.Text;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Guides;

/// <summary>
/// Writes a compensation guide from the bands held: a title, pay tables, levers, a strategy and the sources, in the layout that guides have and in words of
/// its own. Read again, it gives the same bands; what its form has no place for is a band with neither level nor region, which gets the region "Everywhere".
/// </summary>
public static class GuideDraft
{
    /// <summary>The guide as Markdown, lines ended by a line feed; null where no band is held for such a job at the company.</summary>
    /// <param name="snapshot">The bands.</param>
    /// <param name="company">The company, however it is written.</param>
    /// <param name="role">The job; the nearest one held is taken.</param>
    /// <param name="today">The day on which it is written.</param>
    public static string? Of(BandSnapshot snapshot, string company, string role, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentException.ThrowIfNullOrWhiteSpace(company);
        ArgumentException.ThrowIfNullOrWhiteSpace(role);
        var bands = BandsOf(snapshot, company, role);
        if (bands.Length == 0)
        {
            return null;
        }

        var (key, notes) = (bands[0].Key, bands.Select(band => GuideNotes.Of(snapshot, band)).FirstOrDefault(notes => notes is not null));
        var text = new StringBuilder($"### {Line(key.Role)} | {Line(key.Company)} Global Negotiation Guide\n\n");
        text.Append("**Negotiation DNA:** Written from the bands held\n");
        foreach (var table in bands.GroupBy(GuideTableShape.Of))
        {
            text.Append('\n').Append(table.Key.Write([.. table]));
        }

        if (notes is { LevelMapping.Count: > 0 })
        {
            text.Append($"\n**Level Mapping:** {Line(key.Company)} {Line(key.Role)} = {string.Join(" = ", notes.LevelMapping.Select(Line))}\n");
        }

        var advice = Advisor.Advise(new(Asked(bands[0]), snapshot with { Bands = [bands[0]] }, ExchangeRates.None, today));
        text.Append("\n**Global Levers**\n\n").AppendJoin("", Levers(notes, advice).Select((lever, n) => $"{n + 1}. **{Line(lever.Title)}:** {Line(lever.Text)}\n"));
        if (advice.Strategy is { } strategy)
        {
            text.Append('\n').Append(StrategyText(strategy));
        }

        text.Append("\n**Evidence & Sources**\n").AppendJoin("", Sources(bands, notes).Select(source => $"- [{Line(source)}]\n"));
        return text.ToString();
    }

    /// <summary>The bands of the job that is nearest to the one named, the newest source for each level and region.</summary>
    private static Band[] BandsOf(BandSnapshot snapshot, string company, string role)
    {
        var wanted = new RoleMatch.Wanted(role, level: null);
        var nearest = BandFinder.OfCompany(snapshot, company)
            .Select(band => (Band: band, Match: wanted.Match(new PreparedJob(band.Key.Role, band.Key.Level, [band]))))
            .Where(found => found.Match > 0)
            .OrderByDescending(found => found.Match)
            .Select(found => found.Band.Key)
            .FirstOrDefault();
        return nearest is null ? [] : snapshot.Bands
            .Where(band => (band.Key.Company, band.Key.Role) == (nearest.Company, nearest.Role))
            .GroupBy(band => band.Key)
            .Select(same => PlausibleBand.Of(same.MaxBy(band => band.Provenance.AsOf)!))
            .ToArray();
    }

    /// <summary>An offer that states nothing but the job: its lines stand where they stand with only a band known.</summary>
    private static Offer Asked(Band band) => Offer.Nothing with { Company = band.Key.Company, Role = band.Key.Role, Level = band.Key.Level, Region = band.Key.Region };

    private static IEnumerable<GuideArgument> Levers(GuideNotes? notes, Advice advice) => notes is { Arguments.Count: > 0 }
        ? notes.Arguments
        :
        [
            .. (advice.Strategy?.Levers ?? []).Select(lever => new GuideArgument($"Ask about {Words.Of(lever.Component)}", Why(lever))),
            new("Bring one result with a figure", "Say what moved because of your work and by how much: a reason makes a figure hold."),
            new("Offer a choice", "Put two or three packages of the same worth on the table instead of one demand."),
        ];

    /// <summary>There is no offer here that could state none.</summary>
    private static string Why(Lever lever) => lever.Component switch
    {
        PayComponent.Equity => "Stock is set person by person, so it moves furthest.",
        PayComponent.SignOn => "It is paid once and touches nobody else's pay.",
        PayComponent.Base => "It lifts every later raise, but it sits in a grid that colleagues share.",
        PayComponent.Bonus => "Its percentage usually belongs to the level: ask for both together.",
        _ => "Leave it to them in which part they add it.",
    };

    private static string StrategyText(Strategy strategy)
    {
        var (noun, per) = (strategy.Component switch
        {
            PayComponent.Equity => "equity",
            PayComponent.Base => "base",
            PayComponent.SignOn => "sign-on",
            PayComponent.Bonus => "bonus",
            _ => "total",
        }, MoneyFormat.Per(strategy.Period == PayPeriod.Year ? PayPeriod.Once : strategy.Period));
        string Figure(decimal amount) => MoneyFormat.Full(new Money(amount, strategy.Currency)) + per;
        var counter = strategy.CounterMin == strategy.CounterMax ? Figure(strategy.CounterMin) : $"{Figure(strategy.CounterMin)}–{Figure(strategy.CounterMax)}";
        return $"> **Negotiate Up Strategy:** \"I am aiming for {Figure(strategy.Ask)} in {noun}.\" Expect a counter at {counter} {noun} — accept at {Figure(strategy.Accept)} {noun}.\n";
    }

    private static IEnumerable<string> Sources(Band[] bands, GuideNotes? notes) => bands
        .Select(band => $"Band: {band.Provenance.Source}, as of {ScriptWords.Date(band.Provenance.AsOf)}")
        .Concat(notes?.Sources ?? [])
        .Append("Ask, counter and accept lines: reckoned from the band, by where compensation guides put them")
        .Distinct();

    /// <summary>A name from a document on one line, without marks that would begin something.</summary>
    internal static string Line(string text) => string.Join(' ', text.Replace('|', '/').Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
}
