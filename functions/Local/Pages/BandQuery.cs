using System.Globalization;
using Coach.Bands;
using Microsoft.AspNetCore.Http;

namespace Local.Pages;

/// <summary>What the address of the page of bands asks for.</summary>
/// <param name="Search">Which bands.</param>
/// <param name="AsOf">The day or the snapshot's id; null for the current one.</param>
/// <param name="Order">In which order.</param>
/// <param name="IsDown">The largest or last first.</param>
/// <param name="Page">Which page, from 1.</param>
internal sealed record BandQuery(BandSearch Search, string? AsOf, BandOrder Order, bool IsDown, int Page)
{
    /// <summary>Characters of a field that are looked at: names are shorter.</summary>
    private const int LongestField = 200;

    /// <summary>The query of a request. What is not understood counts as not asked for.</summary>
    public static BandQuery Of(IQueryCollection query)
    {
        var sort = Field(query, "sort") ?? "";
        var isKnown = Enum.TryParse<BandOrder>(sort.TrimStart('-'), ignoreCase: true, out var order) && Enum.IsDefined(order) && !char.IsAsciiDigit(sort.TrimStart('-')[0]);
        return new(
            new(Field(query, "company"), Field(query, "job"), Field(query, "place")),
            Field(query, "asOf"),
            isKnown ? order : BandOrder.Company,
            isKnown && sort[0] == '-',
            int.TryParse(Field(query, "page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 1_000_000 ? page : 1);
    }

    /// <summary>The part of an address that asks for the same.</summary>
    /// <param name="path">The address without it.</param>
    /// <param name="more">Further fields.</param>
    public string Address(string path, params ReadOnlySpan<(string Name, string? Value)> more)
    {
        var fields = new List<(string Name, string? Value)>
        {
            ("company", Search.Company),
            ("job", Search.Job),
            ("place", Search.Place),
            ("asOf", AsOf),
            ("sort", (Order, IsDown) == (BandOrder.Company, false) ? null : (IsDown ? "-" : "") + Order.ToString().ToLowerInvariant()),
            ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
        };
        fields.AddRange(more);
        var asked = fields.Where(field => field.Value is not null).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value!)}").ToList();
        return asked.Count == 0 ? path : $"{path}?{string.Join('&', asked)}";
    }

    private static string? Field(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 and <= LongestField } text ? text : null;
}
