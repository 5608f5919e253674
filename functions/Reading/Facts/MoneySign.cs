using Coach.Pay;

namespace Reading.Facts;

/// <summary>What a sign of money before or after a number says.</summary>
/// <param name="Code">The currency, or the most common one of those that share the sign.</param>
/// <param name="Scale">What the number counts: 1, or 1,000 for "TEUR" and "tkr".</param>
/// <param name="Sharers">The currencies that share the sign, parted by blanks; null where it is one's own.</param>
internal sealed record MoneySign(string Code, decimal Scale = 1, string? Sharers = null)
{
    private const string Dollars = "USD CAD AUD NZD SGD HKD TWD MXN CLP COP ARS BBD BSD JMD TTD FJD";
    private const string Kronor = "SEK NOK DKK ISK";
    private const string Pounds = "GBP EGP LBP FKP GIP";
    private const string Rupees = "INR PKR LKR NPR MUR";

    /// <summary>Codes that people also write in small letters; the rest of ISO 4217 reads as words then ("all", "try", "top").</summary>
    private const string SmallCodes =
        "usd eur gbp sek nok dkk isk chf inr cad aud nzd sgd hkd twd jpy cny rmb krw aed sar pln czk huf brl mxn zar thb myr idr vnd ils kes ngn egp pkr";

    private const string CapitalCodes =
        "AFN ALL AMD ANG AOA ARS AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CLP COP CRC CUP CVE DJF DOP DZD ERN ETB FJD FKP GEL GHS "
        + "GIP GMD GNF GTQ GYD HNL HTG IQD IRR JMD JOD KGS KHR KMF KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MZN NAD NIO NPR "
        + "OMR PAB PEN PGK PHP PYG QAR RON RSD RUB RWF SBD SCR SDG SHP SLE SOS SRD SSP STN SVC SYP SZL TJS TMT TND TOP TRY TTD TZS UAH UGX UYU UZS VES VUV WST XAF "
        + "XCD XOF XPF YER ZMW";

    private static readonly PhraseTable<MoneySign> s_before = new([.. Shared(), .. Words(), .. Codes()]);
    private static readonly PhraseTable<MoneySign> s_after = new([.. Shared(), .. Words(), .. WordsAfter(), .. Codes()]);

    /// <summary>The sign that ends just before <paramref name="end"/>, where it stands directly before a number.</summary>
    public static MoneySign? Before(ReadOnlySpan<char> text, int end, out int length) =>
        s_before.TryMatchBefore(text, end, out var sign, out length) && sign.IsWritten(text.Slice(end - length, length)) ? sign : null;

    /// <summary>The sign that begins at <paramref name="at"/>, where it stands after a number.</summary>
    public static MoneySign? After(ReadOnlySpan<char> text, int at, out int length) =>
        s_after.TryMatchAt(text, at, out var sign, out length) && sign.IsWritten(text.Slice(at, length)) ? sign : null;

    /// <summary>The currency that is meant, in a text whose own currency may be known.</summary>
    public Currency CurrencyIn(MoneyContext context) =>
        Sharers is not null && context.Currency is { } own && Sharers.Contains(own.Code, StringComparison.Ordinal) ? own : Currency.Of(Code);

    /// <summary>Whether the other sign of the same amount says the same or more ("$185,000 CAD").</summary>
    public bool AllowsAlso(MoneySign other) =>
        other.Code == Code || (Sharers is not null && Sharers.Contains(other.Code, StringComparison.Ordinal)) || (other.Sharers is not null && other.Sharers.Contains(Code, StringComparison.Ordinal));

    /// <summary>A few signs are only signs in capitals: "R 500 000", "RM 8,000", "SOS".</summary>
    private bool IsWritten(ReadOnlySpan<char> text) => text.Length > 3 || !char.IsAsciiLetter(text[0]) || !NeedsCapitals(text)
        || (char.IsAsciiLetterUpper(text[0]) && (text.Length < 3 || char.IsAsciiLetterUpper(text[2])));

