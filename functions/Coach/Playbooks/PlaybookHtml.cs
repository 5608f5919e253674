using System.Net;
using System.Text;
using Coach.Negotiations;
using Coach.Replies;

namespace Coach.Playbooks;

/// <summary>A playbook as one HTML page that needs nothing else: its style within, no script, light and dark, and made to be printed.</summary>
public static class PlaybookHtml
{
    /// <summary>The content of the page's one <c>style</c> element, for a host that names it in its content security policy.</summary>
    public const string Style =
        """

        :root { color-scheme: light dark; --ink: #1c2430; --quiet: #5a6675; --line: #d9dee5; --paper: #ffffff; --sheet: #f4f6f9; --band: #c9d6ea; --mark: #1d5fbf; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --quiet: #a2adbb; --line: #364152; --paper: #12171f; --sheet: #1b222d; --band: #34486a; --mark: #7fb0f5; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
        main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        header { border-bottom: 2px solid var(--mark); padding-bottom: 1rem; }
        h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .4rem; }
        h2 { font-size: 1.25rem; margin: 2.4rem 0 .6rem; }
        h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
        p { margin: .5rem 0; }
        .quiet, caption, figcaption { color: var(--quiet); }
        ul { padding-left: 1.2rem; margin: .6rem 0; }
        li { margin: .3rem 0; }
        sup { line-height: 0; font-size: .72em; }
        a { color: var(--mark); text-decoration: none; }
        a:hover, a:focus { text-decoration: underline; }
        .table { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        caption { text-align: left; padding-bottom: .3rem; }
        th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
        th:first-child, td:first-child { text-align: left; padding-left: 0; }
        .facts td { text-align: left; }
        th { font-weight: 600; }
        tbody th { font-weight: 400; }
        .numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .8rem; margin: 1rem 0; }
        .numbers div { background: var(--sheet); border-radius: .6rem; padding: .8rem 1rem; }
        .numbers dt { color: var(--quiet); }
        .numbers dd { margin: 0; }
        .numbers dd.figure { font-size: 1.3rem; font-weight: 650; font-variant-numeric: tabular-nums; }
        .numbers dd.meaning { font-size: .9rem; color: var(--quiet); }
        .pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1.2rem 2rem; }
        figure { margin: 0; break-inside: avoid; }
        svg { width: 100%; height: auto; display: block; margin: .2rem 0; }
        svg text { fill: currentColor; }
        .reply-band { fill: var(--band); }
        .reply-mark { stroke: var(--mark); stroke-width: 2; }
        .reply-axis { stroke: var(--line); }
        .reply-front { stroke: var(--mark); stroke-width: 2; }
        .reply-point { fill: var(--mark); }
        .front { margin: 1rem 0; max-width: 30rem; }
        pre { background: var(--sheet); border-left: 3px solid var(--mark); border-radius: 0 .4rem .4rem 0; padding: .9rem 1rem; margin: .4rem 0 1rem; font: inherit; white-space: pre-wrap; break-inside: avoid; }
        .answers div { margin-top: 1.1rem; break-inside: avoid; }
        .days div { margin-top: .8rem; break-inside: avoid; }
        .answers dt, .days dt { font-weight: 600; }
        .answers dd, .days dd { margin: .2rem 0 0 1rem; }
        .sources { font-size: .9rem; color: var(--quiet); padding-left: 1.6rem; }
        @media (max-width: 30rem) { main { padding-top: 1.2rem; } h1 { font-size: 1.4rem; } th, td { padding: .3rem .3rem; font-size: .82rem; } }
        @media print {
          :root { color-scheme: light; --ink: #000; --quiet: #444; --line: #bbb; --paper: #fff; --sheet: #fff; --band: #c9d6ea; --mark: #1d5fbf; }
          @page { margin: 18mm 16mm; }
          body { font-size: 10pt; }
          main { max-width: none; padding: 0; }
          h2, h3, caption, figcaption { break-after: avoid; }
          .table { break-inside: avoid; overflow: visible; }
          .numbers { grid-template-columns: repeat(4, 1fr); }
          .numbers div { border: 1px solid var(--line); }
          .reply-band, .reply-mark, .reply-front, .reply-point { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          a { color: inherit; }
        }

        """;

    /// <summary>The page. Every text is encoded.</summary>
    public static string Of(Playbook playbook)
    {
        ArgumentNullException.ThrowIfNull(playbook);
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<meta name=\"robots\" content=\"noindex\">\n<title>").Append(Encoded(playbook.Title)).Append("</title>\n<style>").Append(Style.ReplaceLineEndings("\n")).Append("</style>\n</head>\n<body>\n<main>\n<header>\n<h1>")
            .Append(Encoded(playbook.Title)).Append("</h1>\n");
        if (playbook.Subtitle.Length > 0)
        {
            html.Append("<p>").Append(Encoded(playbook.Subtitle)).Append("</p>\n");
        }

