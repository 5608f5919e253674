namespace Reading.Facts.Offers;

/// <summary>What a percentage is of.</summary>
internal enum PercentTopic
{
    Bonus,
    Retirement,
    Company,
    Vesting,
    Other,
}

/// <summary>A percentage in a letter, with what it is of.</summary>
internal sealed record PercentFigure(Passage Passage, PercentSpan Span, decimal Value, PercentTopic? Topic, int Distance, bool IsWithdrawn);

/// <summary>All percentages of a letter, each of one thing.</summary>
internal static class Percents
{
    private const int RunInLabel = 60;

    /// <summary>Characters of " of the " and the like.</summary>
    private const int OfReach = 8;

    private static readonly CueTable<PercentTopic> s_topics = new(
        (PercentTopic.Bonus, "premio;mbo;success fee;success share;profit share;gainshare;surplus;target bonus;erfolgsanteil;erfolgsprämie;gratifikation;winstdeling;vinstdelning;performance award;cash incentive;erfolgsbeteiligung;erfolgsbonus;leistungsbonus;gewinnbeteiligung;prémio anual;prémio de desempenho;prémio;bonus;annual bonus;target bonus;performance bonus;incentive;annual incentive;short term incentive;incentive plan;bonus target;bonus opportunity;variable pay;variable compensation;sti;variable;*bonus;tantieme;variable vergütung;prime;prime annuelle;prime variable;rémunération variable;part variable;bonusregeling;bônus;plr;remuneração variável;bono;retribución variable;rörlig lön;discretionary award;commission;target incentive;incentive compensation;performance related pay;profit share;gratificação;bonusen;performance award;variable component;variabel lön;variabel lønn"),
        (PercentTopic.Retirement, "uss;lgps;nest;teachers pension;ppk;previdenza complementare;fondo pensione;retirement plan;retirement savings;pension fund;pension scheme;workplace pension;direktversicherung;betriebsrente;pensionszusage;caisse de pension;dc plan;pensionsordning;pensionsbidrag;pensioenbijdrage;401 k;401k;match;matches;matching;pension;employer contribution;employer contributions;contribution;contributes;contribute;contributions;we contribute;superannuation;super;rrsp;kiwisaver;cpf;provident fund;prsa;retirement;*altersvorsorge;*altersversorgung;pensionskasse;*versorgungskasse;zusatzversorgung;ppr;plano poupança reforma;versorgungswerk;bav;retraite;pensioen;*pensioen;pensioenpremie;*pension;tjänstepension;pensjon;*pensjon;innskuddspensjon;previdência;plan de pensiones;tiaa;403 b;employer match;pensionsbeitrag;arbeitgeberzuschuss;cotisation retraite"),
        (PercentTopic.Company, "fully diluted;of the company;company s capitalization;company s capitalisation;outstanding shares;of the outstanding;ownership;share capital;capitalization;capitalisation;der anteile der gesellschaft;du capital;of the total equity;common stock outstanding;stake"),
        (PercentTopic.Vesting, "vest;vests;vesting;vested;anniversary;installments;instalments;unverfallbar;cliff;gevested;vestas;tranche;year 1;year 2;year 3;year 4;second year;third year;fourth year;of the grant;of the award;of the shares;of the rsus;of the options"),
        (PercentTopic.Other, "of [the|your|all|] [net|gross|] [sales|revenue|revenues|turnover|brokerage|billings|fees|takings|receipts|margin|premiums|profit on];hiring incentive;hiring bonus;sign on bonus;signing bonus;joining bonus;welcome bonus;deferred;will be deferred;into shares;split;raise of;a raise;garantiert;guaranteed at;workload;pensum;of your working time;of full time;hra;gratuity;maximum payout;payout range;of the premium;of premiums;non concurrence;contrepartie;compensation for that time;karenzentschädigung;inflation;annual quota;of your quota;of target;of plan;quota achievement;[auf|ihres|des|der|von|] umgewandelt*;auf [die|den] umgewandelt*;zielerreichung;target achievement;goal achievement;target attainment;achievement of targets;achievement;bei voller zielerreichung;premium;premiums;of the cost;cost of coverage;coverage;covered;insurance;subsidised;subsidized;workload;employment level;pensum;split;tax;withholding;discount;espp;purchase price;of your time;remote;fte;full time;travel;vakantiegeld;holiday pay;holiday allowance;mutuelle;overtime;loading;casual loading;interest;quota;attainment;of quota;stellenprozent;stillingen;employee contribution;you contribute;your contribution;employee contributes;medarbejder;prise en charge;titres restaurant;uplift;increase;raise;merit;commission rate;urenbasis;feriepenger;feriegodtgørelse;ferietillæg;social security;growth;prêmio;stillingsprosent;stilling;umwandlungsbetrags;entgeltumwandlung;employees pay"));

