namespace Reading.Facts.Offers;

/// <summary>Clauses that bind or limit, each told by the words that such clauses have, unless the sentence says there is none.</summary>
internal static class OfferTerms
{
    /// <summary>Paying back what was paid for joining or moving.</summary>
    public static CueTable<bool> Clawback { get; } = new(
        (true, "owed back;due back;full refund;must be returned;recovers all;recovers it;recovers the;recovers what;back to us if;returned if;returned should;forgiven;forgivable;restituirà;restituire;restituzione;rimborsare;owe that back;owe it back;owe this back;owe back;owe us;[comes|come|goes|go] back to [us|the company];give it back;give back;hand it back;hand back the;pay us back;paying back;paying it back;recoupment;recouped;recoups;reimburse us;reimburse it;agree to reimburse;must reimburse;shall reimburse;will reimburse the;required to reimburse;obliged to repay;liable to repay;repaying;returnable;repayment obligation;clawed;bonusrückzahlung;erstattungspflichtig;zu erstatten;zurückbezahlen;zurückzubezahlen;zurückverlangt;reverser;restituer;restitution;restituée;à rembourser;terug te betalen;terugbetalingsverplichting;terugvorderen;återbetalningsskyldighet;kräva tillbaka;betala tillbaka;betale tilbage;betales tilbage;betale tilbake;betales tilbake;estornar;estornado;descontado;reembolso de;devuelto;devolución;reintegrar;reintegro;repay;repayable;repaid;repayment;pay back;pay it back;pay this back;pay them back;paid back;to be returned;be returned;returned in full;must return;payback;clawback;claw back;clawed back;reimburse the company;refund;refundable;refunded;recover;recoverable;recovered;recoup;return the bonus;return the sign on;return it;return the full;return a pro;zurückzuzahlen;zurückzahlen;zurückgezahlt;rückzahlung;rückzahlungspflicht;zurückerstatten;zurückfordern;rembourser;remboursable;remboursée;remboursé;remboursement de la prime;terugbetalen;terugbetaald;terug te betalen;terugbetaling;återbetala;återbetalas;återbetalning;återbetalningsskyldig;betalas tillbaka;tilbagebetale;tilbagebetales;tilbagebetaling;tilbakebetale;tilbakebetales;tilbakebetaling;devolver;devolvido;devolvida;devolução;restituir;reembolsar;reembolsado"));

    /// <summary>Characters between "pay" and "back".</summary>
    private const int BackReach = 26;

    private static readonly CueTable<bool> s_gives = new((true, "pay;pays;give;gives;send;hand;owe;owes;refund;zahlen;zahlst"));

    /// <summary>Every word of paying back, "pay that part back" included.</summary>
    public static IReadOnlyList<Cue<bool>> Clawbacks(Passage passage)
    {
        var found = Clawback.In(passage);
        if (found.Count > 0 || !passage.Text.Contains(" back", StringComparison.Ordinal))
        {
            return found;
        }

        foreach (var give in s_gives.In(passage))
        {
            var back = passage.Text.IndexOf(" back", give.End, StringComparison.Ordinal);
            if (back >= 0 && back - give.End <= BackReach && passage.Text.AsSpan(give.End, back - give.End).IndexOfAny(".;,") < 0 && passage.Has(s_leaving))
            {
                return [new(give.Start, back + 5, true)];
            }
        }

        return found;
    }

    private static readonly CueTable<bool> s_notRecoverable = new((true, "non recoverable;not recoverable;recoverable draw;nonrecoverable;no clawback;not repayable;not subject to repayment;no repayment;not have to repay;need not repay;need not be repaid;not be repayable;not required to repay;without clawback;recover costs;recover from;data recovery;disaster recovery"));

