using Coach.Signals;

namespace Local.Pages;

/// <summary>The page of hiring: which companies something is held about, and one of them whole.</summary>
internal static class SignalsHtml
{
    /// <summary>The address of the page.</summary>
    public const string Home = "/signals";

    /// <summary>Companies to choose from.</summary>
    public static Markup Companies(IReadOnlyList<string> companies) => Markup.Of($"""
        <h1>Hiring</h1>
        <p>What companies say about hiring against what they post.</p>
        {Form("")}
        {(companies.Count == 0 ? NoneHeld : List(companies))}
        """);

    /// <summary>One company.</summary>
    public static Markup Of(HiringSummary summary) => Markup.Of($"""
        {Markup.Written(HiringPage.Body(summary))}
        <p class="downloads"><a href="{Address("/api/signals", summary.Company)}&amp;format=csv" download>Download as CSV</a> <a href="{Address("/api/signals", summary.Company)}" download>Download as JSON</a>
        <a href="{Address(BandsHtml.Home, summary.Company)}">Its pay bands</a> <a href="{Home}">Other companies</a></p>
        """);

    /// <summary>A company of which nothing is held.</summary>
    public static Markup Unknown(string company) => Markup.Of($"""
        <h1>Hiring at {company}</h1>
        {Form(company)}
        <p role="status">Nothing is held about hiring at {company}. Give its board, a page about it or an earnings call with <code>coach signals COMPANY --from PATH</code>, or let its board be asked by <code>coach bands refresh</code>.</p>
        """);

    private static Markup NoneHeld => Markup.Of(
        $"<p role=\"status\">Nothing is held yet. Give boards, pages about hiring or earnings calls with <code>coach signals COMPANY --from PATH</code>, or let boards be asked by <code>coach bands refresh</code>.</p>");

    private static Markup Form(string company) => Markup.Of($"""
        <form class="filters" method="get" action="{Home}" role="search" aria-label="Companies">
          <label>Company <input name="company" value="{company}" maxlength="200" autocomplete="off" required></label>
          <div class="buttons"><button>Show</button></div>
        </form>
        """);

    private static Markup List(IReadOnlyList<string> companies) => Markup.Of(
        $"<ul class=\"companies\">{Markup.Join(companies.Select(company => Markup.Of($"<li><a href=\"{Address(Home, company)}\">{company}</a></li>")))}</ul>");

    private static string Address(string path, string company) => $"{path}?company={Uri.EscapeDataString(company)}";
}
