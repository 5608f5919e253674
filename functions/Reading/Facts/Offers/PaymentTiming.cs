namespace Reading.Facts.Offers;

/// <summary>When a one-off payment is made and for how long it can be asked back, in months after the first day.</summary>
internal static class PaymentTiming
{
    /// <summary>Days that still count as the first month.</summary>
    private const int FirstMonthDays = 31;

    /// <summary>Characters between "after" and "your first 90 days".</summary>
    private const int AfterReach = 16;

    /// <summary>The first or second pay, in the words of each language: which of them, perhaps "full", and what pay is called.</summary>
    private static string OrdinalPay { get; } = Each("first,next,initial,second,1st,2nd", ",full ,regular ", "pay,paycheck,pay check,paycheque,pay cheque,payroll,payday,pay day,pay period,pay date,payslip,pay slip,pay run,cheque,check,salary,wage,wages,month s salary,month s pay")
        + Each("ersten,erste,erster,nächsten,zweiten,zweite", ",vollen ", "gehalt,lohn,gehaltsabrechnung,lohnabrechnung,abrechnung,gehaltszahlung,gehaltslauf,lohnlauf")
        + Each("premier,première,prochaine,deuxième,seconde", "", "salaire,paie,paye,bulletin,versement de salaire,rémunération")
        + Each("eerste,tweede", "", "salaris,loon,salarisbetaling,loonstrook,salarisstrook,maandsalaris")
        + Each("första,første,andra,anden,andre", "", "lön,lönen,löneutbetalningen,löneutbetalning,løn,lønnen,lønn,lønudbetaling,lønsudbetaling,lønnsutbetaling,lønnsutbetalingen,lønkørsel")
        + Each("primeira,primeiro,primera,primer,primo,prima", "", "folha,salário,pagamento,nómina,salario,sueldo,paga,stipendio,busta paga,mensualidad");

    private static string Each(string ordinals, string between, string nouns) =>
        string.Concat(ordinals.Split(',').SelectMany(ordinal => between.Split(',').SelectMany(full => nouns.Split(',').Select(noun => $"{ordinal} {full}{noun};"))));

    private static readonly CueTable<int> s_fixed = new(
        (0, OrdinalPay + "first salary payment;erstem gehalt;premier mois;ersten monats;ersten monat;eerste maand;första månaden;første måned;primeiro mês;primer mes;ved tiltrædelsen;vid tillträde;ved tiltredelse;ved tiltredelsen;ved start;vid start;check no 1;at signing;on signing;upon signing;on signature;upon signature;year 1;anställningens början;ansættelsens begyndelse;ved tiltrædelse;ved oppstart;vid tillträdet;na admissão;no ato da contratação;a la incorporación;bei arbeitsantritt;zum eintritt;à l embauche;à la prise de poste;bij indiensttreding;first month;upon joining;on joining;upon commencement;on commencement;upon start;upon your start;on your start date;on start date;at start;on day one;on your first day;first year paid monthly;upon hire;upon starting;start of employment;à votre arrivée;month 1;when you [start|join|sign|begin|arrive];[for|in|during] your first year;in year one;in year 1;first month of employment;immediately upon joining;ersten monat;bei eintritt;mit eintritt"),
        (12, "after [a|your first] year;here a year;been here for a year;been with us a year;been with us for a year;first anniversary;one year anniversary;anniversary;second year;second year sign;12 month anniversary;after one year;after your first year;in year two;in year 2;one year after;ersten jahrestag;nach einem jahr;premier anniversaire;après un an;eerste verjaardag;na een jaar;efter ett år;efter et år;etter ett år;after 1 year;month 13;months 13;twelve months after;year 2;second year of employment;primeiro aniversário;primer aniversario"),
        (24, "second anniversary;third year;after two years;zweiten jahrestag;two year anniversary;in year three"));

    private static readonly CueTable<bool> s_firstPay = new((true, OrdinalPay));