        html.Append("<p class=\"quiet\">Made on ").Append(Encoded(ScriptWords.Date(playbook.MadeOn))).Append(". Small numbers name the sources at the end. This page is for your eyes only.</p>\n</header>\n");
        foreach (var (n, section) in playbook.Sections.Index())
        {
            html.Append($"<section aria-labelledby=\"part-{n + 1}\">\n<h2 id=\"part-{n + 1}\">").Append(Encoded(section.Heading)).Append("</h2>\n");
            foreach (var block in section.Blocks)
            {
                Block(html, block);
            }

            html.Append("</section>\n");
        }

        Sources(html, playbook.Sources);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Block(StringBuilder html, PlaybookBlock block)
    {
        switch (block)
        {
            case PlaybookBlock.Paragraph paragraph:
                html.Append("<p>").Append(Of(paragraph.Words)).Append("</p>\n");
                break;
            case PlaybookBlock.List list:
                html.Append("<ul>\n").AppendJoin("", list.Entries.Select(entry => $"<li>{Of(entry)}</li>\n")).Append("</ul>\n");
                break;
            case PlaybookBlock.Table table:
                Table(html, table);
                break;
            case PlaybookBlock.Numbers numbers:
                html.Append("<dl class=\"numbers\">\n").AppendJoin("", numbers.Figures.Select(Number)).Append("</dl>\n");
                break;
            case PlaybookBlock.Pictures pictures:
                html.Append("<div class=\"pictures\">\n").AppendJoin("", pictures.Bars.Select(Picture)).Append("</div>\n");
                break;
            case PlaybookBlock.Front front:
                html.Append("<figure class=\"front\"><figcaption>").Append(Encoded(front.Chart.Title)).Append("</figcaption>").Append(HtmlReply.Svg(front.Chart)).Append("<p>").Append(Of(front.Meaning)).Append("</p></figure>\n");
                break;
            case PlaybookBlock.Script script:
                html.Append("<h3>").Append(Encoded(script.Title)).Append("</h3>\n<pre>").Append(Encoded(script.Words)).Append("</pre>\n");
                break;
            case PlaybookBlock.Answers answers:
                html.Append("<dl class=\"answers\">\n").AppendJoin("", answers.Pairs.Select(Answer)).Append("</dl>\n");
                break;
            case PlaybookBlock.Days days:
                html.Append("<dl class=\"days\">\n").AppendJoin("", days.Plan.Select(Day)).Append("</dl>\n");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), "A kind of block that is not drawn.");
        }
    }

    private static void Table(StringBuilder html, PlaybookBlock.Table table)
    {
        html.Append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(Encoded(table.Caption)).Append(table.Columns.Count == 0 ? "\"><table class=\"facts\">" : "\"><table>").Append("<caption>").Append(Encoded(table.Caption)).Append("</caption>\n");
        if (table.Columns.Count > 0)
        {
            html.Append("<thead><tr><td></td>").AppendJoin("", table.Columns.Select(column => $"<th scope=\"col\">{Encoded(column)}</th>")).Append("</tr></thead>\n");
        }

        html.Append("<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr><th scope=\"row\">").Append(Encoded(row.Label)).Append(References(row.Sources)).Append("</th>")
                .AppendJoin("", row.Values.Select(value => $"<td>{Encoded(value)}</td>")).Append("</tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }

    private static string Number(PlaybookNumber number) =>
        $"<div><dt>{Encoded(number.Label)}{References(number.Sources)}</dt><dd class=\"figure\">{Encoded(number.Value)}</dd><dd class=\"meaning\">{Encoded(number.Meaning)}</dd></div>\n";

    private static string Picture(PlaybookPicture picture) =>
        $"<figure><figcaption>{Encoded(picture.Chart.Title)}</figcaption>{HtmlReply.Svg(picture.Chart)}<p>{Of(picture.Standing)}</p></figure>\n";

    private static string Answer(PushbackAnswer answer) =>
        $"<div><dt>{Encoded(answer.They)}</dt><dd>{Encoded(answer.You)}</dd><dd class=\"quiet\">{Encoded(answer.Advice)}</dd></div>\n";

    private static string Day(PlanDay day) => $"<div><dt>{Encoded(ScriptWords.Day(day.Day))}</dt>{string.Concat(day.Tasks.Select(task => $"<dd>{Encoded(task)}</dd>"))}</div>\n";

    private static void Sources(StringBuilder html, IReadOnlyList<string> sources)
    {
        if (sources.Count > 0)
        {
            html.Append("<section aria-labelledby=\"sources\">\n<h2 id=\"sources\">Sources</h2>\n<ol class=\"sources\">\n")
                .AppendJoin("", sources.Select((source, n) => $"<li id=\"source-{n + 1}\">{Encoded(source)}</li>\n")).Append("</ol>\n</section>\n");
        }
    }

    private static string Of(Cited words) => Encoded(words.Text) + References(words.Sources);

    private static string References(IReadOnlyList<int> sources) => sources.Count == 0
        ? ""
        : $"<sup>{string.Join(", ", sources.Select(source => $"<a href=\"#source-{source}\" aria-label=\"source {source}\">{source}</a>"))}</sup>";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
