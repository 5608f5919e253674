using System.Globalization;

namespace Reading.Facts.Offers;

/// <summary>What a number counts.</summary>
internal enum Unit
{
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,

    /// <summary>Shares, options, units of stock.</summary>
    Share,

    /// <summary>Payments or portions of a grant.</summary>
    Instalment,
}

/// <summary>A number with its unit, in figures or words: "twelve (12) months", "25 Arbeitstage", "1,75 days", "9,600 restricted stock units".</summary>
internal sealed record Quantity(int Start, int End, decimal Value, Unit Unit)
{
    /// <summary>In months, for units of time; a day counts as a thirtieth, a week as 7 of 30.</summary>
    public decimal Months => Unit switch
    {
        Unit.Year => Value * 12,
        Unit.Quarter => Value * 3,
        Unit.Week => Value * 7 / 30,
        Unit.Day => Value / 30,
        _ => Value,
    };
}

/// <summary>Finds numbers with units in running text.</summary>
internal static class Quantities
{
    /// <summary>Words between a number and its unit: "9,600 Class B restricted stock units", "25 paid working days".</summary>
    private const int MaxWordsBetween = 4;

    private static readonly CueTable<Unit> s_units = new(
        (Unit.Hour, "ora;ore;hour;hours;hrs;stunden;heures;uur;uren;timmar;timer;horas"),
        (Unit.Day, "giorno;giorni;day;days;working days;business days;calendar days;*tag;*tage;*tagen;jour;jours;dag;dagen;*dagen;dagars;dages;dagers;dagar;*dagar;dage;*dage;dager;*dager;dia;dias;día;días;werkdagen"),
        (Unit.Week, "settimana;settimane;ugers;ukers;veckors;week;weeks;woche;wochen;semaine;semaines;weken;vecka;veckor;uge;uger;uke;uker;semana;semanas;fortnight"),
        (Unit.Month, "mths;mth;mos;mese;mesi;month;months;monat;monate;monaten;monats;monatlich;mois;maand;maanden;månad;månader;måned;måneder;mês;meses;mes"),
        (Unit.Quarter, "quarter;quarters;quartal;quartale;quartalen;trimestre;trimestres;kvartal;kwartaal;kwartalen"),
        (Unit.Year, "anno;anni;an;year;years;yr;yrs;jahr;jahre;jahren;jahres;an;ans;année;années;jaar;år;års;ano;anos;año;años"),
        (Unit.Share, "azioni;opzioni;restricted units;phantom units;bspce;performance rights;rights;restricted share;performance share units;virtual shares;virtual options;share;shares;iso;isos;nso;nsos;bons;profits units;profit units;rsu;rsus;psu;psus;restricted stock units;restricted share units;stock units;share units;stock options;share options;options;units;phantom shares;profits interests;*anteile;*anteilen;aktien;aktienoptionen;*optionen;actions;bspce;aandelen;opties;aandelenopties;aktier;optioner;teckningsoptioner;personaloptioner;aksjer;opsjoner;ações;opções;acciones;opciones;warrants;sars;performance shares;ordinary shares"),
        (Unit.Instalment, "installment;installments;instalment;instalments;tranches;tranche;portions;lots;raten;tranchen;*raten;mensualités;échéances;termijnen;delar;rater;parcelas;equal payments;payments;parts"));

