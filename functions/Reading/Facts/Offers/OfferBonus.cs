using Coach.Offers;
using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>The yearly bonus or variable pay: percent, amount, and whether it is promised or left to the employer.</summary>
internal static class OfferBonus
{
    private static readonly CueTable<bool> s_mentions = new(
        (true, "gratification;incentives;incentive plan;share of profits;of the profits;of the profit;success fee;premio;premio di risultato;mbo;success share;profit share;gainshare;surplus;performance award;erfolgsanteil;erfolgsprämie;gratifikation;vinstdelning;winstdeling;prémio;cash incentive;erfolgsbeteiligung;gewinnbeteiligung;bonus;bonuses;incentive;commission;commissions;variable pay;variable compensation;*bonus;tantieme;variable vergütung;variablen vergütung;prime;rémunération variable;part variable;bônus;plr;participação nos lucros;bono;rörlig lön;variable;bonusen;bonusordning;retribución variable;discretionary award"));

    /// <summary>One-off payments are called bonus too.</summary>
    private static readonly CueTable<bool> s_oneOff = new(
        (true, "sign on;sign on bonus;signing bonus;joining bonus;starting bonus;welcome bonus;relocation bonus;retention bonus;referral bonus;one time bonus;hiring bonus;startbonus;antrittsbonus;prime de bienvenue;prime d arrivée;bônus de contratação;spot bonus;one time cash bonus;welkomstbonus;velkomstbonus;signeringsbonus;willkommensbonus;new hire bonus;antrittsprämie;tekenbonus;prime à la signature;prime d embauche;prime de signature;bono de firma;signon bonus"));

    private static readonly CueTable<bool> s_discretionary = new(
        (true, "so [decide|decides|resolves|resolve];if the [board|management|directors|company] decides;count on;may [change|skip|withdraw|suspend|withhold|cancel|vary];[kein|keinen] anspruch;aucun droit;geen aanspraak;inget krav;ingen ret;ikke krav;grant or withhold;may grant;senza obbligo;discrezionale;discrezione;so wishes;board so wishes;facultative;facultatif;facultatieve;facultativa;facultativo;sees fit;see fit;no promise;not promise;do not promise;partners decide;board decides;decided by the;no target;may be considered;may be nil;entirely up to;wholly up to;up to the board;at the board s;non contractual;noncontractual;no legal claim;no entitlement;no contractual entitlement;not a contractual entitlement;not contractual;voluntary;freiwillige;ohne rechtsanspruch;kein rechtsanspruch;sans engagement;onverplicht;geen recht op;frivillig;ikke garanteret og;não contratual;liberalidade;voluntario;discretion;discretionary;sole discretion;absolute discretion;ermessen;freiwillig;freiwillige;freiwilliger;freiwilligen;rechtsanspruch;freiwillige leistung;discrétion;discrétionnaire;discrétionnaires;naar eigen inzicht;discretionaire;discretionair;diskretionär;diskretionær;skøn;skjønn;gottfinnande;critério;discricionário;discrecional;ex gratia;diskretion"));

    private static readonly CueTable<bool> s_guaranteed = new(
        (true, "minimum [bonus|annual bonus|payout|award];not be less than;not less than;no less than;will pay you at least;be at least;mindestens zugesichert;guaranteed;guarantee;guarantees;garantiert;garantierter;garantierten;garantierte;garanti;garantie;garantit;garantierten bonus;gegarandeerd;gegarandeerde;garanterad;garanterat;garanteret;garantert;garantido;garantida;garantizado"));

    private static readonly CueTable<bool> s_negations = new((true, "sem caráter garantido;sem carácter garantido;não garantido;não garantida;no garantizado;no garantizada;niet gegarandeerd;inte garanterad;ikke garanteret;ikke garantert;nothing;no promise;not promise;do not promise;neither guaranteed;not contractually guaranteed;nicht zugesichert;not guaranteed;not a guarantee;no guarantee;nicht garantiert;non garanti;non garantie;not be guaranteed;isn t guaranteed;never guaranteed;does not guarantee;do not guarantee;keine garantie;is not guaranteed"));

    public static Found<Bonus>? Read(LetterText letter, IReadOnlyList<Figure> figures, IReadOnlyList<PercentFigure> percents, LetterNotes notes)
    {
        var percent = percents.Where(figure => figure is { Topic: PercentTopic.Bonus, IsWithdrawn: false, Value: > 0 and <= 300 } && !IsAchievement(figure)).OrderBy(figure => figure.Distance).ThenBy(figure => figure.Passage.Index).FirstOrDefault();
        percent = percents.FirstOrDefault(figure => figure.Passage == percent?.Passage && figure is { Topic: PercentTopic.Bonus, IsWithdrawn: false, Value: > 0 } && IsAtTarget(figure)) ?? percent;
        var amount = Amount([.. figures.Where(figure => !OfferSignOn.IsPaidOnJoining(letter, figure))]);
        var mentions = letter.Passages.Where(IsMention).ToList();
        ReportConflict(percents, percent, notes);
        var discretionary = mentions.Any(passage => passage.Has(s_discretionary) && !IsAboutOther(passage)) || letter.Passages.Any(passage => GoesOn(letter, passage, mentions) && passage.Has(s_discretionary));
        var guaranteed = mentions.Any(passage => passage.Has(s_guaranteed) && !passage.Has(s_negations)) || letter.Passages.Any(passage => GoesOn(letter, passage, mentions) && passage.Has(s_guaranteed) && !passage.Has(s_negations));
        var place = percent?.Passage ?? amount?.Passage ?? (discretionary || guaranteed ? mentions[0] : null);
        return place is null
            ? null
            : new(new Bonus(percent?.Value, amount?.Amount, amount?.Currency, guaranteed, discretionary), place, 0);
    }