    /// <summary>Whether a passage has something paid with the first pay.</summary>
    public static bool IsAtFirstPay(Passage passage) => passage.Has(s_firstPay);

    private static readonly CueTable<bool> s_after = new((true, "completed;completing;at;after;following;within;nach;innerhalb;après;sous;dans;na;binnen;efter;inom;inden;etter;innen;após;en;dentro;completion of;on completion of"));

    private static readonly CueTable<int> s_within = new(
        (12, "under a year;inside 1 year;in year 1;inside a year;before a year;first anniversary;one year anniversary;first year;one year;a year;première année;eerste jaar;ersten jahres;ersten jahr;första året;det första året;det første år;første året;primeiro ano;primer año;ein jahr;eines jahres;un an;één jaar;ett år;et år;um ano;first 12 months"),
        (24, "at your second;on your second;at the second;second anniversary;two years;zwei jahre;zwei jahren;deux ans;twee jaar;två år;to år;dois anos"),
        (18, "eighteen months;18 months"));

    /// <summary>Months until a part is paid: the words nearest to its figure, or of the paragraph where it is the only part.</summary>
    public static int? Of(LetterText letter, Figure part, bool isOnly)
    {
        var places = isOnly ? [] : Figures.Spans(part.Passage, part.Currency).Select(span => (span.Start, span.AmountEnd)).ToList();
        var nearest = Nearest(part.Passage, part.Span.Start, part.Span.AmountEnd, places);
        if (nearest is not null)
        {
            return nearest;
        }

        var column = part.Passage.ColumnNameOf(part.Span.Start);
        if (column.Length > 0 && s_fixed.Of(column) is { } byColumn)
        {
            return byColumn;
        }

        if (s_fixed.Of(part.Passage.Label) is { } byLabel && part.Passage.ValueStart > 0)
        {
            return byLabel;
        }

        return isOnly ? ElsewhereOf(letter, part.Passage) : null;
    }

    /// <summary>Every time of payment that a passage names.</summary>
    public static IEnumerable<int> All(Passage passage) => Times(passage).Select(time => time.Meaning);

    /// <summary>"within 12 months of joining", "before the second anniversary"; null where it names no time.</summary>
    public static int? WithinMonths(Passage passage)
    {
        var clawback = OfferTerms.Clawbacks(passage);
        var at = clawback.Count > 0 ? clawback[0].Start : 0;
        var times = passage.Quantities.Where(quantity => quantity.Unit is Unit.Month or Unit.Year && !IsForPayment(passage, quantity)).OrderBy(quantity => quantity.Start >= at ? quantity.Start - at : (at - quantity.Start) * 2).ToList();
        if (times.Count > 0)
        {
            return (int)decimal.Round(times[0].Months);
        }

        var days = passage.Quantities.Where(quantity => quantity.Unit == Unit.Day && quantity.Value >= 90).ToList();
        return days.Count > 0 ? (int)decimal.Round(days[0].Months) : s_within.In(passage) is { Count: > 0 } within ? within.Max(cue => cue.Meaning) : null;
    }

    private static readonly CueTable<bool> s_payment = new((true, "paid;payable;pay;payroll;gezahlt;ausgezahlt;versée;versé;uitbetaald;betalas;utbetalas;udbetales;utbetales;pago;paga"));

    /// <summary>"paid after 12 months" is no time of paying back, unless it says so after it.</summary>
    private static bool IsForPayment(Passage passage, Quantity quantity) =>
        s_payment.In(passage).LastOrDefault(cue => cue.End <= quantity.Start) is { End: > 0 } paid
        && OfferTerms.Clawbacks(passage).All(cue => cue.Start > quantity.End || cue.End < paid.Start)
        && OfferTerms.Clawbacks(passage).All(cue => cue.Start > quantity.End && passage.Text.AsSpan(quantity.End, cue.Start - quantity.End).IndexOfAny(",;.") >= 0);