    private static readonly CueTable<Kind> s_cues = new(
        (Kind.AtWill, "or without cause;or without notice;or no reason;employee at will;at will;employment at will;at will employment;at will basis"),
        (Kind.NonCompete, "no [competing|competitive];not to compete;no competing work;not work in the same;non concorrenza;competing activity;not join another;will not compete;shall not compete;working for competitors;work for competitors;not engage in any competing;not engage in a competing;competing business;competitive activity;competitive activities;restraint;restraints;restraint clause;post contractual restraint;post employment restraint;restrictive covenants apply;wettbewerbsabrede;wettbewerbsklausel;concurrentiebeding;konkurrensbegränsning;konkurrencebegrænsning;no concurrencia;work for a competing;for a competitor;with a competitor;work for any competing;join a competitor;join a competing;nor compete;not work for any competitor;non compete;noncompete;non competition;noncompetition;non compete agreement;not compete;compete with;restrictive covenants;restraint of trade;restrictive covenant;post termination restrictions;post employment restrictions;in competition with;wettbewerbsverbot;*wettbewerbsverbot;non concurrence;concurrentiebeding;konkurrensförbud;konkurrensklausul;konkurrenceklausul;konkurrenceforbud;konkurranseforbud;konkurranseklausul;konkurransebegrensende;não concorrência;não competição;no competencia;konkurrenzverbot;konkurrenzklausel"),
        (Kind.NonSolicit, "no [solicitation|soliciting|poaching];raid our;nor raid;nor to raid;not raid;solicit investors;induce any;induce our;inducing;nor induce;canvass;canvassing;canvass our clients;recruit our people;recruit our;leave our clients;leave our customers;approach our clients;approach our customers;approach our staff;deal with our clients;hire away;entice away;not entice;poach;poaching;nor entice;abwerbungsverbot;kundenschutz;anti ronselbeding;ronselbeding;anti poaching;não solicitação;no captación de clientes;no solicitación;non solicit;non solicitation;nonsolicitation;nonsolicit;not solicit;nor solicit;solicit;solicitation;abwerbeverbot;kundenschutzklausel;non sollicitation;relatiebeding;kundklausul;värvningsförbud;kundeklausul;kundeklausul;não aliciamento;no captación;not approach clients;not poach;abwerbung;rekruteringsklausul"),
        (Kind.Contingency, "subordinata;subordinato;a condizione che;rests on;hinges on;hinges upon;depends on the successful;depends on successful;offer depends on;offer depends upon;depends on your passing;depends upon;is dependent on;dependent on satisfactory;dependent upon;only valid once;takes effect only;may be withdrawn if;can be withdrawn if;check backgrounds;we run a background check;we will run a background check;need to pass;must pass a;requires a clean;requires a background check;requires satisfactory;pre employment checks;pre employment medical;assuming your references;provided your references;provided that your references;provided the background;so long as your references;once your references;vorbehalten bleibt;bedingung ist;setzt voraus;gilt vorbehaltlich;nur unter der bedingung;sofern;vorlage eines führungszeugnisses;est subordonnée;est subordonné;est conditionnée;est conditionné;conditionnée à;sous réserve de;visite médicale d embauche;mits;onder de voorwaarde;afhankelijk van een;vog;villkoras;gäller under förutsättning;under förudsætning;betinget;under forbehold;med forbehold om;condicionada a;condicionado a;desde que apresente;mediante apresentação;queda condicionada;supeditada;supeditado;conditional upon;contingent;contingent on;contingent upon;conditional on;conditional upon;conditioned on;conditioned upon;background check first;depends on a background;depends on satisfactory;provided that you pass;voraussetzung ist;unter dem vorbehalt;unter vorbehalt;vorbehaltlich;aufschiebend bedingt;sous réserve;sous condition;condition suspensive;onder voorbehoud;op voorwaarde dat;förutsätter;under förutsättning;villkorat av;forudsætter;er betinget af;forutsetter;under forutsetning;betinget av;condicionada;condicionado;sujeita a;sujeita à;sujeito a;sujeto a;sujeta a;pre employment screening;contingencies;background check and;conditions of offer;conditions precedent"),
        (Kind.Arbitration, "arbitration;arbitrate;binding arbitration;schiedsgericht;schiedsverfahren;arbitrage;arbitragem;arbitraje;skiljeförfarande;voldgift"),
        (Kind.Confidentiality, "no [disclosure|disclosing];[business|company|trade|commercial] secrets;kept confidential;keep it confidential;held in confidence;treated as confidential;kept secret;keep secret;disclose our;riservatezza;segreto professionale;obbligo di riservatezza;confidences;keep confidential;confidential all;secrecy;remain confidential information;disclose our information;disclose confidential;not disclose our;shall not disclose;must not disclose;may not disclose;betriebsgeheimnisse;geschäftsgeheimnisse;betriebs und geschäftsgeheimnisse;secret professionnel;clause de confidentialité;confidentialiteit;vertrouwelijk;hemligheter;fortrolig;taushet;segredo;acordo de confidencialidade;acuerdo de confidencialidad;ndas;invention assignment agreement;inventions agreement;proprietary rights agreement;pia agreement;confidentiality;confidential information;keep confidential;information confidential;non disclosure;nondisclosure;nda;invention assignment;inventions assignment;inventions agreement;inventions assignment agreement;proprietary information;proprietary information agreement;piia;ciiaa;trade secrets;verschwiegenheit;verschwiegenheitspflicht;geheimhaltung;geheimhaltungspflicht;stillschweigen;confidentialité;geheimhouding;geheimhoudingsbeding;geheimhoudingsplicht;sekretess;sekretessavtal;tystnadsplikt;tavshedspligt;fortrolighed;taushetsplikt;konfidentialitet;konfidensialitet;confidencialidade;sigilo;confidencialidad;secreto profesional;not disclose"),
        (Kind.Probation, "temps d essai;on [a|] trial [basis|];período de prueba;periodo di prova;patto di prova;qualifying period;trial contract;three month trial;one month trial;month trial;months trial;months probation;month s trial;trial month;period of trial;probezeit;proefmaand;essai de;provanställning;prova på;prøvemåneder;experiência de;periodo de prueba de;month probation;koeaika;período experimental;probation;probation period;probationary;probationary period;trial period;introductory period;probezeit;période d essai;proeftijd;provanställning;prövotid;provanställd;prøvetid;prøvetiden;período de experiência;contrato de experiência;periodo de prueba;period of probation"));

