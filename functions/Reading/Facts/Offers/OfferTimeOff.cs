namespace Reading.Facts.Offers;

/// <summary>Working days of holiday in a year: "25 days plus bank holidays", "5 weeks", "160 hours", "1.75 days a month".</summary>
internal static class OfferTimeOff
{
    private const decimal DaysPerWeek = 5;
    private const decimal HoursPerDay = 8;

    /// <summary>More is no holiday but notice, leave for parents or a year.</summary>
    private const decimal MostDays = 60;

    private static readonly CueTable<Kind> s_cues = new(
        (Kind.TimeOff, "ferie annue;giorni di ferie;days of vacation;vacation days a year;days of holiday;days holiday;holidays a year;days of leave;days of annual leave;ferienguthaben;*ferientage;semesterdagar;lediga dagar;fridager;vacation;vacation days;paid time off;pto;holiday;holidays;annual leave;paid leave;holiday entitlement;annual holiday;paid vacation;privilege leave;earned leave;time off;off every year;flexible time off;leave;days off;paid annual leave;urlaub;*urlaub;*urlaubstage;urlaubstage;urlaubstagen;urlaubsanspruch;ferienanspruch;ferien;ferientage;erholungsurlaub;congés;congés payés;congé;congé annuel;vakantiedagen;vakantie;*vakantiedagen;verlof;semester;semesterdagar;*semester;ferie;feriedage;feriedager;ferieuger;férias;vacaciones;vacances;ferier;paid days off;leave days"),
        (Kind.Other, "care days;omsorgsdage;medical leave;hospitalisation;hospitalization;study leave;overtime;sessions;additional holidays;additional days;additional vacation days;extra days;extra holidays;extra vacation days;extra leave;zusätzliche urlaubstage;zusätzliche tage;sick;sick days;sick leave;personal;personal days;personal leave;public holidays;bank holidays;statutory holidays;company holidays;paid holidays;federal holidays;floating holidays;parental leave;maternity;paternity;parental;caregiver;bereavement;volunteer;volunteering;rtt;jours de rtt;feriefridage;notice;probation;study;carry over;carried over;carry forward;casual leave;within;of your start;prior written;shutdown;gazetted;waiting period;krankheit;kündigungsfrist;remote;homeoffice;office;per week;working week;days a week;hours per week;working hours;rol;atv;adv;jury;fridagar;omsorgsdager;feestdagen;feiertage;fériés;wellness;birthday;studieverlof;compassionate;long service;arbeitszeit;wochenstunden"));

    /// <summary>"eight days on, six days off": when one works.</summary>
    private static readonly CueTable<bool> s_roster = new((true, "[days|weeks] on;roster;swing;rotation"));

    private static readonly CueTable<bool> s_perMonth = new((true, "per month;a month;each month;pro monat;par mois;per maand;per månad;monthly;per calendar month;every month"));

    private enum Kind
    {
        TimeOff,
        Other,
    }

    private static readonly CueTable<bool> s_uncounted = new((true, "unlimited;uncapped;don t count;do not count;no fixed number;no set number;not tracked;don t track;do not track;untracked;discretionary time off;flexible time off;as much as you need;no cap;most people take;unbegrenzt;unbegrenzter;illimité;illimités;onbeperkt;obegränsad;ubegrænset;ilimitado;ilimitada"));

    /// <summary>"We don't count days. Most people take four to five weeks": no number is promised, unless a least one is.</summary>
    private static bool IsUncounted(LetterText letter, Passage passage) =>
        letter.ParagraphOf(passage).Any(other => other.Has(s_uncounted)) && !passage.Has(s_least);

    private static readonly CueTable<bool> s_least = new((true, "minimum;at least;no fewer than;no less than;not less than;mindestens;au moins;ten minste;minst;mindst;no mínimo;al menos;expected to take;require"));

    public static Found<decimal?>? Read(LetterText letter)
    {
        Found<decimal?>? best = null;
        foreach (var passage in letter.Body)
        {
            foreach (var candidate in Candidates(letter, passage).Where(candidate => !IsUncounted(letter, candidate.Passage)))
            {
                if (best is null || candidate.Score > best.Score)
                {
                    best = candidate;
                }
            }
        }

        return best;
    }

    private static IEnumerable<Found<decimal?>> Candidates(LetterText letter, Passage passage)
    {
        var cues = passage.Has(s_roster) ? [] : Cues(passage);
        if (passage.Index > 0 && passage.Has(s_own) && !cues.Exists(cue => cue.Meaning == Kind.TimeOff) && letter.Passages[passage.Index - 1] is var before && before.Paragraph == passage.Paragraph && Cues(before).Exists(cue => cue.Meaning == Kind.TimeOff))
        {
            // "The leave year starts in April. Full-time staff have 30 days; your share is 18."
            cues.Add(new(0, 0, Kind.TimeOff));
        }

        if (cues.Count == 0)
        {
            yield break;
        }

        var quantities = passage.Quantities.Where(quantity => quantity.Unit is Unit.Day or Unit.Week or Unit.Hour).ToList();
        var places = quantities.ConvertAll(quantity => (quantity.Start, quantity.End));
        if (passage.ValueStart > 0 && passage.LabelTopic == Topic.TimeOff && quantities.Count == 0 && BareNumber(passage) is { } bare)
        {
            yield return new(bare, passage, 80);
        }

        foreach (var quantity in quantities)
        {
            if (Roles.Nearest(passage, quantity.Start, quantity.End, cues, places) is { } nearest && (nearest.Cue.Meaning == Kind.TimeOff || IsOwn(passage, quantity)) && Days(passage, quantity) is { } days)
            {
                yield return new(days, passage, 100 - Math.Min(nearest.Distance, 100) + (IsOwn(passage, quantity) ? 100 : IsYearly(passage, quantity) ? 30 : 0) + (quantity.Unit == Unit.Day && quantities.Exists(other => other.Unit == Unit.Hour) ? 40 : 0));
            }
        }
    }

