namespace Reading.Facts.Offers;

/// <summary>Clauses that bind or limit, each told by the words that such clauses have, unless the sentence says there is none.</summary>
internal static class OfferTerms
{
    /// <summary>Paying back what was paid for joining or moving.</summary>
    public static CueTable<bool> Clawback { get; } = new(
        (true, "repay;repayable;repaid;repayment;pay back;pay it back;pay this back;pay them back;paid back;to be returned;be returned;returned in full;must return;payback;clawback;claw back;clawed back;reimburse the company;refund;refundable;recover;recoverable;recovered;recoup;return the bonus;return the sign on;return it;return the full;return a pro;zurückzuzahlen;zurückzahlen;zurückgezahlt;rückzahlung;rückzahlungspflicht;zurückerstatten;zurückfordern;rembourser;remboursable;remboursée;remboursé;remboursement de la prime;terugbetalen;terugbetaald;terug te betalen;terugbetaling;återbetala;återbetalas;återbetalning;återbetalningsskyldig;betalas tillbaka;tilbagebetale;tilbagebetales;tilbagebetaling;tilbakebetale;tilbakebetales;tilbakebetaling;devolver;devolvido;devolvida;devolução;restituir;reembolsar;reembolsado"));

    private static readonly CueTable<bool> s_notRecoverable = new((true, "non recoverable;not recoverable;recoverable draw;nonrecoverable;no clawback;not repayable;not subject to repayment;no repayment;not have to repay;need not repay;need not be repaid;not be repayable;not required to repay;without clawback;recover costs;recover from;data recovery;disaster recovery"));

    private static readonly CueTable<Kind> s_cues = new(
        (Kind.AtWill, "at will;employment at will;at will employment;at will basis"),
        (Kind.NonCompete, "work for a competing;work for a competitor;working for a competitor;work for any competing;join a competitor;join a competing;nor compete;may not work for a competing;not work for a competing;not work for a competitor;not work for any competitor;may not work for a competitor;may not join a competitor;not join a competitor;not join a competing;non compete;noncompete;non competition;noncompetition;non compete agreement;not compete;compete with;covenant not to compete;restrictive covenants;restraint of trade;restrictive covenant;post termination restrictions;post employment restrictions;in competition with;wettbewerbsverbot;*wettbewerbsverbot;non concurrence;clause de non concurrence;concurrentiebeding;konkurrensförbud;konkurrensklausul;konkurrenceklausul;konkurrenceforbud;konkurranseforbud;konkurranseklausul;konkurransebegrensende;não concorrência;não competição;no competencia;konkurrenzverbot;konkurrenzklausel"),
        (Kind.NonSolicit, "non solicit;non solicitation;nonsolicitation;nonsolicit;not solicit;nor solicit;solicit;solicitation;abwerbeverbot;kundenschutzklausel;non sollicitation;relatiebeding;kundklausul;värvningsförbud;kundeklausul;kundeklausul;não aliciamento;no captación;not approach clients;not poach;abwerbung;rekruteringsklausul"),
        (Kind.Contingency, "subject to a valid;subject to valid;subject to the successful;subject to background verification;subject to verification of;subject to work permit;subject to proof of;conditional upon;contingent;contingent on;contingent upon;conditional on;conditional upon;conditioned on;conditioned upon;subject to references;subject to satisfactory;subject to receipt of;subject to receiving;subject to reference;subject to verification;subject to background;subject to successful;subject to completion;subject to a background;subject to a satisfactory;subject to the satisfactory;subject to the successful;subject to proof;subject to checks;subject to approval of your references;background check first;depends on a background;depends on satisfactory;subject to your right to work;subject to your obtaining;subject to obtaining;subject to you obtaining;subject to you providing;subject to your providing;subject to clearance;subject to pre employment;subject to a dbs;subject to dbs;subject to an enhanced;subject to two;subject to the following conditions;subject to medical;subject to a medical;subject to a drug;subject to our receiving;subject to us receiving;subject to a criminal;subject to your passing;subject to work pass;subject to the approval of your;subject to visa;provided that you pass;voraussetzung ist;unter dem vorbehalt;unter vorbehalt;vorbehaltlich;aufschiebend bedingt;sous réserve;sous condition;condition suspensive;onder voorbehoud;op voorwaarde dat;förutsätter;under förutsättning;villkorat av;forudsætter;er betinget af;forutsetter;under forutsetning;betinget av;condicionada;condicionado;sujeita a;sujeita à;sujeito a;sujeto a;sujeta a;pre employment screening;contingencies;background check and;conditions of offer;conditions precedent"),
        (Kind.Arbitration, "arbitration;arbitrate;binding arbitration;schiedsgericht;schiedsverfahren;arbitrage;arbitragem;arbitraje;skiljeförfarande;voldgift"),
        (Kind.Confidentiality, "confidentiality;confidential information;keep confidential;information confidential;non disclosure;nondisclosure;nda;invention assignment;inventions assignment;inventions agreement;inventions assignment agreement;proprietary information;proprietary information agreement;piia;ciiaa;trade secrets;verschwiegenheit;verschwiegenheitspflicht;geheimhaltung;geheimhaltungspflicht;stillschweigen;confidentialité;geheimhouding;geheimhoudingsbeding;geheimhoudingsplicht;sekretess;sekretessavtal;tystnadsplikt;tavshedspligt;fortrolighed;taushetsplikt;konfidentialitet;konfidensialitet;confidencialidade;sigilo;confidencialidad;secreto profesional;not disclose"),
        (Kind.Probation, "month probation;koeaika;período experimental;probation;probation period;probationary;probationary period;trial period;introductory period;probezeit;période d essai;proeftijd;provanställning;prövotid;provanställd;prøvetid;prøvetiden;período de experiência;contrato de experiência;periodo de prueba;period of probation"));