    private static readonly CueTable<bool> s_negations = new(
        (true, "no;not include;does not contain;not contain;without;there is no;there are no;not subject to;not be subject to;not bound by;not ask;do not ask;free of;keine;kein;keinen;ohne;entfällt;sans;pas de;aucune;geen;zonder;ingen;inget;utan;uden;uten;intet;sem;não há;não haverá;sin;no hay;waived;waive;not required to serve;neither;not sign"),
        (false, "sem termo;sans terme;ohne befristung;without limit of time"));

    private enum Kind
    {
        AtWill,
        NonCompete,
        NonSolicit,
        Contingency,
        Arbitration,
        Confidentiality,
        Probation,
    }

    /// <summary>One clause of a kind: the first sentence that has it.</summary>
    public static IReadOnlyList<LetterTerm> Read(LetterText letter)
    {
        var terms = new Dictionary<string, LetterTerm>(StringComparer.Ordinal);
        foreach (var passage in letter.Body)
        {
            if (passage.ValueStart > 0 && passage.LabelTopic == Topic.Probation && !IsNone(passage) && passage.Value.Any(char.IsLetterOrDigit))
            {
                terms.TryAdd(Name(Kind.Probation), new(Name(Kind.Probation), passage.Quote));
            }

            foreach (var cue in s_cues.In(passage))
            {
                if (Counts(passage, cue))
                {
                    terms.TryAdd(Name(cue.Meaning), new(Name(cue.Meaning), passage.Quote));
                }
            }

            if (IsCondition(passage))
            {
                terms.TryAdd(Name(Kind.Contingency), new(Name(Kind.Contingency), passage.Quote));
            }

            var banned = Restraints.Of(passage);
            if (banned.HasFlag(Restraint.Work))
            {
                terms.TryAdd(Name(Kind.NonCompete), new(Name(Kind.NonCompete), passage.Quote));
            }

            if (banned.HasFlag(Restraint.Luring))
            {
                terms.TryAdd(Name(Kind.NonSolicit), new(Name(Kind.NonSolicit), passage.Quote));
            }

            if (banned.HasFlag(Restraint.Telling) || IsDutyOfSilence(passage))
            {
                terms.TryAdd(Name(Kind.Confidentiality), new(Name(Kind.Confidentiality), passage.Quote));
            }

            if (EndsFreely(passage))
            {
                terms.TryAdd(Name(Kind.AtWill), new(Name(Kind.AtWill), passage.Quote));
            }

            if (IsClawback(letter, passage))
            {
                terms.TryAdd("clawback", new("clawback", passage.Quote));
            }
        }

        return [.. terms.Values];
    }


