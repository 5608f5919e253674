using Coach.Pay;

namespace Reading.Facts;

/// <summary>The words that say what an amount is for: a year, a month, an hour, one time, or over some years.</summary>
/// <param name="Period">The period of pay; null where it is none.</param>
/// <param name="Interval">How often it is paid where that is no period of pay.</param>
/// <param name="IsPerShare">Whether it is a price.</param>
internal sealed record MoneyPeriod(PayPeriod? Period, PayInterval? Interval = null, bool IsPerShare = false)
{
    /// <summary>How far before an amount a word such as "annual" still speaks of it, in characters: about six words.</summary>
    private const int LookBack = 48;

    /// <summary>How many words such as "gross" may stand between an amount and its period.</summary>
    private const int MaxFillers = 4;

    /// <summary>A year.</summary>
    public static MoneyPeriod Year { get; } = new(PayPeriod.Year);

    private static readonly MoneyPeriod s_month = new(PayPeriod.Month);
    private static readonly MoneyPeriod s_week = new(PayPeriod.Week);
    private static readonly MoneyPeriod s_day = new(PayPeriod.Day);
    private static readonly MoneyPeriod s_hour = new(PayPeriod.Hour);
    private static readonly MoneyPeriod s_once = new(PayPeriod.Once);
    private static readonly MoneyPeriod s_twoWeeks = new(null, PayInterval.TwoWeeks);
    private static readonly MoneyPeriod s_halfMonth = new(null, PayInterval.HalfMonth);
    private static readonly MoneyPeriod s_quarter = new(null, PayInterval.Quarter);
    private static readonly MoneyPeriod s_halfYear = new(null, PayInterval.HalfYear);
    private static readonly MoneyPeriod s_share = new(null, null, IsPerShare: true);

    private static readonly PhraseTable<MoneyPeriod> s_after = new(
        (Year, "over a year;over the year;for the year;for a year;in a year;per year;per yr;a year;each year;every year;per calendar year;per annum;pa;p.a.;p.a;p/a;yearly;annually;annual;annualized;annualised;year;yr;y;an annual rate;on an annual basis;on an annualized basis"),
        (Year, "brutto im jahr;annui lordi;lordi annui;pro jahr;im jahr;jährlich;jahr;p. a.;par an;l'an;l’an;annuel;annuels;annuelle;an;per jaar;op jaarbasis;jaar;jaarlijks;per år;om året;i året;årligen;årlig;årligt;pr. år;pr år;år"),
        (Year, "al año;por año;anual;anuales;año;ao ano;por ano;anuais;ano;all'anno;annui;年;年間"),
        (s_month, "per month;a month;each month;every month;per calendar month;monthly;p.m.;pm;pcm;p/m;month;mo;mth;mon;m"),
        (s_month, "pro monat;im monat;monatlich;monat;mtl.;par mois;mensuel;mensuels;mensuelle;mois;per maand;maand;maandelijks;per månad;i månaden;månad;mån;månadsvis"),
        (s_month, "om måneden;i måneden;per måned;pr. måned;pr måned;måned;månedlig;md;md.;mnd;mnd.;al mes;por mes;mensual;mensuales;mes;por mês;ao mês;mensal;mensais;mês;al mese;mensili;月"),
        (s_week, "per week;a week;each week;weekly;week;wk;pw;p.w.;pro woche;woche;wöchentlich;par semaine;semaine;per vecka;i veckan;vecka;om ugen;pr. uge;uge;i uken;uke;a la semana;por semana;semana"),
        (s_day, "per day;for each day worked;for each day;per day worked;each day worked;per working day;a day;each day;daily;per diem;day;pro tag;am tag;tag;täglich;par jour;jour;per dag;om dagen;dag;al día;por día;día;por dia;ao dia;dia;日"),
        (s_hour, "per hour;for each hour worked;per hour worked;an hour;each hour;hourly;hour;hr;hrs;h;p.h.;ph;pro stunde;die stunde;stunde;std;std.;par heure;de l'heure;l'heure;heure;per uur;uur;per timme;i timmen;timme;tim;pr. time;per time;i timen;time;la hora;por hora;hora;時間"),
        (s_once, "one-time;one time;once;lump sum;einmalig;eenmalig;engångsbelopp;pago único;une fois"),
        (s_twoWeeks, "per pay period;each pay period;per bi-weekly pay period;per biweekly pay period;per paycheck;per two-week pay period;bi-weekly;biweekly;every two weeks;every other week;every 2 weeks;fortnightly;per fortnight;a fortnight;fortnight"),
        (s_halfMonth, "per semi-monthly pay period;per semimonthly pay period;per semi-monthly;semi-monthly;semimonthly;twice monthly;twice a month;twice per month"),
        (s_quarter, "per quarter;a quarter;each quarter;quarterly;quarter;qtr;pro quartal;quartal;par trimestre;per kwartaal;per kvartal"),
        (s_halfYear, "semi-annually;semiannually;half-yearly;every six months;twice a year;twice per year"),
        (s_share, "per share;a share;share;per unit;per option;per rsu;per common share;per ordinary share;je aktie;pro aktie;par action;per aktie;per aandeel;por acción;por ação"));

    /// <summary>These mean a period only right behind a stroke: "SEK 60K/m", "$60/h", "€85k/an".</summary>
    private static readonly HashSet<string> s_onlyAfterStroke = new(StringComparer.OrdinalIgnoreCase)
    {
        "year", "yr", "y", "jahr", "an", "jaar", "år", "año", "ano", "month", "mo", "mth", "mon", "m", "monat", "mois", "maand", "månad", "mån", "måned", "md", "md.", "mnd", "mnd.",
        "mes", "mês", "week", "wk", "woche", "semaine", "vecka", "uge", "uke", "semana", "day", "tag", "jour", "dag", "día", "dia", "hour", "hr", "hrs", "h", "stunde", "std", "std.",
        "heure", "uur", "timme", "tim", "time", "hora", "quarter", "qtr", "quartal", "fortnight", "share", "年", "月", "日", "時間", "ph",
    };

