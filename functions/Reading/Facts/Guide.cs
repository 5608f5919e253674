using System.Text.Json.Serialization;
using Coach;
using Coach.Bands;
using Coach.Pay;

namespace Reading.Facts;

/// <summary>A compensation guide: bands, levers and a strategy for one role at one company.</summary>
/// <param name="Source">The document's name as given.</param>
/// <param name="Company">The employer; null where the title names none.</param>
/// <param name="Role">The job; null where the title names none.</param>
/// <param name="PremiumPercent">A percentage premium that the title block claims.</param>
/// <param name="LevelMapping">Levels of other companies that the guide holds equal.</param>
/// <param name="Bands">One band a region and level, in the order of the tables.</param>
/// <param name="Levers">What to bring forward, in order.</param>
/// <param name="Strategy">The figures of the strategy paragraph.</param>
/// <param name="Sources">What the guide names as its sources.</param>
/// <param name="Problems">What does not add up.</param>
public sealed record Guide(
    string Source,
    string? Company,
    string? Role,
    PercentRange? PremiumPercent,
    IReadOnlyList<string> LevelMapping,
    IReadOnlyList<GuideBand> Bands,
    IReadOnlyList<Lever> Levers,
    GuideStrategy Strategy,
    IReadOnlyList<string> Sources,
    IReadOnlyList<Problem> Problems) : DocumentFacts(Source, Problems)
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Kind => "guide";
}

/// <summary>One row of a guide's pay table. A component without a figure is null.</summary>
/// <param name="Region">The place as written, without markup; null where the table has none.</param>
/// <param name="Level">The level as written; null where the table has none.</param>
/// <param name="Base">Fixed pay.</param>
/// <param name="Equity">Equity, with what its figures mean.</param>
/// <param name="BonusPercent">Bonus in percent.</param>
/// <param name="Bonus">Bonus as amounts.</param>
/// <param name="SignOn">Paid once for joining.</param>
/// <param name="Total">The stated total.</param>
/// <param name="Also">The same figures in a second currency where a cell has two.</param>
/// <param name="Row">The row within its table, counted from 1.</param>
public sealed record GuideBand(
    string? Region,
    string? Level,
    PayRange? Base,
    EquityRange? Equity,
    PercentRange? BonusPercent,
    PayRange? Bonus,
    PayRange? SignOn,
    PayRange? Total,
    IReadOnlyList<PayRange> Also,
    int Row);

/// <summary>Something to bring forward in a negotiation.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Text">The argument.</param>
public sealed record Lever(string Title, string Text);

/// <summary>The figures a guide's strategy names; null where it names none.</summary>
/// <param name="Ask">What to ask for.</param>
/// <param name="CounterMin">Lower end of what the company will counter with.</param>
/// <param name="CounterMax">Upper end of it.</param>
/// <param name="Accept">From where to accept.</param>
/// <param name="Component">What the figures are of: <c>equity</c>, <c>base</c>, <c>total</c>, <c>bonus</c> or <c>sign-on</c>.</param>
public sealed record GuideStrategy(Money? Ask, Money? CounterMin, Money? CounterMax, Money? Accept, string? Component);