    private static readonly CueTable<bool> s_subject = new((true, "[we|you] [ll|will|d|would|also|] [also|] need;[have|need|has|must|needs] [to|] pass;[role|position|job|post] [needs|requires];requires;vi [behöver|trenger|skal have|må ha];we require;stands if;stands once;holds if;to our satisfaction;satisfactory to us;be [approved|granted|obtained|issued|cleared|passed|completed|carried out|in place];is granted;being granted;is obtained;on production of;voraussetzung;voraussetzungen;brauchen wir;benötigen wir;il nous faut;hebben wij nodig;hebben we nodig;behöver vi;har vi brug for;trenger vi;precisamos de;necesitamos;erst nach;conditionnelle à;conditionnel à;conditionné à;conditionnée à;on condition that;on condition of;on the condition that;auf die bedingung;à condition que;à la condition;op voorwaarde;på villkor;på betingelse;sob condição;a condición;has to come through;have to come through;must come through;needs to come through;has to clear;must clear;needs to clear;vorbehalt;before [the|your] first day;before day one;before you start;before you begin;all that remains;what remains is;still needed;we still need;subordinata;subordinato;condizionata;subject to;conditional on;conditional upon;contingent on;contingent upon;depends on;depends upon;dependent on;rests on;hinges on;vorbehaltlich;unter vorbehalt;sous réserve;onder voorbehoud;under förutsättning;med förbehåll;forudsat;under forutsetning;sujeito;sujeita;condicionado;condicionada;sujeto;sujeta"));

    private static readonly CueTable<bool> s_clearances = new(
        (true, "proof of;certificate;certificates;fingerprint;fingerprints;fingerprinting;passport;identification;physical;utdrag;belastningsregistret;strafregisteruittreksel;registerauszug;pass;immunization;immunisation;ticket;approbation*;zeugnis;vetting;disclosure;test;tests;eignung;background;reference;references;referees;screening;screen;check;checks;verification;verifying;verified;clearance;clearances;medical;medicals;health;fitness;drug;criminal;police;dbs;right to work;eligibility to work;work authorization;work authorisation;visa;permit;work pass;employment pass;licence;license;licensure;registration;credentials;credentialing;qualifications;enrollment;enrolment;degree;graduation;identity;i 9;ministry;credit;"
            + "führungszeugnis;arbeitserlaubnis;aufenthaltstitel;referenzen;gesundheitliche;betriebsarzt;visite médicale;antécédents;vérification;titre de séjour;références;casier judiciaire;werkvergunning;referenties;verklaring;bakgrundskontroll;referenstagning;arbetstillstånd;straffeattest;børneattest;referencer;politiattest;referanser;arbeidstillatelse;exame admissional;documentos;documentação;referências;antecedentes;reconocimiento médico;permiso de trabajo;referencias"));

    /// <summary>Characters between "subject to" and what has to be cleared.</summary>
    private const int ConditionReach = 110;

    /// <summary>Characters between "Garda vetting" and "has to come through".</summary>
    private const int ClearanceReach = 20;