    private bool NeedsCapitals(ReadOnlySpan<char> text) => text.Length switch
    {
        1 => true,
        2 => Code is "MYR" or "IDR" or "TRY" or "HUF" or "CHF",
        _ => text.Equals(Code, StringComparison.OrdinalIgnoreCase) && !SmallCodes.Contains(Code, StringComparison.OrdinalIgnoreCase),
    };

    private static (MoneySign, string)[] Shared() =>
    [
        (new("USD", 1, Dollars), "$;＄;dollar;dollars"),
        (new("SEK", 1, Kronor), "kr;kr.;kronor;kroner;krónur"),
        (new("SEK", 1000, Kronor), "tkr;kkr"),
        (new("GBP", 1, Pounds), "£;￡;pounds"),
        (new("JPY", 1, "JPY CNY"), "¥;￥"),
        (new("INR", 1, Rupees), "rs;rs.;₨;rupees"),
    ];

    private static (MoneySign, string)[] Words() =>
    [
        (new("USD"), "us$;usd$;u.s.$;us dollars;u.s. dollars"),
        (new("CAD"), "c$;ca$;cad$;cdn$;can$;canadian dollars"),
        (new("AUD"), "a$;au$;aud$;australian dollars"),
        (new("NZD"), "nz$;nzd$"),
        (new("SGD"), "s$;sg$;sgd$;singapore dollars"),
        (new("HKD"), "hk$;hkd$"),
        (new("TWD"), "nt$;ntd;nt"),
        (new("BRL"), "r$;reais;real"),
        (new("MXN"), "mx$;mex$;mxn$;pesos mexicanos"),
        (new("ARS"), "ar$"),
        (new("CLP"), "clp$"),
        (new("COP"), "cop$;col$"),
        (new("EUR"), "€;euro;euros"),
        (new("EUR", 1000), "teur;t€;keur;k€"),
        (new("GBP"), "gb£;stg;pounds sterling;pound sterling"),
        (new("GBP", 1000), "kgbp"),
        (new("USD", 1000), "kusd;tusd"),
        (new("SEK", 1000), "ksek;tsek"),
        (new("NOK", 1000), "knok;tnok"),
        (new("DKK", 1000), "kdkk;tdkk"),
        (new("CHF", 1000), "kchf;tchf"),
        (new("SEK", 1000000), "msek"),
        (new("CHF"), "fr.;sfr;sfr.;swiss francs;schweizer franken;franken"),
        (new("INR"), "₹;inr.;indian rupees"),
        (new("JPY"), "jp¥;yen"),
        (new("CNY"), "cn¥;rmb;rmb¥;yuan;人民币"),
        (new("KRW"), "₩;￦"),
        (new("PLN"), "zł;zl;zlotys;złotych"),
        (new("CZK"), "kč"),
        (new("HUF"), "ft"),
        (new("ILS"), "₪;nis"),
        (new("TRY"), "₺"),
        (new("RUB"), "₽"),
        (new("UAH"), "₴"),
        (new("PHP"), "₱"),
        (new("VND"), "₫"),
        (new("THB"), "฿;baht"),
        (new("NGN"), "₦"),
        (new("MYR"), "rm"),
        (new("IDR"), "rp;rp."),
        (new("ZAR"), "r"),
        (new("AED"), "dhs;dhs.;aed.;dirhams"),
        (new("KES"), "ksh;kshs"),
        (new("PEN"), "s/;s/."),
    ];

    private static (MoneySign, string)[] WordsAfter() =>
    [
        (new("JPY"), "円"),
        (new("CNY"), "元"),
        (new("KRW"), "원;won"),
        (new("TRY"), "tl"),
        (new("RUB"), "руб;руб."),
        (new("RON"), "lei"),
        (new("CHF"), "francs"),
        (new("PHP"), "pesos"),
        (new("AED"), "dirham"),
    ];

    private static IEnumerable<(MoneySign, string)> Codes() =>
        $"{SmallCodes.ToUpperInvariant()} {CapitalCodes}".Split(' ').Select(code => (new MoneySign(code == "RMB" ? "CNY" : code), code.ToLowerInvariant()));
}