    /// <summary>Every number with a unit, in order.</summary>
    public static IReadOnlyList<Quantity> In(Passage passage)
    {
        var (text, words) = (passage.Text, passage.Words);
        var units = s_units.In(passage);
        if (units.Count == 0 && !text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var found = new List<Quantity>();
        for (var i = 0; i < words.Length; i++)
        {
            if (Short(words[i]) is { } abbreviated)
            {
                found.Add(abbreviated);
                continue;
            }

            if (NumberAt(text, words, i, out var end) is not { } value)
            {
                continue;
            }

            if (OfAll(text, words, i, end, units) is { } part)
            {
                found.Add(part with { Value = value });
                i = words.Count(word => word.End <= part.End) - 1;
                continue;
            }

            if (UnitAfter(text, words, end, units) is { } unit)
            {
                found.Add(new(words[i].Start, unit.End, value, unit.Meaning));
            }

            while (i + 1 < words.Length && words[i + 1].Start < end)
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>Whether a unit that is counted stands right after a place.</summary>
    public static bool IsCounted(string text, int end)
    {
        var rest = text[end..Math.Min(text.Length, end + 50)];
        return s_units.In(rest) is [var unit, ..] && unit.Meaning is Unit.Share or Unit.Hour or Unit.Day or Unit.Instalment && rest.AsSpan(0, unit.Start).IndexOfAny(",.;:") < 0 && rest.AsSpan(0, unit.Start).Count(' ') <= MaxWordsBetween;
    }

    /// <summary>"110,000 of 10,000,000 shares" counts the first.</summary>
    private static Quantity? OfAll(string text, Word[] words, int index, int end, IReadOnlyList<Cue<Unit>> units)
    {
        var of = index + 1;
        while (of < words.Length && words[of].Start < end)
        {
            of++;
        }

        return of + 1 < words.Length && words[of].Folded is "of" && words[of].Start - end == 1 && NumberAt(text, words, of + 1, out var allEnd) is not null && UnitAfter(text, words, allEnd, units) is { Meaning: Unit.Share } unit
            ? new(words[index].Start, unit.End, 0, Unit.Share)
            : null;
    }

    /// <summary>"4y", "48mo", "1yr": a count with the first letters of its unit.</summary>
    private static Quantity? Short(Word word)
    {
        if (!char.IsAsciiDigit(word.Folded[0]))
        {
            return null;
        }

        var digits = word.Folded.IndexOfAnyExceptInRange('0', '9');
        var unit = digits is > 0 and < 3 ? word.Folded[digits..] switch { "y" or "yr" or "yrs" => Unit.Year, "mo" or "mos" or "mths" or "mth" => Unit.Month, "wk" or "wks" => Unit.Week, _ => (Unit?)null } : null;
        return unit is { } found ? new(word.Start, word.End, decimal.Parse(word.Folded[..digits], CultureInfo.InvariantCulture), found) : null;
    }

    /// <summary>The number that begins at a word, in figures or as a word; null where none does.</summary>
    public static decimal? NumberAt(string text, Word[] words, int index, out int end)
    {
        var word = words[index];
        end = word.End;
        if (char.IsAsciiDigit(text[word.Start]))
        {
            var signed = word.Start > 0 && text[word.Start - 1] is '$' or '€' or '£' or '₹' or '¥' or '/' or '#';
            return !signed && MoneyNumber.TryRead(text, word.Start, NumberStyle.Unknown, out var number) && IsBounded(text, number.End) ? With(number.End, number.Value, out end) : null;
        }

        if (index + 1 < words.Length && text[word.End] == '-' && NumberWords.TryGet(word.Text.AsSpan(word.Start, words[index + 1].End - word.Start), out var compound))
        {
            end = words[index + 1].End;
            return compound;
        }

        return NumberWords.TryGet(word.Folded, out var value) ? value : null;
    }

    private static decimal With(int at, decimal value, out int end)
    {
        end = at;
        return value;
    }

    private static bool IsBounded(string text, int end) => end >= text.Length || !char.IsLetterOrDigit(text[end]);

    private static Cue<Unit>? UnitAfter(string text, Word[] words, int end, IReadOnlyList<Cue<Unit>> units)
    {
        foreach (var unit in units)
        {
            if (unit.Start < end)
            {
                continue;
            }

            var gap = text.AsSpan(end, unit.Start - end);
            var isNear = gap.IndexOfAny(",;:.%") < 0 && gap.IndexOfAny("$€£") < 0 && BetweenAllows(text, words, end, unit);
            return isNear ? unit : null;
        }

        return null;
    }

    /// <summary>Between "twelve" and "months" only "(12)" and adjectives may stand; more of them before shares than before days.</summary>
    private static bool BetweenAllows(string text, Word[] words, int end, Cue<Unit> unit)
    {
        var between = Array.FindAll(words, word => word.Start >= end && word.End <= unit.Start);
        var limit = unit.Meaning is Unit.Share ? MaxWordsBetween : unit.Meaning is Unit.Hour or Unit.Month or Unit.Year or Unit.Quarter ? 1 : 3;
        if (between.Length > limit + (text.AsSpan(end, unit.Start - end).Contains('(') ? 1 : 0))
        {
            return false;
        }

        return Array.TrueForAll(between, word => IsSameNumber(text, word) || !NumberWords.TryGet(word.Folded, out _) && !char.IsAsciiDigit(word.Folded[0]) && !s_breakWords.Contains(word.Folded));
    }

    private static readonly HashSet<string> s_breaks = new(StringComparer.Ordinal) { "and", "of", "in", "to", "per", "on", "for", "from", "und", "et", "och", "og", "e", "y", "en", "by", "a", "with", "is", "at" };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_breakWords = s_breaks.GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool IsSameNumber(string text, Word word) => word.Start > 0 && text[word.Start - 1] == '(' && char.IsAsciiDigit(word.Folded[0]);
}