    public static IReadOnlyList<PercentFigure> Of(LetterText letter)
    {
        var found = new List<PercentFigure>();
        foreach (var passage in letter.Body)
        {
            var spans = PercentText.Find(passage.Text).SelectMany(span => Apart(passage.Text, span)).Concat(WordedMoney.Percents(passage)).ToList();
            if (spans.Count == 0)
            {
                continue;
            }

            var places = spans.Select(span => (span.Start, span.End)).ToList();
            var cues = Cues(passage);
            found.AddRange(spans.Select(span => Read(passage, span, cues, places)).OfType<PercentFigure>());
        }

        return found;
    }

    /// <summary>"the first 3% and 50% of the next 2%" names two figures and no range.</summary>
    private static IEnumerable<PercentSpan> Apart(string text, PercentSpan span)
    {
        var and = span is { Min: { } low, Max: { } high } && low != high ? text.IndexOf("% and ", span.Start, span.Length, StringComparison.Ordinal) : -1;
        if (and < 0 || text[..span.Start].TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase))
        {
            return [span];
        }

        return PercentText.Find(text[..(and + 1)]).Where(part => part.Start >= span.Start)
            .Concat(PercentText.Find(text[(and + 6)..span.End]).Select(part => part with { Start = part.Start + and + 6 }));
    }

    private static List<Cue<PercentTopic>> Cues(Passage passage)
    {
        var cues = s_topics.In(passage).ToList();
        if (passage.ValueStart > 0 && TopicOf(passage.LabelTopic) is { } label)
        {
            cues.RemoveAll(cue => cue.End <= passage.ValueStart);
            cues.Insert(0, new(0, passage.ValueStart, label));
        }

        return cues;
    }

    private static PercentFigure? Read(Passage passage, PercentSpan span, List<Cue<PercentTopic>> cues, List<(int, int)> places)
    {
        if ((span.Max ?? span.Min) is not { } value)
        {
            return null;
        }

        var nearest = OfWhat(passage, span, cues) ?? OfCompany(passage, span, cues) ?? IntoPlan(passage, span, cues) ?? Roles.Nearest(passage, span.Start, span.End, cues, places);
        var label = TopicOf(passage.LabelTopic) ?? TopicOf(passage.HeadingTopic);
        var topic = nearest is { } cue && (cue.Distance < RunInLabel || label is null) ? cue.Cue.Meaning : label;
        var withdrawn = MoneyVocabulary.WithdrawsNext.In(passage).Any(word => word.End <= span.Start && span.Start - word.End < 30)
            || MoneyVocabulary.WithdrawsBefore.In(passage).Any(word => word.Start >= span.End && word.Start - span.End < 40);
        return new(passage, span, value, topic, nearest?.Distance ?? RunInLabel, withdrawn);
    }

    /// <summary>Characters between "3% of salary into a" and "403(b)".</summary>
    private const int IntoReach = 34;

    private static readonly CueTable<bool> s_into = new((true, "into;towards;toward;to the;to a;to your;in the;in a"));

    /// <summary>"3% of salary into a 403(b)": what the share goes into stands behind it.</summary>
    private static (Cue<PercentTopic> Cue, int Distance)? IntoPlan(Passage passage, PercentSpan span, List<Cue<PercentTopic>> cues) =>
        cues.Find(cue => cue.Meaning == PercentTopic.Retirement && cue.Start >= span.End && cue.Start - span.End <= IntoReach && s_into.IsIn(passage.Text.AsSpan(span.End..cue.Start)) && passage.Text.AsSpan(span.End, cue.Start - span.End).IndexOfAny(",;.%") < 0) is { End: > 0 } plan
            ? (plan, 0)
            : null;

    /// <summary>"80% of the premium": what stands right behind it and is no pay.</summary>
    private static (Cue<PercentTopic> Cue, int Distance)? OfWhat(Passage passage, PercentSpan span, List<Cue<PercentTopic>> cues) =>
        cues.Find(cue => cue.Meaning == PercentTopic.Other && cue.Start >= span.End && cue.Start - span.End <= OfReach && passage.Text.AsSpan(span.End, cue.Start - span.End).IndexOfAny(",;(") < 0) is { End: > 0 } other
            ? (other, 0)
            : null;

    /// <summary>Characters of " (".</summary>
    private const int CompanyReach = 3;

    /// <summary>"0.15% (fully diluted)".</summary>
    private static (Cue<PercentTopic> Cue, int Distance)? OfCompany(Passage passage, PercentSpan span, List<Cue<PercentTopic>> cues) =>
        cues.Find(cue => cue.Meaning == PercentTopic.Company && cue.Start >= span.End && cue.Start - span.End <= CompanyReach) is { End: > 0 } company ? (company, 0) : null;

    private static PercentTopic? TopicOf(Topic? label) => label switch
    {
        Facts.Offers.Topic.Bonus or Facts.Offers.Topic.Variable => PercentTopic.Bonus,
        Facts.Offers.Topic.Retirement => PercentTopic.Retirement,
        Facts.Offers.Topic.Equity or Facts.Offers.Topic.Vesting => PercentTopic.Vesting,
        null => null,
        _ => PercentTopic.Other,
    };
}
