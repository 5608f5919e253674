namespace Local.Pages;

/// <summary>What stands around every page beside the talk: the head, the way to the other pages, and the way past both.</summary>
internal static class PageFrame
{
    private static readonly (string Address, string Name)[] s_pages = [("/", "Talk"), ("/bands", "Pay bands"), ("/signals", "Hiring")];

    /// <summary>The whole document.</summary>
    /// <param name="title">What the page is.</param>
    /// <param name="address">Which of the pages it is.</param>
    /// <param name="body">What stands in its main part, its heading first.</param>
    public static Markup Of(string title, string address, Markup body)
    {
        var ways = s_pages.Select(page => page.Address == address
            ? Markup.Of($"<a href=\"{page.Address}\" aria-current=\"page\">{page.Name}</a>")
            : Markup.Of($"<a href=\"{page.Address}\">{page.Name}</a>"));
        return Markup.Of($"""
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>{title} · Negotiation coach</title>
              <link rel="icon" href="/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/chat.css">
              <link rel="stylesheet" href="/pages.css">
            </head>
            <body class="page">
              <a class="skip" href="#main">Skip to the page</a>
              <header>
                <div class="bar">
                  <img src="/icon.svg" alt="" width="28" height="28">
                  <p class="brand">Negotiation coach</p>
                  <nav aria-label="Pages">{Markup.Join(ways)}</nav>
                </div>
              </header>
              <main id="main" tabindex="-1">{body}</main>
            </body>
            </html>

            """);
    }
}
