namespace Reading.Facts.Offers;

/// <summary>The three days of a letter; null what it does not state.</summary>
/// <param name="Offer">The letter's date.</param>
/// <param name="Start">The first day of work.</param>
/// <param name="Expires">The last day on which the person can answer.</param>
internal sealed record LetterDates(Found<DateOnly>? Offer, Found<DateOnly>? Start, Found<DateOnly>? Expires);

/// <summary>The letter's date, the first day of work and the day by which to answer.</summary>
internal static class OfferDates
{
    /// <summary>Passages from the top within which a date that stands alone is the letter's.</summary>
    private const int HeadPassages = 24;

    /// <summary>Characters of a line that is a date and hardly more: "Hamburg, den 4. Mai 2026".</summary>
    private const int MaxBesides = 24;

    private static readonly CueTable<Topic> s_cues = new(
        (Topic.StartDate, "[expect|expecting|awaiting] you;[t|vous] attend;vous attendons;[erwarten|erwarte] [wir|] [sie|dich];[like|want|need] you here;[empezará|empezarás|comenzará|comenzarás|empieza|comienza|iniciará|iniciarás|começarás|inizierai];[commencerez|commenceras|débuterez|débuteras];begynder;begynner;beginnst;treedt;treden;tritt;trittst;eintreten;in dienst;byde dig velkommen;ønske dig velkommen;hälsa dig välkommen;välkommen till oss;willkommen zu heißen;vous accueillir;verwelkomen;welcome you on;welcoming you on;sworn in on;be sworn in;dès le;dès;dal;a decorrere dal;decorrenza;a partire dal;inizio;inizierà;as of;los geht s;first day as;first shift;at your desk;desk on;with us on;with us from;you d start;you ll start;incorporarse;incorporarte;próximo;efeitos a partir;rentrée;prendre vos fonctions;prendra effet;in dienst per;in dienst op;anställs från;anställningen börjar;ansættes fra;ansettes fra;ansatt fra;date of hire;hire date;date of entry;entry date;entry;day one;join us;joins;come on;come aboard;take up;taking up;commence on;your employment begins;we propose;begin work;report on;report for work;report for duty;first working day;going live;prise de fonctions;prise de fonction;start;starts;starting;start date;begin;begins;beginning;commence;commences;commencing;commencement;first day;first day of work;effective;effective date;with effect from;effective as of;join us on;join on;joining;date of joining;joining date;join;to start;employment from;employment will begin;eintritt;stellenantritt;arbeitsantritt;eintrittstermin;eintrittsdatum;beginn;beginnt;beginnen;zum;ab dem;ab;tätigkeit;arbeitsbeginn;prise de poste;à compter du;à partir du;débutera;début;entrée en fonction;embauche;ingangsdatum;met ingang van;per;start op;begint;tillträde;tillträder;börja;börjar;från och med;från;med start;med oppstart;oppstart;tiltrædelse;tiltrædelsesdato;tiltredelse;tiltrer;fra;starter;fra den;a partir de;início;iniciará;começará;data de início;admissão;incorporación;inicio;a partir del;onboard;from;commencer;you would join;will be your first;your new role;reporting date;anticipated start;on board;startdatum;anställning från"),
        (Topic.ExpiresOn, "sign below;sign below by;end of day;end of business;heard from you;considered withdrawn;deemed withdrawn;will be withdrawn;a yes by;need a yes;yes by;need your answer;need to know by;your yes;svarfrist;svarfristen;gäller till;erbjudandet gäller;accept before;respond before;withdrawn unless;voimassa;expire;expires;expiring;expiry;valid until;valid through;valid till;valid up to;open until;good through;remains open until;open through;open till;remain open;reply by;respond by;respond;reply;answer;your answer;your decision;decision;confirm by;confirm your acceptance;accept by;accept;acceptance;accepting;your acceptance;sign and return;signed copy;return this letter;return a signed;return the signed;countersign;countersigned;sign by;signed by;let us know;let me know;close of business;deadline;lapse;lapses;lapsed;lapse if;withdrawn if;say yes;hear from you;hear back;return by;response;kindly sign;kindly confirm;gilt bis;gilt bis zum;gültig bis;gültig bis zum;bis zum;bis spätestens;spätestens;bestätigen;bestätigung;rückmeldung;unterschrieben;zurücksenden;annahme;annehmen;befristet bis;avant le;au plus tard;jusqu au;valable;retourner;réponse;acceptation;votre accord;uiterlijk;voor;laat ons;geldig;reactie;ondertekend;geldig tot;svara senast;senast;svar senast;besked;giltigt;giltig;svar;tacka ja;senest;inden;svar senest;svare;gælder til;underskrevet;innen;gyldig;signert;frist;válida até;até;prazo;resposta;aceite;aceitar;responda;validade;válida hasta;antes del;hasta el;respuesta;aceptación;close date;please sign;let us have;signed contract;please indicate;no longer valid after;honor this offer until;honour this offer until;hold this offer until;kept open until;available until;stands until;good until;retournieren;unterzeichnet;unterzeichnetes;bis am;runs out"),
        (Topic.OfferDate, "this mail was;this letter was;this email was;written down on;dated as of;made as of;drawn up on;drawn up;issued on;issued;made on;written on;prepared on;dated;date of this letter;letter date;offer date;date of offer"),
        (Topic.Other, "our offer of;offer of;offer dated;letter of;interview;conversation on;spoke on;met on;previous;earlier;board meeting;meeting on;grant date;vesting commencement date;fiscal year;as of february;agreement dated;replaces;supersedes;superseded;ended on;ends;end date;until;through;fixed term;expires after;valuation;409a;bank holiday;born;date of birth;performance year;review;salary review;paid on;payable on;payroll;bonus year;closing;plan year;insurance;benefits start;eligible from;public holiday;enrolment;background check dated;visa;work permit;permit;your application;application of;invoice;discussion of;registered;founded;since;first vest;vest on;vesting date;befristet;ihr gespräch;gespräch vom;bewerbung vom;entretien du;candidature du;tot en met;t o m;até o dia;slutdato"));

