namespace Reading.Facts.Offers;

/// <summary>Tells a letter that offers somebody a job from all other documents with the same words.</summary>
internal static class OfferKind
{
    /// <summary>From here on it is an offer.</summary>
    private const int Enough = 8;

    /// <summary>So many parts of an offer, each with its label, pay among them, are a list of its terms.</summary>
    private const int EnoughLabels = 4;

    private static readonly CueTable<int> s_signs = new(
        (5, "extend you this offer;employment with;join us as;offer to join;proposta para a função;proposta para o cargo;apresentar lhe uma proposta;apresentar proposta;nos complace ofrecerle;anställning hos;työtarjous;would employ you;employ you as;will employ you;employment terms;official offer;offer for you to join;offer of employment;employment offer;job offer;letter of offer;letter of appointment;pleased to offer;delighted to offer;happy to offer;excited to offer;thrilled to offer;glad to offer;like to offer you;offers you;love to have you;have you as our;have you join;offer you the position;offer you the role;offer you a;offer you employment;extend an offer;extend you an offer;extend this offer;confirm your offer;confirm our offer;internship offer;contract offer;terms of your offer;total compensation statement and offer;formal offer;contract of employment;employment contract;employment agreement;pleased to appoint;invite you to join;amended offer;revised offer;updated offer;we would like you to become;want you to join;want you to be our;vertragsangebot;arbeitsvertrag;stellenangebot;stelle anbieten;anzubieten;promesse d embauche;contrat de travail;proposition d embauche;vous proposer le poste;proposer un poste;offre d emploi;proposer de rejoindre;arbeidsovereenkomst;bieden wij je;bieden we je;bieden wij u;aanbod;anställningserbjudande;erbjuda dig;anställningsavtal;erbjuder dig;ansættelsestilbud;tilbyde dig;ansættelseskontrakt;tilbyder dig;tilbud om ansettelse;tilbyr deg;tilby deg;jobbtilbud;arbeidsavtale;jobtilbud;carta proposta;proposta de emprego;proposta de trabalho;carta oferta;proposta da;oferta de empleo;oferta de trabajo;ofrecerle;ofrecerte;carta de oferta;unser angebot;angebot an sie;offrir le poste;vous offrir;offrir un poste;notice of employment terms;appointment as;offer you;would like to engage you;möchten sie als;offer for the position;offer for the role;anbieten zu können;anbieten können"),
        (1, "bieten wir ihnen;sie als;offer letter;this offer;your offer;your base salary;your annual base salary;your salary;your start date;first day;report to;reporting to;you will be eligible;at will;probation;probationary period;notice period;your employment;to accept;your first day;salary;base salary;start date;signing bonus;sign on bonus;vesting;paid time off;annual leave;probezeit;urlaub;gehalt;jahresgehalt;période d essai;rémunération;proeftijd;salaris;provanställning;lön;semester;prøvetid;løn;månedsløn;lønn;årslønn;salário;férias;salario;joining date;date of joining;ctc;position;role;job title"));

    /// <summary>Words of documents that are not offers, most telling near their top.</summary>
    private static readonly CueTable<int> s_against = new(
        (6, "invoice;bill to;invoice no;amount due;total due;subtotal;curriculum vitae;résumé;resume;work experience;professional experience;rechnung;rechnungsnummer;facture;factuur;faktura;fatura;purchase order;quotation;receipt;credit note;remittance;statement of account;lebenslauf;zahlungsziel;packing slip;order confirmation;privacy policy;terms of service;press release;we are hiring;we re hiring;apply now;about the role;job description;how to apply;equal opportunity employer;what you ll do;who you are;minutes of the meeting;lease agreement;rental agreement;tenancy agreement;tenant;landlord;purchase agreement;payslip;pay slip;net pay;earnings statement;we regret;unfortunately;not to move forward;other candidates;letter of resignation;i resign;letter of recommendation;reference letter;to whom it may concern;cover letter;termination of your employment;separation agreement;severance agreement;posted on;read more;share this;newsletter;unsubscribe;scope of this policy;policy applies;policy owner;mutual non disclosure;mutual nda;disclosing party;receiving party;non disclosure agreement between;meeting notes;agenda;survey;earnings call;press contact"));

