using System.Globalization;
using System.Net;
using System.Text;
using Coach.Pay;

namespace Coach.Signals;

/// <summary>A company's hiring as a page of its own: no script, nothing fetched, light and dark, fit to print.</summary>
public static class HiringPage
{
    private const string Style = """
        :root { color-scheme: light dark; --said: #0e7490; --posted: #64748b; --ink: #0f172a; --quiet: #475569; --paper: #ffffff; --edge: #cbd5e1; }
        @media (prefers-color-scheme: dark) { :root { --said: #22d3ee; --posted: #94a3b8; --ink: #e2e8f0; --quiet: #94a3b8; --paper: #0f172a; --edge: #334155; } }
        body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
        h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; } .quiet { color: var(--quiet); font-size: .9rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { color: var(--quiet); } dd { margin: 0; }
        svg { width: 100%; height: auto; } svg .said { fill: var(--said); } svg .posted { fill: var(--posted); } svg line { stroke: var(--ink); }
        svg .topic-hiring { fill-opacity: .8; } svg .topic-headcount { fill-opacity: .6; } svg .topic-layoffs { fill-opacity: .45; } svg .topic-pay { fill-opacity: .3; }
        svg text { font: 11px system-ui, sans-serif; fill: var(--quiet); } blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--edge); } footer { margin-top: 2rem; }
        .key::before { content: "■ "; } .key.said { color: var(--said); } .key.posted { color: var(--posted); }
        table { border-collapse: collapse; } caption { text-align: left; } th, td { padding: .2rem 1.25rem .2rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--edge); } th { font-weight: 500; } summary { cursor: pointer; }
        """;

    /// <summary>The whole document. Every text is encoded.</summary>
    public static string Html(HiringSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Hiring at {Encoded(summary.Company)}</title><style>{Style}</style></head><body>");
        html.Append("<main>").Append(Body(summary));
        return html.Append("</main></body></html>\n").ToString();
    }

    /// <summary>What stands in the page's main part, its heading first, for a host that has a page of its own around it.</summary>
    public static string Body(HiringSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var html = new StringBuilder($"<h1>Hiring at {Encoded(summary.Company)}</h1><p class=\"quiet\">{summary.AsOf:yyyy-MM-dd}</p><dl class=\"facts-list\">");
        foreach (var (label, value) in HiringFacts.Of(summary))
        {
            html.Append(CultureInfo.InvariantCulture, $"<dt>{label}</dt><dd>{Encoded(value)}</dd>");
        }

        html.Append("</dl>");
        Postings(html, summary);
        Picture(html, summary);
        Stages(html, summary);
        Statements(html, summary);
        if (summary.Problems.Count > 0)
        {
            html.Append("<h2>To know</h2><ul>").AppendJoin("", summary.Problems.Select(problem => $"<li>{Encoded(problem.Message)}</li>")).Append("</ul>");
        }

        return html.ToString();
    }

    /// <summary>Each posting that counts, so that every count can be traced.</summary>
    private static void Postings(StringBuilder html, HiringSummary summary)
    {
        if (summary.Open.Count == 0)
        {
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"<details><summary>The {summary.Open.Count:N0} postings seen open on that day</summary><table class=\"postings\"><thead><tr><th scope=\"col\">Job</th><th scope=\"col\">Pay</th><th scope=\"col\">Published</th><th scope=\"col\">Last seen</th><th scope=\"col\">Source</th></tr></thead><tbody>");
        foreach (var role in summary.Open)
        {
            var pay = role.Pay is null ? "" : MoneyFormat.Full(role.Pay);
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Encoded(role.Title)}</th><td>{Encoded(pay)}</td><td>{role.PostedOn:yyyy-MM-dd}</td><td>{role.LastSeen:yyyy-MM-dd}</td><td>{Source(role)}</td></tr>");
        }

        html.Append("</tbody></table></details>");
    }

    /// <summary>An address becomes a link where it is one of the web; what else a stranger wrote there stays text.</summary>
    private static string Source(PostedRole role) => Uri.TryCreate(role.Id, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
        ? $"<a href=\"{Encoded(address.AbsoluteUri)}\" rel=\"noopener noreferrer\">{Encoded(role.Source)}</a>"
        : Encoded(role.Source);

    private static void Picture(StringBuilder html, HiringSummary summary)
    {
        if (summary.Months.Count > 0)
        {
            html.Append("<h2>What was said against what was posted</h2>").Append(SaidAndPostedPicture.Svg(summary.Company, summary.Months));
            html.Append("<p class=\"quiet\"><span class=\"key said\">statements of leaders</span>, above the line, the lighter the less they are about AI; <span class=\"key posted\">open roles</span>, below it. Each side is scaled to its own peak: read the shape, not the height.</p>");
        }
        else if (summary.Statements.Count > 0)
        {
            html.Append("<p class=\"quiet\">Nothing here has a date, so there is no picture by month.</p>");
        }
    }

    /// <summary>What was said and what was posted, by stage.</summary>
    private static void Stages(StringBuilder html, HiringSummary summary)
    {
        var said = summary.Statements.Where(statement => statement.Stage is not null).GroupBy(statement => statement.Stage!).ToDictionary(stage => stage.Key, stage => stage.Count());
        var posted = summary.ByStage.ToDictionary(stage => stage.Name, stage => stage.Count);
        if (said.Count + posted.Count == 0)
        {
            return;
        }

        html.Append("<h2>By stage</h2><table class=\"by-stage\"><thead><tr><th scope=\"col\">Stage</th><th scope=\"col\">Said</th><th scope=\"col\">Posted</th></tr></thead><tbody>");
        foreach (var stage in HiringCount.Stages.Where(stage => said.ContainsKey(stage) || posted.ContainsKey(stage)))
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{stage}</th><td>{said.GetValueOrDefault(stage)}</td><td>{posted.GetValueOrDefault(stage)}</td></tr>");
        }

        html.Append("</tbody></table>");
    }

    private static void Statements(StringBuilder html, HiringSummary summary)
    {
        if (summary.Statements.Count > 0)
        {
            html.Append("<h2>What its leaders said</h2>");
            foreach (var said in summary.Statements)
            {
                var who = string.Join(" · ", new[] { said.Speaker, said.Topic, said.Stage, said.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), said.Source }.OfType<string>());
                html.Append(CultureInfo.InvariantCulture, $"<blockquote>“{Encoded(said.Quote)}”<div class=\"quiet\">{Encoded(who)}</div></blockquote>");
            }
        }
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