    /// <summary>Dates with what each is.</summary>
    private sealed record Dated(Passage Passage, DateSpan Span, DateOnly Date, Topic? Topic, int Distance);

    public static LetterDates Read(LetterText letter, LetterNotes notes)
    {
        var order = Order(letter);
        var found = letter.Passages.Select(passage => (Passage: passage, Spans: DateText.Find(passage.Text, order))).Where(pair => pair.Spans.Count > 0).ToList();
        var whole = found.ConvertAll(pair => pair.Spans.Select(span => span.Date is null ? null : Read(pair.Passage, span, pair.Spans, null)).ToList());
        var written = LetterDate([.. whole.SelectMany(dates => dates).OfType<Dated>()])?.Date;
        var dates = new List<Dated>();
        foreach (var ((passage, spans), read) in found.Zip(whole))
        {
            // "By the 23rd of April" is the first one after the letter was written.
            dates.AddRange(spans.Select((span, i) => span.Date is null ? Read(passage, span, spans, written ?? (dates.Count > 0 ? dates[0].Date : null)) : read[i]).OfType<Dated>());
        }

        var offer = LetterDate(dates);
        var start = Best(dates, Topic.StartDate, offer);
        start ??= dates.Find(date => date.Topic is null && date != offer && OfferRole.Hires(date.Passage) && OfferRole.HasJobWord(date.Passage) && (offer is null || date.Date > offer.Date));
        var expires = Best(dates.Where(date => date != start).ToList(), Topic.ExpiresOn, offer);
        expires ??= offer is null ? null : dates.FindLast(date => date.Topic is null && date != start && date.Passage.Index * 2 > letter.Passages.Count && date.Date > offer.Date && date.Date <= offer.Date.AddDays(LongestOpen) && HasLastDayWord(date));
        ReportConflict("startDate", start, dates, notes);
        ReportConflict("expiresOn", expires, dates, notes);
        return new(ToFound(offer), ToFound(start), ToFound(expires) ?? (offer is null ? null : AnswerBy.Of(letter, offer.Date)));
    }