    private static readonly CueTable<bool> s_target = new((true, "[being|is|as] [the|] norm;target;on target;at target;bei zielerreichung;zielwert;ziel;cible;à objectifs atteints;bij het behalen van doelen;doel;mål;ved måloppnåelse;alvo;objetivo"));

    /// <summary>Characters of the longest word for it, and of " of " or " is " behind it.</summary>
    private const int TargetReach = 24, WordsOfTarget = 4;

    /// <summary>"between 0 and 12%, at target 8%": what is paid where the goals are met.</summary>
    private static bool IsAtTarget(PercentFigure figure)
    {
        var text = figure.Passage.Text;
        var before = text[Math.Max(0, figure.Span.Start - TargetReach)..figure.Span.Start];
        return (s_target.In(before) is [.., var target] && before.Length - target.End <= WordsOfTarget && before.AsSpan(target.End).IndexOfAny(",;()") < 0)
            || s_target.In(text.AsSpan(figure.Span.End..Math.Min(text.Length, figure.Span.End + TargetReach))) is [{ Start: <= 1 }, ..];
    }

    private static readonly CueTable<bool> s_pronouns = new((true, "payment;payments;payout;payouts;any payment;any payments;any award;any awards;the award;awards;incentives;the amount;the plan;the scheme;actual payment;die zahlung;die auszahlung;auszahlung;le versement;son versement;de uitkering;uitkering;utbetalning;utbetalningen;udbetaling;udbetalingen;utbetalingen;o pagamento;el pago;that one;that;this;it;this one;these;they;das;dies;diese;cela;elle;dat;deze;den;det;isso;esto"));

    /// <summary>"That one is guaranteed", right behind a sentence on a bonus.</summary>
    private static bool GoesOn(LetterText letter, Passage passage, List<Passage> mentions) =>
        passage.Index > 0 && s_pronouns.In(passage) is [{ Start: 0 }, ..] && letter.Passages[passage.Index - 1] is var before && before.Paragraph == passage.Paragraph && mentions.Contains(before);

    /// <summary>"incentive at 100%" says at what achievement the amount beside it is paid.</summary>
    private static bool IsAchievement(PercentFigure figure) =>
        figure.Value == 100 && s_at.In(figure.Passage.Text.AsSpan(..figure.Span.Start)) is [.., var at] && figure.Span.Start - at.End <= 2;

    private static readonly CueTable<bool> s_at = new((true, "at;bei;à;op;vid;ved;a"));

    /// <summary>Beyond it, in <see cref="Roles"/>' measure, a figure is hardly the bonus's.</summary>
    private const int MostDistance = 130;

    /// <summary>The stated amount; where it is for a month, a year's.</summary>
    private static Figure? Amount(IReadOnlyList<Figure> figures)
    {
        var best = figures.Where(figure => figure.Stands && figure.Topic is Topic.Bonus or Topic.Variable && figure.Distance < MostDistance)
            .OrderByDescending(figure => figure.Passage.ColumnNameOf(figure.Span.Start) is { Length: > 0 } column && PeriodVocabulary.In(column) == PayPeriod.Year)
            .ThenBy(figure => figure.Passage.Index).FirstOrDefault();
        return best switch
        {
            null => null,
            { Span.Period: PayPeriod.Month } => best with { Amount = best.Amount * 12 },
            { Span.Interval: PayInterval.Quarter } => best with { Amount = best.Amount * 4 },
            _ => best,
        };
    }

    private static bool IsMention(Passage passage)
    {
        var labelled = passage.LabelTopic is Topic.Bonus or Topic.Variable;
        return (labelled || (passage.Has(s_mentions) && passage.LabelTopic is not (Topic.Equity or Topic.SignOn))) && !(passage.Has(s_oneOff) && s_mentions.In(passage).Count <= 1);
    }

    /// <summary>Discretion over something else in a sentence that only mentions a bonus.</summary>
    private static bool IsAboutOther(Passage passage) => passage.Has(s_oneOff);

    private static void ReportConflict(IReadOnlyList<PercentFigure> percents, PercentFigure? best, LetterNotes notes)
    {
        var other = percents.FirstOrDefault(figure =>
            best is not null && figure is { Topic: PercentTopic.Bonus, IsWithdrawn: false, Value: > 0 and <= 300 } && figure.Value != best.Value && figure.Passage != best.Passage && figure.Distance < 25 && best.Distance < 25
            && figure.Span.Figure is not null && best.Span.Figure is not null && figure.Passage.LabelTopic == best.Passage.LabelTopic);
        if (other is not null)
        {
            notes.ReportConflict("bonus", best!.Passage, other.Passage);
        }
    }
}
