using System.Globalization;
using Coach.Bands;
using Coach.Pay;
using Local.Bands;
using Local.Rendering;

namespace Local.Pages;

/// <summary>The page of bands: what is looked for, a table with a picture of each base range, and for every figure where it comes from.</summary>
internal static class BandsHtml
{
    /// <summary>The address of the page.</summary>
    public const string Home = "/bands";

    /// <summary>Bands on one page. Default 50: a screen or two; range 1 to 1,000.</summary>
    private const int BandsOnPage = 50;

    private static readonly (string Name, BandOrder? Order)[] s_columns =
        [("Company", BandOrder.Company), ("Job", BandOrder.Job), ("Place", BandOrder.Place), ("Base", BandOrder.Base), ("Equity", null), ("Bonus", null), ("Total", BandOrder.Total)];

    /// <summary>The main part of the page.</summary>
    public static Markup Of(BandQuery query, FoundBands found) => Markup.Of($"""
        <h1>Pay bands</h1>
        {Form(query)}
        {(found.Snapshot is { } snapshot ? Results(query, found, snapshot) : Nothing(query))}
        """);

    private static Markup Form(BandQuery query) => Markup.Of($"""
        <form class="filters" method="get" action="{Home}" role="search" aria-label="Bands">
          <label>Company <input name="company" value="{query.Search.Company}" maxlength="200" autocomplete="off"></label>
          <label>Job or level <input name="job" value="{query.Search.Job}" maxlength="200" autocomplete="off"></label>
          <label>Place <input name="place" value="{query.Search.Place}" maxlength="200" autocomplete="off"></label>
          <label>As of <input name="asOf" type="date" value="{query.AsOf}"></label>
          <div class="buttons"><button>Show</button><a class="button quiet" href="{Home}">Clear</a></div>
        </form>
        """);

    private static Markup Nothing(BandQuery query) => query.AsOf is null
        ? Markup.Of($"<p role=\"status\">No bands are held yet. Keep those of a guide with <code>coach bands import PATH</code>, or ask public sources with <code>coach bands refresh</code>.</p>")
        : Markup.Of($"<p role=\"status\">No bands are held from then. Choose a later day.</p>");

    private static Markup Results(BandQuery query, FoundBands found, SnapshotHead snapshot)
    {
        var pages = Math.Max(1, (found.Bands.Count + BandsOnPage - 1) / BandsOnPage);
        var page = Math.Min(query.Page, pages);
        var shown = found.Bands.Skip((page - 1) * BandsOnPage).Take(BandsOnPage).ToArray();
        var cut = found.IsCutShort ? Markup.Of($" There are more bands than were looked through: name a company.") : Markup.None;
        var all = query with { Page = 1, Order = BandOrder.Company, IsDown = false };
        return Markup.Of($"""
            <p role="status">{Counted(found.Bands.Count)}{Held(snapshot)}.{cut}</p>
            <p class="downloads"><a href="{all.Address("/api/bands", ("format", "csv"))}" download>Download as CSV</a> <a href="{all.Address("/api/bands")}" download>Download as JSON</a></p>
            {(shown.Length == 0 ? Markup.None : Table(query, shown))}
            {Ways(query with { Page = page }, pages)}
            {Legend(query, snapshot, shown)}
            """);
    }