    /// <summary>A date that can be read one way only shows the order of all; else an American letter writes the month first, a Canadian either, everybody else the day.</summary>
    private static DateOrder Order(LetterText letter) => Shown(letter) ?? letter.Home?.Code switch
    {
        "USD" => DateOrder.MonthFirst,
        null or "CAD" => DateOrder.Unknown,
        _ => DateOrder.DayFirst,
    };

    private static DateOrder? Shown(LetterText letter)
    {
        foreach (var passage in letter.Passages.Where(passage => HasNumbers(passage.Text)))
        {
            foreach (var span in DateText.Find(passage.Text, DateOrder.DayFirst))
            {
                if (span is { IsAmbiguous: false, Day: { } day, Year: not null } && day > 12 && span.In(passage.Text) is var written && written.All(c => !char.IsLetter(c)) && FirstNumber(written) is var first and <= 31)
                {
                    return first == day ? DateOrder.DayFirst : DateOrder.MonthFirst;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a mark of a date in numbers stands behind a digit.</summary>
    private static bool HasNumbers(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('/', '.', '-'); at >= 0 && at + 1 < text.Length;)
        {
            if (at > 0 && char.IsAsciiDigit(text[at - 1]) && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == ' '))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOfAny('/', '.', '-');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static int FirstNumber(string written) => int.Parse(string.Concat(written.TakeWhile(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);

    private static Dated? Read(Passage passage, DateSpan span, IReadOnlyList<DateSpan> spans, DateOnly? reference)
    {
        if ((span.Date ?? (reference is { } day ? span.OnOrAfter(day) : null)) is not { } date || date.Year is < 1990 or > 2100)
        {
            return null;
        }

        var label = passage.LabelTopic;
        if (PartOf(passage, span, spans) is { } part)
        {
            return new(passage, span, date, part, 0);
        }

        if (passage.ValueStart > 0 && label is Topic.StartDate or Topic.ExpiresOn or Topic.OfferDate && spans[0].Start == span.Start)
        {
            return new(passage, span, date, label, 0);
        }

        if (spans is [var from, var to] && from.Start == span.Start && IsTerm(passage, from, to))
        {
            return new(passage, span, date, Topic.StartDate, TermDistance);
        }

        if (!IsStartBy(passage, span) && IsAnswerBy(passage, span))
        {
            return new(passage, span, date, Topic.ExpiresOn, ByWordDistance);
        }

        var cues = s_cues.In(passage).Where(cue => !IsValuation(passage, cue)).ToList();
        var nearest = Roles.Nearest(passage, span.Start, span.End, cues, [.. spans.Select(other => (other.Start, other.End))]);
        var heading = passage.HeadingTopic is Topic.StartDate or Topic.ExpiresOn ? passage.HeadingTopic : passage.LabelTopic is Topic.StartDate or Topic.ExpiresOn ? passage.LabelTopic : null;
        return nearest is { } found ? new(passage, span, date, found.Cue.Meaning, found.Distance) : new(passage, span, date, heading, heading is null ? int.MaxValue : 90);
    }

    /// <summary>How close the first of two days is taken to be, in <see cref="Roles"/>' measure.</summary>
    private const int TermDistance = 8;

    private static readonly CueTable<bool> s_until = new((true, "to;until;till;through;up to;bis;bis zum;au;jusqu au;tot;tot en met;t o m;till och med;til;til og med;a;até;hasta;al"));

    private static readonly CueTable<bool> s_terms = new((true, "fixed term;term;engagement;engaged;employed;contract;assignment;secondment;appointment;duration;vertrag;befristet;befristung;contrat;durée;contract;dienstverband;duur;anställning;visstid;ansættelse;ansettelse;contrato;duração;duración"));

    /// <summary>"Fixed term, 28 September 2026 to 30 June 2029": employment begins on the first of the two.</summary>
    private static bool IsTerm(Passage passage, DateSpan from, DateSpan to)
    {
        var between = passage.Text[(from.Start + from.Length)..to.Start];
        return (between.Trim() is "-" or "–" or "—" || (between.Length < UntilReach && s_until.In(between) is [{ Start: <= 2 }])) && passage.Has(s_terms);
    }

    /// <summary>Characters of " to and including ".</summary>
    private const int UntilReach = 18;

    /// <summary>Days that an offer stays open at most.</summary>
    private const int LongestOpen = 90;

    private static bool HasLastDayWord(Dated date) => s_by.IsIn(date.Passage.Text.AsSpan(Math.Max(0, date.Span.Start - ByReach)..date.Span.Start));

    private static readonly CueTable<bool> s_starting = new((true, "date of joining;joining date;start date;starting date;date of commencement;join on or before;join us on or before;should join;required to join;report on or before"));

    /// <summary>"your date of joining will be on or before …" is a first day.</summary>
    private static bool IsStartBy(Passage passage, DateSpan span) =>
        s_starting.IsIn(passage.Text.AsSpan(Math.Max(0, span.Start - ByReach)..span.Start));

    /// <summary>Characters between "by" and its day: "by close of business on Friday, the ".</summary>
    private const int ByReach = 45;

    /// <summary>How close "by" is taken to be, in <see cref="Roles"/>' measure.</summary>
    private const int ByWordDistance = 4;

    /// <summary>Words of a last day.</summary>
    private static readonly CueTable<bool> s_by = new(
        (true, "past;not past;beyond;entro;entro il;fino al;at the latest;runs to;runs until;runs out on;ends on;closes on;by;before;until;till;no later than;not later than;on or before;through;latest;bis;bis zum;bis spätestens;spätestens;vor dem;vor;avant;avant le;d ici;d ici le;jusqu au;au plus tard;voor;vóór;uiterlijk;tot;tot en met;vóór de;senast;före;innan;till;till och med;senest;inden;før;innen;til og med;até;antes de;antes do;no máximo até;antes del;hasta;hasta el;a más tardar"));

    /// <summary>Words of saying yes or no, of a signed copy that comes back, and of an offer that ends.</summary>
    private static readonly CueTable<bool> s_answering = new(
        (true, "restituire;restituirci;firmata;firmato;accettazione;accettare;risposta;conferma;confermare;riscontro;text me;text us;call or write;write;email me;nod;bescheid;grateful for;accept;accepting;accepts;acceptance;answer;answers;reply;replying;respond;response;decision;decide;confirm;confirmation;let me know;let us know;let you know;tell us;tell me;hear;hear from you;sign;signed;signing;signature;signatures;countersign;countersigned;return;returned;returning;send this back;ring;ring us;awaited;your word;think it over;offer;this offer;angebot;offre;aanbod;erbjudandet;erbjudande;tilbud;tilbuddet;proposta;oferta;proposal;stays;hand this back;patience;let me have;let us have;get it back;send it back;send back;initial;yes;yes or no;word;rsvp;reaches us;reach us;reaches me;click;lapse;lapses;expire;expires;void;bound;valid;open;good;stands;stand;hold;held;withdrawn;available;deadline;acknowledge;acknowledgement;indicate;commit;agree;your call;get back to;"
            + "zurück;zurücksenden;zurückzusenden;zurückschicken;zukommen;unterschrieben;unterschriebene;unterschriebenes;unterzeichnet;unterzeichnete;unterzeichnetes;unterzeichneten;unterschrift;bestätigen;bestätigung;mitteilen;mitzuteilen;rückmeldung;rückantwort;annehmen;annahme;gültig;gilt;gebunden;zusage;zusagen;antwort;antworten;entscheidung;entscheiden;bescheid;"
            + "retourner;renvoyer;signé;signée;réponse;répondre;accord;accepter;acceptation;valable;confirmer;décision;caduque;caduc;faire part;nous faire savoir;retour;"
            + "akkoord;ondertekend;ondertekende;ondertekenen;terug;terugsturen;reactie;reageren;laten weten;laat weten;laat ons;geldig;antwoord;bevestigen;bevestiging;beslissing;horen;"
            + "svar;svara;besked;återkom;återkoppling;underteckna;undertecknat;undertecknad;signerat;tacka ja;acceptera;gäller;giltigt;giltig;bekräfta;underskrevet;underskrive;returnere;retur;svare;tilbagemelding;tilbakemelding;signere;signert;gyldig;gælder;gjelder;acceptere;akseptere;bekræfte;bekrefte;"
            + "resposta;responder;aceite;aceitar;aceitação;assinada;assinado;assinar;devolver;confirmar;confirmação;válida;válido;retorno;respuesta;respondas;aceptar;aceptación;firmada;firmado;firmar;devolverla;confirmación;decisión;confirme;confirma"));

    /// <summary>"an offer by Acme, made on August 5": the day behind these is the letter's.</summary>
    private static readonly CueTable<bool> s_written = new((true, "made on;dated;issued on;issued;sent on;written on;signed on;of our letter"));

    /// <summary>What a last day may also be of: then the words nearest to it count.</summary>
    private static readonly CueTable<bool> s_otherLastDays = new(
        (true, "start;begin;commence;join;joining;join us;report for;onboard;relocate;ends;employed until;fixed term;contract until;antreten;beginnen;eintreten;eintritt;befristet;commencer;débuter;fin du contrat;prise de poste;beginnen;indiensttreding;börja;tillträda;starte;tiltræde;tiltre;começar;iniciar;comenzar;incorporarse;incorporación"));

    /// <summary>"Would you let me know by close of business on September 21": a last day, in a sentence on answering.</summary>
    private static bool IsAnswerBy(Passage passage, DateSpan span)
    {
        var from = Math.Max(0, span.Start - ByReach);
        var before = passage.Text[from..span.Start];
        var by = s_by.In(before) is [.., var last] ? last : before.EndsWith(" to ", StringComparison.Ordinal) ? new Cue<bool>(before.Length - 3, before.Length - 1, true) : null;
        if (OfferTerms.Clawbacks(passage).Count > 0 || by is null || before.AsSpan(by.End).IndexOfAny(";:") >= 0 || s_written.IsIn(before.AsSpan(by.End..)) || DateText.Find(before[by.End..]).Count > 0)
        {
            return false;
        }

        var clause = from + by.Start;
        var answering = s_answering.In(passage);
        if (answering.Count == 0)
        {
            return false;
        }

        var others = s_otherLastDays.In(passage).Where(cue => cue.End <= clause).Select(cue => cue.End).DefaultIfEmpty(-1).Max();
        var own = answering.Where(cue => cue.End <= clause).Select(cue => cue.End).DefaultIfEmpty(-1).Max();
        return others < 0 || own > others || (own < 0 && others < 0);
    }

    /// <summary>"Made on / valid to: 20 July / 31 July": each part of the label names the day in its place.</summary>
    private static Topic? PartOf(Passage passage, DateSpan span, IReadOnlyList<DateSpan> spans)
    {
        if (passage.ValueStart == 0 || !passage.Label.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        var parts = passage.Label.Split('/');
        var at = spans.ToList().FindIndex(other => other.Start == span.Start);
        return parts.Length == spans.Count && LabelVocabulary.Of(parts[at].Trim()) is Topic.StartDate or Topic.ExpiresOn or Topic.OfferDate ? LabelVocabulary.Of(parts[at].Trim()) : null;
    }

    /// <summary>"The fair market value as of" a day says nothing of the first day of work.</summary>
    private static bool IsValuation(Passage passage, Cue<Topic> cue) =>
        cue.Meaning == Topic.StartDate && passage.Text.AsSpan(cue.Start, cue.End - cue.Start).Equals("as of", StringComparison.OrdinalIgnoreCase) && passage.Has(s_valued);

    private static readonly CueTable<bool> s_valued = new((true, "valuation;valued;share;shares;stock;capitalization;capitalisation;outstanding;price;balance"));

    private static Dated? LetterDate(List<Dated> dates) =>
        dates.Find(date => date.Topic == Topic.OfferDate && date.Passage.ValueStart > 0 && date.Distance == 0)
        ?? dates.Find(date => date.Passage.Index < HeadPassages && IsAlone(date) && !(date.Topic is Topic.StartDate or Topic.ExpiresOn && date.Passage.ValueStart > 0))
        ?? dates.Find(date => date.Topic == Topic.OfferDate && date.Distance < 40)
        ?? dates.Find(date => date.Passage.Index < 8 && date.Topic is null)
        ?? dates.FindLast(IsAlone);

    private static bool IsAlone(Dated date) =>
        (date.Passage.Text.Length - date.Span.Length <= MaxBesides && date.Topic is not (Topic.StartDate or Topic.ExpiresOn or Topic.Other))
        || (date.Passage.Text.AsSpan(0, date.Span.Start).TrimEnd() is [.., '|' or '·' or '•' or '—' or '–'] && date.Passage.Text.AsSpan(date.Span.End).Trim() is [] or ['|' or '·' or '•', ..]);

    private static Dated? Best(IReadOnlyList<Dated> dates, Topic topic, Dated? letterDate) =>
        dates.Where(date => date.Topic == topic && date != letterDate && !IsTakenBack(date)).OrderBy(date => !IsLikely(date, topic, letterDate)).ThenBy(date => date.Distance > 60).ThenBy(date => Rank(date)).ThenBy(date => date.Passage.Index).FirstOrDefault();

    /// <summary>An answer is asked for within weeks of the letter, and nobody starts before it was written.</summary>
    private static bool IsLikely(Dated date, Topic topic, Dated? letterDate) =>
        letterDate is null || (date.Date >= letterDate.Date && (topic != Topic.ExpiresOn || date.Date <= letterDate.Date.AddDays(LongestOpen)));

    /// <summary>What a label gives goes before a sentence; the first of two sentences before the second.</summary>
    private static int Rank(Dated date) => date.Distance == 0 ? 0 : date.Distance == ByWordDistance && date.Topic == Topic.ExpiresOn ? 1 : 2;

    private static bool IsTakenBack(Dated date) =>
        MoneyVocabulary.WithdrawsNext.In(date.Passage).Any(cue => cue.End <= date.Span.Start && date.Span.Start - cue.End < 25 && DateText.Find(date.Passage.Text[cue.End..date.Span.Start]).Count == 0)
        || MoneyVocabulary.WithdrawsBefore.In(date.Passage).Any(cue => cue.Start >= date.Span.End && cue.Start - date.Span.End < 25 && date.Passage.Text.AsSpan(date.Span.End, cue.Start - date.Span.End).IndexOfAny(";,") < 0);

    private static void ReportConflict(string field, Dated? best, List<Dated> dates, LetterNotes notes)
    {
        var other = best is null ? null : dates.Find(date => date.Topic == best.Topic && date.Date != best.Date && date.Distance + best.Distance < 25 && (date.Passage.ValueStart > 0 || best.Passage.ValueStart > 0) && Math.Min(date.Distance, best.Distance) == 0 && date.Passage.Paragraph != best.Passage.Paragraph && !IsTakenBack(date));
        if (other is not null)
        {
            notes.ReportConflict(field, best!.Passage, other.Passage);
        }
    }

    private static Found<DateOnly>? ToFound(Dated? date) => date is null ? null : new(date.Date, date.Passage, 0);
}
