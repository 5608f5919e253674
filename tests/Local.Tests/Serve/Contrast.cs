namespace Local.Tests.Serve;

/// <summary>Whether words can be read: WCAG 2.2, 1.4.3, text against what is behind it, 4.5 to 1.</summary>
internal static class Contrast
{
    /// <summary>Gives the texts of a page that fall below.</summary>
    public const string Script = """
        (() => {
          const parts = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
          const channel = (value) => { const part = value / 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; };
          const light = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
          const behind = (element) => { for (let at = element; at; at = at.parentElement) { const colour = parts(getComputedStyle(at).backgroundColor); if (colour[3] !== 0) return colour; } return [255, 255, 255]; };
          const low = [];
          for (const element of document.querySelectorAll('h1, h2, p, th, td, dt, dd, li, a, button, label, summary, figcaption, blockquote, .own span, b')) {
            if (!element.textContent.trim() || !element.checkVisibility() || getComputedStyle(element).fontSize === '0px' || element.matches('.skip, .unseen')) continue;
            const [one, other] = [light(parts(getComputedStyle(element).color)), light(behind(element))];
            if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5) low.push(element.textContent.trim().slice(0, 40));
          }
          return low;
        })()
        """;
}
