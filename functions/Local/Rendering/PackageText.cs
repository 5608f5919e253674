using Coach.Negotiations;

namespace Local.Rendering;

/// <summary>Packages side by side, one a row.</summary>
internal static class PackageText
{
    public static IEnumerable<string> Lines(Advice advice, Style style) =>
    [
        .. advice.Packages.SelectMany(package => Lines(package, style)),
        .. FrontPicture.Of(advice) is { } chart ? FrontText.Lines(chart) : [],
    ];

    private static IEnumerable<string> Lines(Package package, Style style)
    {
        string?[] parts =
        [
            package.Base is { } pay ? $"base {Amounts.Of(pay)}" : null,
            package.Equity is { } equity ? $"equity {Amounts.Of(equity)}" : null,
            package.Bonus is { } bonus ? $"bonus {Amounts.Of(bonus)}" : null,
            package.SignOn is { } signOn ? $"sign-on {Amounts.Of(signOn)}" : null,
            .. package.Terms.Select(term => term.Text),
            $"{Amounts.Of(package.Total4.RoundedTo(1))} over four years",
        ];
        var text = $"- {package.Name}: {string.Join(", ", parts.OfType<string>())}. {package.Why}";
        return Wrap.Lines(text, style.Width, "  ");
    }
}