    private static int? Nearest(Passage passage, int start, int end, List<(int, int)> places)
    {
        var times = Times(passage);
        if (places.Count == 0)
        {
            return (times.Find(time => time.Start >= end) ?? times.FirstOrDefault())?.Meaning;
        }

        // "$5,000 after 90 days, $5,000 at your first anniversary": where each part has its time behind it, so has this one.
        var ends = places.Select(place => place.Item1).Where(place => place > end).DefaultIfEmpty(passage.Text.Length).Min();
        if (times.Find(time => time.Start >= end && time.End <= ends) is { } behind && places.Count > 1 && times.TrueForAll(time => time.Start >= places.Min(place => place.Item1)))
        {
            return behind.Meaning;
        }

        return Roles.Nearest(passage, start, end, times, places) is { } found && found.Distance < 160 ? found.Cue.Meaning : null;
    }

    private static List<Cue<int>> Times(Passage passage)
    {
        var times = s_fixed.In(passage).ToList();
        var clawback = OfferTerms.Clawbacks(passage);
        foreach (var quantity in passage.Quantities)
        {
            var months = quantity.Unit switch
            {
                Unit.Day => quantity.Value <= FirstMonthDays ? 0 : (int)decimal.Round(quantity.Months),
                Unit.Month or Unit.Year => (int)quantity.Months,
                Unit.Week => quantity.Value <= 4 ? 0 : (int)decimal.Round(quantity.Months),
                _ => -1,
            };
            var before = passage.Text[Math.Max(0, quantity.Start - 28)..quantity.Start];
            if (months >= 0 && s_after.In(before) is [.., var after] && before.Length - after.End <= AfterReach && before.AsSpan(after.End).IndexOfAny(",;") < 0)
            {
                times.Add(new(quantity.Start - before.Length + after.Start, quantity.End, months));
            }
        }

        // What stands with paying back is a time of paying back.
        times.RemoveAll(time => clawback.Any(cue => IsTogether(passage.Text, time, cue)) || LeavesBefore(passage, time));
        return [.. times.OrderBy(time => time.Start)];
    }

    private static readonly CueTable<bool> s_leaving = new(
        (true, "leave;leaves;leaving;resign;resigns;resignation;terminate;terminates;terminated;termination;depart;departure;quit;ausscheiden;scheiden;kündigen;kündigung;quittez;départ;démission;vertrekt;slutar;säger upp;fratræder;opsiger;slutter;sair;pedir demissão;your employment ends;employment ends;employment terminates"));

    private static bool LeavesBefore(Passage passage, Cue<int> time) =>
        s_leaving.In(passage).Any(cue => cue.Start < time.Start ? time.Start - cue.End < 70 && NoStop(passage.Text, cue.End, time.Start) : cue.Start - time.End < 12 && NoStop(passage.Text, time.End, cue.Start));

    private static bool IsTogether(string text, Cue<int> time, Cue<bool> clawback) =>
        clawback.End <= time.Start ? NoStop(text, clawback.End, time.Start) : clawback.Start >= time.End && clawback.Start - time.End <= 1;

    private static bool NoStop(string text, int from, int to) => to <= from || text.AsSpan(from, to - from).IndexOfAny(";.") < 0;

    /// <summary>What comes later is no payment for joining.</summary>
    private const int LatestMonths = 36;

    private static int? ElsewhereOf(LetterText letter, Passage passage)
    {
        foreach (var other in letter.Passages)
        {
            var related = other != passage && (other.Paragraph == passage.Paragraph || (other.LabelTopic == Topic.SignOn && other.ValueStart > 0) || MoneyVocabulary.Topics.In(other).Any(cue => cue.Meaning == Topic.SignOn));
            if (related && Times(other) is [{ Meaning: <= LatestMonths } first, ..])
            {
                return first.Meaning;
            }
        }

        return null;
    }
}
