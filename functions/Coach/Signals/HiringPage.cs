using System.Globalization;
using System.Net;
using System.Text;

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
        svg text { font: 11px system-ui, sans-serif; fill: var(--quiet); } blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--edge); } footer { margin-top: 2rem; }
        .key::before { content: "■ "; } .key.said { color: var(--said); } .key.posted { color: var(--posted); }
        """;

    /// <summary>The whole document. Every text is encoded.</summary>
    public static string Html(HiringSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Hiring at {Encoded(summary.Company)}</title><style>{Style}</style></head><body>");
        html.Append(Body(summary));
        return html.Append("</body></html>\n").ToString();
    }

    /// <summary>What stands on the page, for a host that has a page of its own around it.</summary>
    public static string Body(HiringSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var html = new StringBuilder($"<main><h1>Hiring at {Encoded(summary.Company)}</h1><p class=\"quiet\">{summary.AsOf:yyyy-MM-dd}</p><dl>");
        foreach (var (label, value) in HiringFacts.Of(summary))
        {
            html.Append(CultureInfo.InvariantCulture, $"<dt>{label}</dt><dd>{Encoded(value)}</dd>");
        }

        html.Append("</dl>");
        if (summary.Months.Count > 0)
        {
            html.Append("<h2>What was said against what was posted</h2>").Append(SaidAndPostedPicture.Svg(summary.Company, summary.Months));
            html.Append("<p class=\"quiet\"><span class=\"key said\">statements of leaders</span>, above the line; <span class=\"key posted\">open roles</span>, below it. Each side is scaled to its own peak: read the shape, not the height.</p>");
        }

        if (summary.Statements.Count > 0)
        {
            html.Append("<h2>What its leaders said</h2>");
            foreach (var said in summary.Statements)
            {
                var who = string.Join(" · ", new[] { said.Speaker, said.Topic, said.Stage, said.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), said.Source }.OfType<string>());
                html.Append(CultureInfo.InvariantCulture, $"<blockquote>“{Encoded(said.Quote)}”<div class=\"quiet\">{Encoded(who)}</div></blockquote>");
            }
        }

        if (summary.Problems.Count > 0)
        {
            html.Append("<h2>To know</h2><ul>").AppendJoin("", summary.Problems.Select(problem => $"<li>{Encoded(problem.Message)}</li>")).Append("</ul>");
        }

        return html.Append("</main>").ToString();
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