    private static readonly PhraseTable<MoneyPeriod> s_before = new(
        (Year, "annualizes to;annualises to;annualized to;annualised to;equates to;annualized rate of;annual;annually;annualized;annualised;yearly;per year;per annum;p.a.;jahresgehalt;jahresbruttogehalt;bruttojahresgehalt;jährliches;jährlichen;jahresbrutto;jahresfixgehalt;annuel;annuelle;annuels;jaarsalaris;bruto jaarsalaris;årslön;årsløn;årslønn;anual;anuales;anuais;年俸;年収;年薪"),
        (s_month, "monthly;per month;monatsgehalt;bruttomonatsgehalt;monatliches;monatlichen;monatsbrutto;mensuel;mensuelle;maandsalaris;bruto maandsalaris;månadslön;månedsløn;månedslønn;mensual;mensal;月給;月薪"),
        (s_week, "weekly;wöchentlich"),
        (s_day, "daily;day rate;daily rate;tagessatz;dagtarief"),
        (s_hour, "hourly;hourly rate;stundenlohn;stundensatz;taux horaire;uurloon;timlön;timeløn;timelønn;時給"),
        (s_twoWeeks, "bi-weekly;biweekly;fortnightly"),
        (s_halfMonth, "semi-monthly;semimonthly;twice-monthly"),
        (s_quarter, "quarterly"),
        (s_once, "one-time;one time;sign-on;signing;lump sum;lump-sum;einmalige;einmalig"));

    /// <summary>Behind these words another thing is spoken of.</summary>
    private static readonly PhraseTable<bool> s_joins = new((true, "and;plus;or;und;et;en;och;og;y;e"));

    private static readonly PhraseTable<bool> s_fillers = new(
        (true, "gross;brutto;brut;bruts;bruto;brutos;bruttó;före skatt;før skatt;net;netto;base;base salary;salary;in base salary;of base;ctc;fixed;ote;cash;before tax;before taxes;pre-tax;pretax;in total;total;usd;(;,;paid;payable;voor belasting;avant impôts;de salario;in gross;fix;rate"));

    private static readonly PhraseTable<decimal> s_years = new(
        (2, "two"), (3, "three;drei;trois;tre"), (4, "four;vier;quatre;fyra;fire;cuatro;quatro"), (5, "five;fünf;cinq;fem;cinco"), (6, "six"));

    private static readonly PhraseTable<bool> s_over = new((true, "over;over a;over the next;vesting over;vest over;spread over;/;(;(rsu/;über;sur;över;during"));

    private static readonly PhraseTable<bool> s_yearWords = new(
        (true, "years;year;yr;yrs;yr.;y;-year;-yr;jahre;jahren;ans;år;años;anos"));

    /// <summary>The period that stands after an amount, and where its words end; null where none follows.</summary>
    public static MoneyPeriod? After(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        for (var fillers = 0; fillers <= MaxFillers; fillers++)
        {
            if (PeriodAt(text, at, out end) is { } period)
            {
                return period;
            }

            var start = SkipBlanks(text, at);
            if (!s_fillers.TryMatchAt(text, start, out _, out var length))
            {
                break;
            }

            at = start + length;
        }

        return null;
    }

    /// <summary>The period that the words before an amount name ("annual base salary of"); null where none does.</summary>
    public static MoneyPeriod? Before(ReadOnlySpan<char> text, int at)
    {
        var least = Math.Max(0, at - LookBack);
        for (var end = at; end > least; end--)
        {
            var last = text[end - 1];
            if (last is ';' or '!' or '?' or '\n' or '|' or ')' or ',' || char.IsDigit(last) || (last == '.' && end < at && text[end] == ' '))
            {
                return null;
            }

            if (char.IsLetter(last) && s_joins.TryMatchBefore(text, end, out _, out _))
            {
                return null;
            }

            if (!char.IsWhiteSpace(last) && s_before.TryMatchBefore(text, end, out var period, out _))
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>Over how many years an amount is spread, where the text goes on so ("over four years", "/4yr"); null where it does not.</summary>
    public static decimal? OverYears(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        var start = SkipBlanks(text, at);
        if (!s_over.TryMatchAt(text, start, out _, out var length))
        {
            return null;
        }

        start = SkipBlanks(text, start + length);
        decimal years;
        if (s_years.TryMatchAt(text, start, out years, out length))
        {
            start += length;
        }
        else if (MoneyNumber.TryRead(text, start, NumberStyle.PointDecimal, out var number) && number.Value is > 0 and <= 10)
        {
            (years, start) = (number.Value, number.End);
        }
        else
        {
            return null;
        }

        start = SkipBlanks(text, start);
        if (!s_yearWords.TryMatchAt(text, start, out _, out length))
        {
            return null;
        }

        end = start + length;
        return years;
    }

    private static MoneyPeriod? PeriodAt(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        var start = SkipBlanks(text, at);
        var stroke = start < text.Length && text[start] is '/' or '／';
        start = stroke ? SkipBlanks(text, start + 1) : start;
        if (!s_after.TryMatchAt(text, start, out var period, out var length)
            || (!stroke && s_onlyAfterStroke.Contains(text.Slice(start, length).ToString())))
        {
            return null;
        }

        end = start + length;
        return period;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        var least = at;
        while (at < text.Length && at < least + 3 && text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009')
        {
            at++;
        }

        return at;
    }
}