    /// <summary>Documents and chapters that a letter may mention: only as a heading do they tell what the document is.</summary>
    private static readonly CueTable<int> s_againstAsHeading = new(
        (6, "employee handbook;leave policy;this policy;responsibilities;our mission;about us;qualifications;blog;comments;performance review;annual review"));

    /// <summary>Passages from the top within which a letter says that it offers work.</summary>
    private const int OfferReach = 60;

    /// <summary>Words of a heading at most.</summary>
    private const int HeadingWords = 7;

    private static readonly CueTable<bool> s_offerWord = new((true, "offer;offers;offering;offered;angebot;anbieten;offre;offrir;proposer;proposition;aanbod;aanbieden;bieden;erbjudande;erbjuda;tilbud;tilbyde;tilby;proposta;oferta;ofrecer"));

    private static readonly CueTable<bool> s_workWord = new((true, "position;role;employment;job;post;join;internship;stelle;anstellung;beschäftigung;poste;emploi;embauche;functie;baan;tjänst;anställning;stilling;ansættelse;ansettelse;cargo;função;emprego;puesto;empleo"));

    private static readonly CueTable<bool> s_heads = new((true, "letter of appointment;letter of offer;offer of employment;employment offer;job offer;offer letter;offer;contract offer;internship offer;vertragsangebot;arbeitsvertrag;promesse d embauche;anställningserbjudande;ansættelsestilbud;tilbud om ansettelse;carta proposta;oferta de empleo"));

    private static readonly CueTable<bool> s_you = new(
        (true, "you;your;sie;ihnen;ihr;ihre;vous;votre;je;jij;jouw;u;uw;du;dig;din;deg;dit;você;sua;seu;usted;su;tu;te;ta;ton;lhe;vossa;deres;teidän;sinulle;le;employee;appointee"));

    /// <summary>Whether a document is an offer; a template of one is.</summary>
    public static bool IsOffer(LetterText letter)
    {
        if (letter.Passages.Count < 3)
        {
            return false;
        }

        var signs = letter.Passages.SelectMany(passage => s_signs.In(passage.Text, passage.Words)).ToList();
        var strong = letter.Passages.Take(OfferReach).Count(passage => s_signs.In(passage.Text, passage.Words).Any(cue => cue.Meaning == 5) || OffersWork(passage));
        var addressed = Math.Min(letter.Passages.Sum(passage => s_you.In(passage.Text, passage.Words).Count), 3);
        var against = letter.Passages.SelectMany(passage => s_against.In(passage.Text, passage.Words).Select(cue => cue.Meaning * (passage.Index < 6 || passage.IsHeading ? 2 : 1))).Sum()
            + letter.Passages.Where(IsShort).SelectMany(passage => s_againstAsHeading.In(passage.Text, passage.Words).Select(cue => cue.Meaning)).Sum();
        var labels = letter.Passages.Where(passage => passage.ValueStart > 0).Select(passage => LabelVocabulary.Of(passage.Label)).OfType<Topic>().Where(topic => topic < Topic.NotPay).Distinct().ToList();
        var listed = labels.Count >= EnoughLabels && labels.Exists(topic => topic is Topic.Base or Topic.FixedPay or Topic.BasicPay) ? 5 : 0;
        var weak = Math.Min(signs.Count(sign => sign.Meaning == 1), 8);
        return (Math.Min(strong, 4) * 5) + weak + addressed + listed - against >= Enough && (strong > 0 || listed > 0) && addressed > 0;
    }

    /// <summary>A sentence that offers work to the person it speaks to, in whatever words.</summary>
    private static bool OffersWork(Passage passage) => passage.Has(s_offerWord) && passage.Has(s_workWord)
        && s_you.In(passage.Text, passage.Words).Any(cue => cue.End - cue.Start > 2);

    private static bool IsShort(Passage passage) => passage.IsHeading || passage.Words.Count <= HeadingWords;

    /// <summary>What follows "Letter of appointment – " in a heading; null where a text is no heading of an offer.</summary>
    public static string? TitleOf(string text)
    {
        if (text.Length > 110 || s_heads.In(text) is not [var head, ..] || head.Start > 4)
        {
            return text.Length <= 110 && s_heads.In(text).Count > 0 ? "" : null;
        }

        var rest = text[head.End..].TrimStart(' ', '-', '–', '—', ':', '|');
        return head.End < text.Length && rest.Length < text.Length - head.End ? rest : "";
    }
}
