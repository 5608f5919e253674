namespace Reading.Facts;

/// <summary>The letters or word after a number that say what it counts: "185k", "1.2 crore", "28 LPA".</summary>
/// <param name="Factor">What one counts.</param>
/// <param name="IsIndian">Whether only India writes it so: then the amount is in rupees without any other sign.</param>
/// <param name="IsYearly">Whether the unit is for a year by itself ("LPA", lakh per annum).</param>
internal sealed record MoneyScale(decimal Factor, bool IsIndian = false, bool IsYearly = false)
{
    private static readonly MoneyScale s_thousand = new(1_000);
    private static readonly MoneyScale s_million = new(1_000_000);
    private static readonly MoneyScale s_billion = new(1_000_000_000);
    private static readonly MoneyScale s_lakh = new(100_000, IsIndian: true);
    private static readonly MoneyScale s_crore = new(10_000_000, IsIndian: true);
    private static readonly MoneyScale s_mil = new(1_000);

    private static readonly PhraseTable<MoneyScale> s_scales = new(
        (s_thousand, "k;thousand;grand;tsd;tsd.;tausend;tusen;tusind;duizend;mille;千"),
        (s_mil, "mil"),
        (s_million, "m;mm;mn;mio;mio.;million;millions;millionen;miljoen;miljon;miljoner;milj;milj.;mill;mill.;millioner;millón;millones;milhão;milhões"),
        (s_billion, "b;bn;billion;billions;mrd;mrd.;milliarden;miljard;miljarder"),
        (s_lakh, "l;lac;lacs;lakh;lakhs"),
        (new(100_000, IsIndian: true, IsYearly: true), "lpa;l.p.a.;lakhs pa;lakh pa;l pa"),
        (s_crore, "cr;cr.;crs;crore;crores"),
        (new(10_000_000, IsIndian: true, IsYearly: true), "cpa"),
        (new(10_000), "万;萬;만"),
        (new(100_000_000), "億;亿;억"));

    /// <summary>Reads the scale at or just after <paramref name="at"/>; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place after the number.</param>
    /// <param name="before">The sign before the number; null where there is none.</param>
    /// <param name="context">What is known of the text.</param>
    /// <param name="end">The place after the scale.</param>
    public static MoneyScale? Read(ReadOnlySpan<char> text, int at, MoneySign? before, MoneyContext context, out int end)
    {
        end = at;
        var start = at < text.Length && text[at] is ' ' or '\u00A0' or '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]) ? at + 1 : at;
        if (!TryMatch(text, start, out var scale, out var length) || !IsLikely(text, start, length, start > at, scale, before, context))
        {
            return null;
        }

        end = start + length;
        return IsEnglishMil(scale, before) ? s_million : scale;
    }

    /// <summary>"mil" is a thousand in Spanish and Portuguese and short for a million in English.</summary>
    private static bool IsEnglishMil(MoneyScale scale, MoneySign? before) => ReferenceEquals(scale, s_mil) && before?.Code is "USD" or "GBP";

    /// <summary>A "k" may be followed by a currency without a gap: "85k€", "60kSEK".</summary>
    private static bool TryMatch(ReadOnlySpan<char> text, int at, out MoneyScale scale, out int length)
    {
        if (s_scales.TryMatchAt(text, at, out scale, out length))
        {
            return true;
        }

        length = 1;
        scale = s_thousand;
        return at + 1 < text.Length && text[at] is 'k' or 'K' && MoneySign.After(text, at + 1, out _) is not null;
    }

    /// <summary>One letter can mean much else: apart from the number only with a sign of money before it, "L" and "Cr" only for rupees.</summary>
    private static bool IsLikely(ReadOnlySpan<char> text, int at, int length, bool apart, MoneyScale scale, MoneySign? before, MoneyContext context)
    {
        if (length == 1 && text[at] < 128)
        {
            var rupees = before?.CurrencyIn(context).Code == "INR" || (before is null && context.Currency?.Code == "INR");
            return scale.IsIndian ? rupees : !apart || (before is not null && text[at] is 'k' or 'K' or 'M');
        }

        return !(apart && text[at - 1] == '-' && length < 4);
    }
}