    private static string Counted(int count) => count == 1 ? "1 band" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} bands");

    private static string Held(SnapshotHead snapshot) => snapshot.At is { } at ? string.Create(CultureInfo.InvariantCulture, $", as held on {at:d MMMM yyyy, HH:mm} UTC") : "";

    private static Markup Table(BandQuery query, IReadOnlyList<Band> bands) => Markup.Of($"""
        <table class="bands">
        <caption class="unseen">Pay bands, {query.Order.ToString().ToLowerInvariant()} {(query.IsDown ? "descending" : "ascending")}</caption>
        <thead><tr>{Markup.Join(s_columns.Select(column => Heading(query, column)))}</tr></thead>
        <tbody>{Markup.Join(bands.Select(band => Row(band, ScaleOf(band, bands))))}</tbody>
        </table>
        """);

    private static Markup Heading(BandQuery query, (string Name, BandOrder? Order) column)
    {
        if (column.Order is not { } order)
        {
            return Markup.Of($"<th scope=\"col\">{column.Name}</th>");
        }

        var isThis = query.Order == order;
        var next = query with { Order = order, IsDown = isThis && !query.IsDown, Page = 1 };
        var sorted = !isThis ? Markup.None : Markup.Of($" aria-sort=\"{(query.IsDown ? "descending" : "ascending")}\"");
        return Markup.Of($"<th scope=\"col\"{sorted}><a href=\"{next.Address(Home)}\">{column.Name}{(!isThis ? "" : query.IsDown ? " ↓" : " ↑")}</a></th>");
    }

    /// <summary>Base pay in one currency and for one period is drawn on one scale, so that rows can be held against each other.</summary>
    private static SpreadPicture? ScaleOf(Band band, IReadOnlyList<Band> bands) => band.Base is not { } pay
        ? null
        : SpreadPicture.Over(bands.Select(other => other.Base).OfType<PayRange>().Where(other => other.Currency == pay.Currency && other.Period == pay.Period));

    private static Markup Row(Band band, SpreadPicture? scale)
    {
        var key = band.Key;
        var company = key.Company == BandKey.Market
            ? Markup.Of($"All employers")
            : Markup.Of($"<a href=\"{$"{SignalsHtml.Home}?company={Uri.EscapeDataString(key.Company)}"}\">{key.Company}</a>");
        var picture = band.Base is { } pay && scale is not null ? Markup.Written(scale.Svg(pay, band.EvidenceOf(PayComponent.Base)?.Percentiles)) : Markup.None;
        return Markup.Of($"""
            <tr>
            <th scope="row" data-label="Company">{company}</th>
            <td data-label="Job">{key.Role}{(key.Level is { } level ? $", {level}" : "")}</td>
            <td data-label="Place">{key.Region ?? "everywhere"}</td>
            <td data-label="Base" class="figure">{Amounts.Of(band.Base)}{picture}</td>
            <td data-label="Equity" class="figure">{Amounts.Of(band.Equity)}</td>
            <td data-label="Bonus" class="figure">{(band.BonusPercent is null ? Amounts.Of(band.Bonus) : Amounts.Of(band.BonusPercent))}</td>
            <td data-label="Total" class="figure">{Amounts.Of(band.Total)}</td>
            </tr>
            <tr class="from"><td colspan="7"><details><summary>{BandSources.InShort(band)}<span class="unseen">: where the figures for {key.ToString()} come from</span></summary>{Trace(band)}</details></td></tr>
            """);
    }

    /// <summary>Each component with what it was reckoned from.</summary>
    private static Markup Trace(Band band) => Markup.Of($"""
        <dl class="trace">{Markup.Join(BandSources.Of(band).Select(part => Trace(band, part)))}</dl>
        <p class="quiet">As one word for the command line: <code>coach bands show {BandKeyText.Of(band.Key)}</code></p>
        """);

    private static Markup Trace(Band band, ComponentEvidence part)
    {
        var range = ComponentRange.Of(band, part.Component)!;
        var aside = part.SetAside == 0 ? Markup.None : Markup.Of($"<li>{part.SetAside:N0} more set aside: too far from the others</li>");
        return Markup.Of($"""
            <div><dt>{ComponentName.Of(part.Component)}</dt>
            <dd>{SpreadPicture.InWords(range, part.Percentiles)}
            <ul>{Markup.Join(part.Sources.Select(Source))}{aside}</ul></dd></div>
            """);
    }

    /// <summary>An address becomes a link where it is one of the web; what else a stranger wrote there stays text.</summary>
    private static Markup Source(SourceShare share) => Uri.TryCreate(share.Where, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
        ? Markup.Of($"<li>{SourceWords.Of(share with { Where = null })}, <a href=\"{address.AbsoluteUri}\" rel=\"noopener noreferrer\">{(share.Observations == 1 ? "look at it" : "look at one of them")}</a></li>")
        : Markup.Of($"<li>{SourceWords.Of(share)}</li>");

    private static Markup Ways(BandQuery query, int pages)
    {
        if (pages == 1)
        {
            return Markup.None;
        }

        var back = query.Page > 1 ? Markup.Of($"<a class=\"button\" rel=\"prev\" href=\"{(query with { Page = query.Page - 1 }).Address(Home)}\">Before</a>") : Markup.None;
        var on = query.Page < pages ? Markup.Of($"<a class=\"button\" rel=\"next\" href=\"{(query with { Page = query.Page + 1 }).Address(Home)}\">Next</a>") : Markup.None;
        return Markup.Of($"<nav class=\"ways\" aria-label=\"Further bands\">{back}<span>Page {query.Page} of {pages}</span>{on}</nav>");
    }

    private static Markup Legend(BandQuery query, SnapshotHead snapshot, IReadOnlyList<Band> shown)
    {
        var drawn = shown.Any(band => band.EvidenceOf(PayComponent.Base)?.Percentiles is not null)
            ? Markup.Of($"The box goes from the 25th to the 75th percentile, the mark in it is the median. ")
            : Markup.None;
        var ordered = query.Order is BandOrder.Base or BandOrder.Total
            ? snapshot.Rates is { } rates ? Markup.Of($"Other currencies are put in order at the rates of {rates.Source} of {rates.AsOf:d MMMM yyyy}. ") : Markup.Of($"No exchange rates are held: other currencies come after US dollars. ")
            : Markup.None;
        return Markup.Of($"<p class=\"quiet\">{drawn}Amounts of one currency are drawn on one scale. {ordered}Below {BandPosition.MinimumSources} sources no percentile is shown.</p>");
    }
}
