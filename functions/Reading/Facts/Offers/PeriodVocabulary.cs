using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>Words before an amount, in its label or in its column's name that tell what it is for.</summary>
internal static class PeriodVocabulary
{
    private static readonly CueTable<PayPeriod> s_cues = new(
        (PayPeriod.Year, "annua;annua lorda;annuo;ral;annualizes to;annualized rate;*jahressalär;*årslønn*;annual;annually;annualized;annualised;yearly;per annum;per year;year;year 1;p a;pa;jährlich*;pro jahr;*jahres*;annuel;annuelle;par an;årslön;årslönen;årslønnen;*årslønn;par année;annuels;annuale;årsløn;årslønn;per år;om året;jaarlijks;jaarsalaris;per jaar;anual;por ano;al año;anuais;12 months;annum;lpa"),
        (PayPeriod.Month, "mensile;al mese;monthly;per month;month;pro monat;*monats*;monatlich*;mensuel;mensuelle;par mois;månadslön;månadslönen;månedslønnen;per månad;månedsløn;om måneden;pr måned;månedslønn;per måned;maandsalaris;per maand;maandelijks;mensal;por mês;mensual;al mes"),
        (PayPeriod.Week, "weekly;per week;wöchentlich*;hebdomadaire"),
        (PayPeriod.Day, "each day;daily;per day;day rate;*tagessatz;tjm;per diem;dagtarief;dagsats"),
        (PayPeriod.Hour, "hourly;per hour;hourly rate;*stundenlohn;stundensatz;timlön;timelønn;timeløn;uurloon;taux horaire;por hora"));

    /// <summary>What an amount at this place is for, by the nearest word before it, its column or its label; null where none tells.</summary>
    public static PayPeriod? Of(Passage passage, int start)
    {
        if (passage.ColumnNameOf(start) is { Length: > 0 } column && s_cues.Of(column) is { } byColumn)
        {
            return byColumn;
        }

        var before = s_cues.In(passage).Where(cue => cue.End <= start).ToList();
        return before.Count > 0 ? before[^1].Meaning : s_cues.Of(passage.Label);
    }

    /// <summary>The period that a text names anywhere; null where none.</summary>
    public static PayPeriod? In(string text) => s_cues.Of(text);
}