    /// <summary>"Offers to students are contingent on enrollment and a drug screen": a word of condition, then something that is checked.</summary>
    private static bool IsCondition(Passage passage) => IsListed(passage) || s_subject.In(passage).Any(cue =>
        (s_clearances.IsIn(passage.Text.AsSpan(cue.End..Math.Min(passage.Text.Length, cue.End + ConditionReach))) || s_clearances.IsIn(passage.Text.AsSpan(Math.Max(0, cue.Start - ClearanceReach)..cue.Start)))
        && !s_negations.IsIn(passage.Text.AsSpan(Math.Max(0, cue.Start - 12)..cue.Start)));

    private static readonly CueTable<bool> s_conditions = new((true, "conditions;condition;contingencies;contingency;pre conditions;preconditions;checks;pre employment checks;bedingungen;vorbehalt;voraussetzungen;conditions suspensives;voorwaarden;villkor;vilkår;condições;condiciones"));

    /// <summary>Checks under a head that calls them conditions.</summary>
    private static bool IsListed(Passage passage) =>
        !passage.IsHeading && s_clearances.IsIn(passage) && (s_conditions.First(passage.Label) is { Start: 0 } || s_conditions.First(passage.Heading) is { Start: 0 });

    private static readonly CueTable<bool> s_silent = new((true, "geheim;hemlig*;hemmelig*;confidential;vertraulich*;confidentiel*;vertrouwelijk*;konfidentiel*;konfidensiel*;fortrolig*;confidencial;confidenciais;confidenciales;riservat*"));

    private static readonly CueTable<bool> s_duty = new((true, "bleiben;stay;stays;keep;shall;must;is;are;remain;remains;treat;will;expected;agree;ist;sind;bleibt;behandeln;doit;doivent;est;sont;reste;restent;blijft;zijn;moet;är;ska;skal;er;são;é;deve;devem;es;son;debe;deben;sono;è"));

    /// <summary>Words of the shortest sentence on a duty: less is a stamp, "Private and confidential".</summary>
    private const int DutyWords = 4;

    /// <summary>"You shall keep the terms of this letter confidential", "as informações desta carta são confidenciais".</summary>
    private static bool IsDutyOfSilence(Passage passage) =>
        !passage.IsHeading && passage.Words.Length >= DutyWords && passage.Has(s_silent) && passage.Has(s_duty)
        && s_silent.In(passage).Any(cue => !s_negations.IsIn(passage.Text.AsSpan(Math.Max(0, cue.Start - 20)..cue.Start)));

    private static readonly CueTable<bool> s_anyTime = new((true, "quits whenever;at any time;any time;whenever"));
    private static readonly CueTable<bool> s_ending = new((true, "call it quits;stop;end this;end it;call it a day;end;terminate;terminated;leave;let you go;part ways;end the relationship;end your employment;end the employment"));
    private static readonly CueTable<bool> s_bothSides = new((true, "you and we;we and you;either;each of us;both of us;either of us;either party;either side;or the company;and the company;you or we;we may;both you and;or by you;both parties"));
    private static readonly CueTable<bool> s_notice = new((true, "notice;probation;kündigungsfrist;month s notice;weeks notice"));

    /// <summary>Employment at will in other words: "either of us may end it at any time".</summary>
    private static bool EndsFreely(Passage passage) =>
        passage.Has(s_anyTime) && !passage.Has(s_notice) && ((passage.Has(s_ending) && passage.Has(s_bothSides)) || (passage.Has(s_dismissing) && passage.Has(s_quitting)));

    private static readonly CueTable<bool> s_dismissing = new((true, "let go;let you go;dismiss;dismissed;fire;fired;terminate;terminated;discharge"));
    private static readonly CueTable<bool> s_quitting = new((true, "leave;quit;resign;walk away"));

    private static bool Counts(Passage passage, Cue<Kind> cue)
    {
        if (passage.IsHeading && cue.Meaning is Kind.Confidentiality && passage.Index < 12)
        {
            return false;
        }

        if (IsDenied(passage, cue.End))
        {
            return false;
        }

        var negated = s_negations.In(passage).Any(word => word.Meaning && word.End <= cue.Start && cue.Start - word.End < 32 && passage.Text.AsSpan(word.End, cue.Start - word.End).IndexOfAny(",;:.") < 0)
            || (cue.Meaning == Kind.Probation && IsNone(passage));
        return !negated && !(cue.Meaning == Kind.Contingency && IsAboutGrant(passage, cue));
    }

