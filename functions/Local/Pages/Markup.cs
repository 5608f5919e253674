using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Local.Pages;

/// <summary>HTML. Whatever is put into it is encoded, unless it is markup itself: names and quotes come from strangers' files.</summary>
internal readonly struct Markup
{
    /// <summary>Nothing.</summary>
    public static readonly Markup None;

    private readonly string? _html;

    private Markup(string html) => _html = html;

    /// <summary>Markup with texts in it.</summary>
    public static Markup Of(Writer html) => new(html.ToString());

    /// <summary>Markup that other code of the coach wrote and encoded.</summary>
    public static Markup Written(string html) => new(html);

    /// <summary>One after the other.</summary>
    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part._html)));

    public override string ToString() => _html ?? "";

    /// <summary>Builds markup from an interpolated string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Writer
    {
        private readonly StringBuilder _html;

        public Writer(int literals, int holes) => _html = new(literals + (holes * 16));

        public void AppendLiteral(string html) => _html.Append(html);

        public void AppendFormatted(Markup markup) => _html.Append(markup._html);

        public void AppendFormatted(string? text) => _html.Append(WebUtility.HtmlEncode(text));

        public void AppendFormatted(int number, string? format = null) => _html.Append(number.ToString(format, CultureInfo.InvariantCulture));

        public void AppendFormatted(DateOnly day, string? format = null) => _html.Append(WebUtility.HtmlEncode(day.ToString(format, CultureInfo.InvariantCulture)));

        public override string ToString() => _html.ToString();
    }
}
