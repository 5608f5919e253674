using System.Globalization;
using System.Xml;
using Coach.Pay;
using Sources.Fetching;

namespace Sources.Readers;

/// <summary>Reads the euro reference rates of the European Central Bank: <c>&lt;Cube time&gt;&lt;Cube currency rate&gt;</c>, the newest day of the file.</summary>
internal static class ReferenceRatesReader
{
    public static IEnumerable<SourceItem> Read(FetchedFile file)
    {
        try
        {
            using var reader = XmlReader.Create(File.OpenRead(file.Path), Tables.XlsxRows.Settings());
            return [new SourceItem.Quoted(Newest(reader) ?? throw NoRates(null))];
        }
        catch (XmlException broken)
        {
            throw NoRates(broken);
        }
    }

    private static ExchangeRates? Newest(XmlReader reader)
    {
        var days = new Dictionary<DateOnly, Dictionary<Currency, decimal>>();
        Dictionary<Currency, decimal>? rates = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Cube")
            {
                continue;
            }

            if (DateOnly.TryParseExact(reader.GetAttribute("time"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                days[day] = rates = [];
            }
            else if (rates is not null
                && Currency.TryOf(reader.GetAttribute("currency"), out var currency)
                && decimal.TryParse(reader.GetAttribute("rate"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
                && rate > 0)
            {
                rates[currency] = rate;
            }
        }

        return days.Where(entry => entry.Value.Count > 0).OrderByDescending(entry => entry.Key).Select(entry => new ExchangeRates(entry.Key, "ECB", Currency.Eur, entry.Value)).FirstOrDefault();
    }

    private static SourceUnavailableException NoRates(Exception? cause) => new("The file has no reference rates in it, or is not whole.", cause);
}