    private static readonly CueTable<bool> s_perYear = new((true, "per year;a year;each year;every year;per calendar year;per annum;annually;pro jahr;im jahr;par an;per jaar;per år;om året;por ano;al año"));

    /// <summary>"1.67 days per month (20 days per year)": the year's figure is stated.</summary>
    private static bool IsYearly(Passage passage, Quantity quantity) =>
        s_perYear.In(passage.Text.AsSpan(quantity.End..Math.Min(passage.Text.Length, quantity.End + 20))) is [{ Start: <= 2 }, ..];

    private static readonly CueTable<bool> s_own = new((true, "your [share|part|entitlement] is;for you that [is|makes];for you [this is|it is];which makes;that is;i e;amounts to;equivalent to;giving you;das sind;soit;actual entitlement"));

    private static bool IsOwn(Passage passage, Quantity quantity) => s_own.In(passage).Any(cue => cue.End <= quantity.Start && quantity.Start - cue.End < 8);

    /// <summary>"Vacation: 25": the label says what is counted.</summary>
    private static decimal? BareNumber(Passage passage)
    {
        var words = Array.FindAll(passage.Words, word => word.Start >= passage.ValueStart);
        return words.Length is > 0 and < 8 && Quantities.NumberAt(passage.Text, words, 0, out _) is >= 10 and <= MostDays and var days ? days : null;
    }

    private static List<Cue<Kind>> Cues(Passage passage)
    {
        var cues = s_cues.In(passage).ToList();
        if (passage.LabelTopic == Topic.TimeOff && passage.ValueStart > 0)
        {
            cues.RemoveAll(cue => cue.End <= passage.ValueStart);
            cues.Insert(0, new(0, passage.ValueStart, Kind.TimeOff));
        }
        else if (!cues.Exists(cue => cue.Meaning == Kind.TimeOff) && (passage.LabelTopic ?? passage.HeadingTopic) == Topic.TimeOff)
        {
            cues.Add(new(0, 0, Kind.TimeOff));
        }

        return cues;
    }

    private static decimal? Days(Passage passage, Quantity quantity)
    {
        var after = passage.Text[quantity.End..Math.Min(passage.Text.Length, quantity.End + 40)];
        var monthly = s_perMonth.In(after) is [var month, ..] && month.Start < 34 && NoFigure(after[..month.Start]) ? 12 : 1;
        var days = (quantity.Value + Added(passage.Text, quantity)) * monthly * quantity.Unit switch { Unit.Week => DaysPerWeek, Unit.Hour => 1 / HoursPerDay, _ => 1 };
        return days is > 4 and <= MostDays ? days : null;
    }

    private static readonly CueTable<bool> s_and = new((true, "and;und;et;en;och;og;e;y"));

    private static readonly CueTable<bool> s_days = new((true, "day;days;working days;tag;tage;tagen;jour;jours;dag;dagen;dagar;dage;dager;dia;dias;día;días"));

    /// <summary>Characters of " and three days".</summary>
    private const int AndReach = 24;

    /// <summary>The days of "five weeks and three days"; null where a count of something else stands there.</summary>
    private static decimal? NumberAfter(string text, int at)
    {
        var rest = text[at..Math.Min(text.Length, at + AndReach)];
        var words = Words.Of(rest);
        return words.Length > 1 && Quantities.NumberAt(rest, words, 0, out var end) is { } number and < 5 && s_days.First(rest.AsSpan(end..)) is { Start: <= 1 } ? number : null;
    }

    /// <summary>"28 + 2 days off" are thirty, "five weeks and three days" 28.</summary>
    private static decimal Added(string text, Quantity quantity)
    {
        if (quantity.Unit == Unit.Week && s_and.First(text.AsSpan(quantity.End..Math.Min(text.Length, quantity.End + AndReach))) is { Start: <= 1 } and && NumberAfter(text, quantity.End + and.End) is { } days)
        {
            return days / DaysPerWeek;
        }

        var before = text.AsSpan(0, quantity.Start).TrimEnd();
        if (quantity.Unit != Unit.Day || before is not [.., '+'])
        {
            return 0;
        }

        before = before[..^1].TrimEnd();
        var start = before.Length;
        while (start > 0 && char.IsAsciiDigit(before[start - 1]))
        {
            start--;
        }

        return before.Length - start is 1 or 2 ? decimal.Parse(before[start..], System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    private static bool NoFigure(string text) => !text.Any(char.IsAsciiDigit) && text.IndexOfAny([',', ';']) < 0;
}
