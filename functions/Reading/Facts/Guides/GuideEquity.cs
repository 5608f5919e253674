using Coach.Bands;
using Coach.Offers;
using Coach.Pay;

namespace Reading.Facts;

/// <summary>What a guide says of an equity cell: its figures, over how many years, and whether they are called yearly.</summary>
/// <param name="Range">The figures.</param>
/// <param name="Years">Over how many years a grant vests, from the cell, its header or the guide's text; null where none says.</param>
/// <param name="YearsAtCell">Whether the cell or its header says so, and not only the text.</param>
/// <param name="IsCalledYearly">Whether the cell or header calls the figures yearly ("/yr").</param>
/// <param name="Kind">The kind that the header names; null where it names none or several.</param>
internal sealed record GuideEquity(PayRange Range, int? Years, bool YearsAtCell, bool IsCalledYearly, EquityKind? Kind)
{
    private static readonly PhraseTable<int> s_years = new(
        (4, "4yr;4 yr;4-yr;4yrs;4 yrs;4-year;4 year;4 years;4y;four years;four-year"),
        (3, "3yr;3 yr;3-yr;3-year;3 years;three years;three-year"),
        (5, "5yr;5 yr;5-yr;5-year;5 years;five years;five-year"));

    private static readonly PhraseTable<bool> s_yearly = new(
        (true, "/yr;/ yr;/year;per year;annual;annualized;annualised;annually;yearly;/yr equivalent;per annum;p.a."));

    private static readonly PhraseTable<bool> s_vesting = new((true, "vest;vests;vesting;vested;rsu;rsus;grant;grants;equity;options;stock"));

    /// <summary>The equity of a row; null where the cell has no money.</summary>
    public static GuideEquity? Of(GuideRow row, int? yearsInText)
    {
        if (!row.Cells.TryGetValue(GuideColumn.Equity, out var found) || found.Cell.Range is not { } range)
        {
            return null;
        }

        var span = found.Cell.Span!.Value;
        var here = (int?)span.OverYears ?? YearsIn(found.Cell.Text) ?? YearsIn(found.Name);
        var yearly = span.Period == PayPeriod.Year || Has(s_yearly, found.Name);
        return new(range with { Period = PayPeriod.Year }, here ?? yearsInText, here is not null, yearly, KindOf(found.Name));
    }

    /// <summary>The years that the guide's text gives for vesting; null where it gives none.</summary>
    public static int? YearsInText(IEnumerable<DocumentLine> lines)
    {
        foreach (var line in lines.Where(line => line.Kind != LineKind.TableRow))
        {
            for (var at = 0; at < line.Text.Length; at++)
            {
                if (s_years.TryMatchAt(line.Text, at, out var years, out var length) && IsOfVesting(line.Text, at, at + length))
                {
                    return years;
                }
            }
        }

        return null;
    }

    /// <summary>The band's equity once its meaning is known.</summary>
    public EquityRange As(EquityBasis basis) =>
        new(Range.Min, Range.Max, Range.Currency, basis, basis == EquityBasis.Grant ? Years ?? 4 : null, Kind);

    private static bool IsOfVesting(string text, int start, int end)
    {
        const int Near = 40;
        var from = Math.Max(0, start - Near);
        return Has(s_vesting, text[from..Math.Min(text.Length, end + Near)]);
    }

    private static int? YearsIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && s_years.TryMatchAt(text, at, out var years, out _))
            {
                return years;
            }
        }

        return null;
    }

    private static EquityKind? KindOf(string header)
    {
        var (rsu, options) = (Says(header, "rsu"), Says(header, "option"));
        var unsure = Says(header, "pre-ipo") || Says(header, "ppu") || Says(header, "bonus") || Says(header, "psu") || (rsu && options);
        return unsure ? null
            : rsu ? EquityKind.Rsu
            : options ? EquityKind.Options
            : Says(header, "phantom") ? EquityKind.Phantom
            : Says(header, "profit") ? EquityKind.ProfitSharing
            : null;
    }

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool Has(PhraseTable<bool> words, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (words.TryMatchAt(text, at, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