    private static readonly CueTable<bool> s_negations = new(
        (true, "no;not include;does not contain;not contain;without;there is no;there are no;not subject to;not be subject to;not bound by;not ask;do not ask;free of;keine;kein;keinen;ohne;entfällt;sans;pas de;aucune;geen;zonder;ingen;inget;utan;uden;uten;intet;sem;não há;não haverá;sin;no hay;waived;waive;not required to serve;neither;not sign"));

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
        foreach (var passage in letter.Passages)
        {
            foreach (var cue in s_cues.In(passage.Text, passage.Words))
            {
                if (Counts(passage, cue))
                {
                    terms.TryAdd(Name(cue.Meaning), new(Name(cue.Meaning), passage.Quote));
                }
            }

            if (IsClawback(letter, passage))
            {
                terms.TryAdd("clawback", new("clawback", passage.Quote));
            }
        }

        return [.. terms.Values];
    }


    private static bool Counts(Passage passage, Cue<Kind> cue)
    {
        if (passage.IsHeading && cue.Meaning is Kind.Confidentiality && passage.Index < 12)
        {
            return false;
        }

        var negated = s_negations.In(passage.Text, passage.Words).Any(word => word.End <= cue.Start && cue.Start - word.End < 32 && passage.Text.AsSpan(word.End, cue.Start - word.End).IndexOfAny(",;:.") < 0)
            || (cue.Meaning == Kind.Probation && IsNone(passage));
        return !negated && !(cue.Meaning == Kind.Contingency && IsAboutGrant(passage, cue));
    }

    private static readonly CueTable<bool> s_none = new((true, "none;entfällt;keine;nein;aucune;geen;ingen;nenhum;waived;not applicable;n a;ninguno"));

    private static bool IsNone(Passage passage) => passage.ValueStart > 0 && passage.Value.Length < 30 && s_none.In(passage.Value).Count > 0;

    private static readonly CueTable<bool> s_grant = new((true, "board;grant;award;vesting;plan;options;rsu;rsus;equity;bonus;target;performance;commission"));

    /// <summary>A grant that needs the board's approval, or a bonus that needs results, is no condition of the offer.</summary>
    private static bool IsAboutGrant(Passage passage, Cue<Kind> cue)
    {
        var after = passage.Text[cue.End..Math.Min(passage.Text.Length, cue.End + 45)];
        var before = passage.Text[Math.Max(0, cue.Start - 40)..cue.Start];
        return s_grant.In(after).Count > 0 && s_offer.In(before).Count == 0 && s_checks.In(after).Count == 0;
    }

    private static readonly CueTable<bool> s_offer = new((true, "offer;employment;appointment"));
    private static readonly CueTable<bool> s_checks = new((true, "background;background check;references;reference;right to work;screening;medical;visa;drug"));

    private static bool IsClawback(LetterText letter, Passage passage)
    {
        if (!passage.Has(Clawback) || passage.Has(s_notRecoverable))
        {
            return false;
        }

        var paragraph = letter.ParagraphOf(passage);
        return paragraph.Any(other => other.Has(s_oneOff)) || LabelVocabulary.Of(passage.Heading) is Topic.SignOn or Topic.Relocation || passage.Has(s_leaving);
    }

    private static readonly CueTable<bool> s_oneOff = new((true, "sign on;signing;joining bonus;bonus;relocation;*prämie;prime;bônus;training costs;umzugskosten;startbonus"));
    private static readonly CueTable<bool> s_leaving = new((true, "leave;resign;terminate;terminated;depart;ausscheiden;kündigen;quittez;démission;vertrekt;slutar"));

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