    /// <summary>Characters within which "does not apply" follows the clause's name.</summary>
    private const int DeniedReach = 40;

    private static readonly CueTable<bool> s_denials = new(
        (true, "does not apply;do not apply;is not applicable;not applicable;will not apply;is waived;are waived;is not included;is not agreed;wird nicht vereinbart;nicht vereinbart;ist nicht vereinbart;entfällt;gilt nicht;findet keine anwendung;n est pas prévue;n est pas applicable;ne s applique pas;niet van toepassing;geldt niet;gäller inte;tillämpas inte;gælder ikke;gjelder ikke;não se aplica;no se aplica;none"));

    private static bool IsDenied(Passage passage, int from)
    {
        var after = passage.Text[from..Math.Min(passage.Text.Length, from + DeniedReach)];
        return s_denials.In(after) is [var denial, ..] && after.AsSpan(0, denial.Start).IndexOfAny(",;.") < 0;
    }

    private static readonly CueTable<bool> s_none = new((true, "none;entfällt;keine;nein;aucune;geen;ingen;nenhum;waived;not applicable;n a;ninguno"));

    private static bool IsNone(Passage passage) => passage.ValueStart > 0 && passage.Value.Length < 30 && s_none.IsIn(passage.Value);

    private static readonly CueTable<bool> s_grant = new((true, "board;grant;award;vesting;plan;options;rsu;rsus;equity;bonus;target;performance;commission"));

    /// <summary>A grant that needs the board's approval, or a bonus that needs results, is no condition of the offer.</summary>
    private static bool IsAboutGrant(Passage passage, Cue<Kind> cue)
    {
        var after = passage.Text[cue.End..Math.Min(passage.Text.Length, cue.End + 45)];
        var before = passage.Text[Math.Max(0, cue.Start - 40)..cue.Start];
        return s_grant.IsIn(after) && !s_offer.IsIn(before) && !s_checks.IsIn(after);
    }

    private static readonly CueTable<bool> s_offer = new((true, "offer;employment;appointment"));
    private static readonly CueTable<bool> s_checks = new((true, "background;background check;references;reference;right to work;screening;medical;visa;drug"));

    private static bool IsClawback(LetterText letter, Passage passage)
    {
        if (Clawbacks(passage).Count == 0 || passage.Has(s_notRecoverable))
        {
            return false;
        }

        if (passage.Has(s_named))
        {
            return true;
        }

        var paragraph = letter.ParagraphOf(passage);
        return paragraph.Any(other => other.Has(s_oneOff)) || passage.HeadingTopic is Topic.SignOn or Topic.Relocation || passage.Has(s_leaving);
    }

    private static readonly CueTable<bool> s_named = new((true, "clawback;claw back;malus"));

    private static readonly CueTable<bool> s_oneOff = new((true, "sign on;one time;one off;make whole;joining;hiring bonus;welcome;this payment;these payments;signing;joining bonus;bonus;relocation;*prämie;prime;bônus;training costs;umzugskosten;startbonus"));
    private static readonly CueTable<bool> s_leaving = new((true, "gone;quit;dismissed;dimissioni;leave;separate;separation;quit;leaves;leaving;resigns;resignation;departure;ends;gehen;verlassen;austritt;départ;vertrek;slutter;fratræder;saída;desligamento;baja;resign;terminate;terminated;depart;ausscheiden;kündigen;quittez;démission;vertrekt;slutar"));

    private static string Name(Kind kind) => kind switch
    {
        Kind.AtWill => "at-will",
        Kind.NonCompete => "non-compete",
        Kind.NonSolicit => "non-solicit",
        Kind.Contingency => "contingency",
        Kind.Arbitration => "arbitration",
        Kind.Confidentiality => "confidentiality",
        Kind.Probation => "probation",
        _ => "other",
    };
}
