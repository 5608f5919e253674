using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>Tells a letter that offers somebody a job from all other documents with the same words.</summary>
internal static class OfferKind
{
    /// <summary>From here on it is an offer.</summary>
    private const int Enough = 9;

    /// <summary>From so many parts on a document is an offer without saying so.</summary>
    private const int EnoughParts = 6;

    /// <summary>A document that says that it offers has at least so many parts, or says it again.</summary>
    private const int LeastParts = 3;

    /// <summary>Passages at the top that tell what a document is.</summary>
    private const int HeadPassages = 6;

    private static readonly CueTable<int> s_signs = new(
        (5, "anstellungsvertrag;dienstvertrag;anstellungszusage;einstellungszusage;contrat à durée indéterminée;cdi;promesse unilatérale;extend [you|] [an|this|our|the] offer;employment with;join us as;offer to join;apresentar proposta;nos complace ofrecerle;anställning hos;työtarjous;would employ you;employ you as;will employ you;employment terms;official offer;offer of employment;employment offer;job offer;letter of offer;letter of appointment;pleased to offer;delighted to offer;happy to offer;excited to offer;thrilled to offer;glad to offer;offers you;have you [as|join|on|with];offer you the position;offer you the role;offer you a;offer you employment;confirm your offer;confirm our offer;internship offer;contract offer;formal offer;contract of employment;employment contract;employment agreement;pleased to appoint;[like|want|love|invite|wish|for] you to [join|become|be|serve];amended offer;revised offer;updated offer;vertragsangebot;arbeitsvertrag;stellenangebot;stelle anbieten;anzubieten;promesse d embauche;contrat de travail;proposition d embauche;vous proposer le poste;proposer un poste;offre d emploi;proposer de rejoindre;arbeidsovereenkomst;bieden wij je;bieden we je;bieden wij u;aanbod;anställningserbjudande;erbjuda dig;anställningsavtal;erbjuder dig;ansættelsestilbud;tilbyde dig;ansættelseskontrakt;tilbyder dig;tilbud om ansettelse;tilbyr deg;tilby deg;jobbtilbud;arbeidsavtale;jobtilbud;carta proposta;proposta de emprego;proposta de trabalho;carta oferta;proposta da;oferta de empleo;oferta de trabajo;ofrecerle;ofrecerte;carta de oferta;unser angebot;angebot an sie;offrir le poste;vous offrir;offrir un poste;appointment as;offer you;engage you;möchten sie als;offer for the position;offer for the role;anbieten zu können;anbieten können;bieten wir ihnen;wir bieten ihnen;wir dir anbieten;wir ihnen anbieten;zusage;proporle l assunzione;proporle;proposta di assunzione;lettera di assunzione;lettera di impegno;assunzione a tempo;contratto di lavoro;offerta di lavoro;mandate letter;offer summary;summary of offer;offer details;offer terms;amended our offer;revised our offer;our offer to you;verbal offer;letter of intent;letter of engagement;appointment letter;assignment schedule;proposal of employment;employment proposal;sua contratação;propor lhe;vous [engager|embaucher|recruter];confirmation d engagement;nuestra oferta;nossa proposta;nuestra propuesta;proposta para que você;formalizamos nossa proposta;erbjudande om anställning;tilbud om stilling;ansættelsesbevis;ansættelsesaftale;arbeidscontract;aanbod arbeidsovereenkomst;lettre d engagement;votre engagement;confirmer votre embauche;contrato de trabalho;contrato de trabajo;carta de intenções;naitei;employ you;term sheet;propose the following;terms of cooperation;your assignment;confirmation of assignment;season engagement;appointment memorandum;terms of [your|] [employment|engagement|offer|appointment];statement of particulars;particulars of employment;hereby employ"),
        (1, "bieten wir ihnen;sie als;offer letter;this offer;your offer;your base salary;your salary;your start date;first day;report to;reporting to;you will be eligible;at will;probation;probationary period;notice period;your employment;to accept;your first day;salary;base salary;start date;signing bonus;sign on bonus;vesting;paid time off;annual leave;probezeit;urlaub;gehalt;jahresgehalt;période d essai;rémunération;proeftijd;salaris;provanställning;lön;semester;prøvetid;løn;månedsløn;lønn;årslønn;salário;férias;salario;joining date;date of joining;ctc;position;role;job title"));

    /// <summary>Words of documents that are not offers, most telling near their top.</summary>
    private static readonly CueTable<int> s_against = new(
        (6, "invoice;bill to;invoice no;amount due;total due;subtotal;curriculum vitae;résumé;resume;work experience;professional experience;rechnung;rechnungsnummer;facture;factuur;faktura;fatura;purchase order;quotation;receipt;credit note;remittance;statement of account;lebenslauf;zahlungsziel;packing slip;order confirmation;privacy policy;terms of service;press release;we are hiring;we re hiring;apply now;about the role;job description;how to apply;equal opportunity employer;who you are;minutes of the meeting;lease agreement;rental agreement;tenancy agreement;tenant;landlord;purchase agreement;payslip;pay slip;net pay;earnings statement;we regret;unfortunately;letter of resignation;i resign;letter of recommendation;reference letter;to whom it may concern;cover letter;termination of your employment;separation agreement;severance agreement;posted on;read more;share this;newsletter;unsubscribe;scope of this policy;policy applies;policy owner;mutual non disclosure;mutual nda;disclosing party;receiving party;non disclosure agreement between;meeting notes;agenda;survey;earnings call;press contact;loan agreement;mortgage offer;borrower;lender;tuition fees;offer of admission;insurance policy;policyholder;offer to purchase;asset purchase;power of attorney;distribution agreement;supply agreement;licence agreement;license agreement;salary certificate;employment certificate;certificate of employment;verification of employment;arbeitszeugnis;attestation employeur;gehaltsabrechnung;bulletin de paie;lönespecifikation;lønseddel;lønnsslipp;loonstrook;holerite;nómina mensual;judgment;claimant;defendant;plaintiff;appellant;internal revenue service;form 1040;public law;act of congress;delivery status notification;mail delivery;undeliverable;abstract;bibliography;terms and conditions of sale;termination of employment;notice of termination;notice of dismissal;redundancy;kündigung des arbeitsverhältnisses;mietvertrag;kaufvertrag;contrat de bail;tax return;expense report"));

    /// <summary>Documents and chapters that a letter may mention: only as a heading do they tell what the document is.</summary>
    private static readonly CueTable<int> s_againstAsHeading = new(
        (6, "employee handbook;leave policy;this policy;responsibilities;our mission;about us;qualifications;blog;comments;performance review;annual review"));

    /// <summary>Passages from the top within which a letter says that it offers work.</summary>
    private const int OfferReach = 60;

    /// <summary>Words of a heading at most.</summary>
    private const int HeadingWords = 7;

    /// <summary>Words of a line that names what the document is, and hardly more.</summary>
    private const int TellingWords = 4;

    private static readonly CueTable<bool> s_offerWord = new((true, "zusage;offerta;proporre;proporle;offrire;offrirle;proposta;offer;offers;offering;offered;angebot;anbieten;offre;offrir;proposer;proposition;aanbod;aanbieden;bieden;erbjudande;erbjuda;tilbud;tilbyde;tilby;proposta;oferta;ofrecer"));

    private static readonly CueTable<bool> s_workWord = new((true, "mandate;assignment;seat;assunzione;impiego;lavoro;mansione;ruolo;qualifica;position;role;employment;job;post;join;internship;stelle;anstellung;beschäftigung;poste;emploi;embauche;functie;baan;tjänst;anställning;stilling;ansættelse;ansettelse;cargo;função;emprego;puesto;empleo"));

    /// <summary>Words of taking somebody on.</summary>
    private static readonly CueTable<bool> s_hires = new(
        (true, "vous engager;engager;contratação;love you as;be our;[invite|want|like] you to;wants you;family;is yours;tender you;take up;wollen dich;wir wollen dich;möchten dich;mit dir;entrust you;have you back;come and be;assumere;assunzione;assumerla;proporle l assunzione;join;joining;hire;hiring;employ;employed;engage;engaged;appoint;appointed;be our;become;want you;have you;[take|bring|get] you [on|in|aboard|into];come on as;on board;aboard;welcome;work with us;work for us;moving you;promoting you;promoted;"
            + "einstellen;einzustellen;anstellen;beschäftigen;gewinnen;begrüßen;verstärken;anstellung;eintritt;embaucher;embauche;engager;engagement;recruter;recrutement;rejoindre;rejoigniez;intégrer;aannemen;in dienst;aanstellen;verwelkomen;"
            + "anställa;anställning;anställer;välkommen;ansætte;ansættelse;ansætter;velkommen;ansette;ansettelse;ansetter;contratar;contratação;contratamos;integrar;integre;incorporar;incorporación;incorporarte;contratarte;unirte;bem vinda;bem vindo"));

    /// <summary>What else is offered to people than work.</summary>
    private static readonly CueTable<bool> s_otherOffers = new(
        (true, "loan;mortgage;credit;tenancy;place on;course;programme of study;scholarship;admission;discount;sale;purchase;tender;public offer;special offer;offer price;supply;insurance;shares for sale"));

    /// <summary>Passages from the top within which a bank says what it offers, and how much that speaks against work.</summary>
    private const int LendingReach = 10;
    private const int Lending = 14;

    /// <summary>What a bank, a landlord or a school offers with the same words.</summary>
    private static readonly CueTable<bool> s_lends = new((true, "a loan;the loan;loan of;a mortgage;the mortgage;mortgage offer;a tenancy;the tenancy;a place on;a line of credit;a discount;a quotation;a quote;a scholarship;on your property;ein darlehen;einen kredit;un prêt;een lening;ett lån;et lån;um empréstimo;un préstamo"));

    /// <summary>Words that turn somebody away, wherever they stand.</summary>
    private static readonly CueTable<int> s_refusals = new(
        (14, "on your property;the buyers;the seller;earnest money;purchase price;redundancy pay;reason of redundancy;no longer required;redundancy payment;severance payment due;your last day of employment;betriebsbedingte kündigung;aufhebungsvertrag;licenciement pour;indemnité de licenciement;ontslagvergoeding;arbetsbrist;opsiges;sagt opp;rescisão;despido;another candidate;other candidates;another applicant;other applicants;not been successful;been unsuccessful;we regret to inform;not [to|be|] [move|moving|go|going|progress] [forward|ahead|further];not [to|be] [proceed|proceeding];not selected;leider absagen;andere bewerber;anderen bewerber;für einen anderen;n a pas été retenue;pas donner suite;candidature n a pas;andere kandidaat;niet verder;gått vidare med andra;en annan kandidat;en anden kandidat;en annen kandidat;outro candidato;otro candidato;otra persona candidata"));

    private static readonly CueTable<bool> s_heads = new((true, "conditional offer;fixed term appointment;mandate letter;engagement letter;letter of intent;letter of engagement;verbal offer;appointment letter;zusage;lettera di impegno;lettera di assunzione;proposta di assunzione;letter of appointment;letter of offer;offer of employment;employment offer;job offer;offer letter;offer;contract offer;internship offer;vertragsangebot;arbeitsvertrag;promesse d embauche;anställningserbjudande;ansættelsestilbud;tilbud om ansettelse;carta proposta;oferta de empleo"));

    private static readonly CueTable<bool> s_you = new(
        (true, "arbeitnehmer;arbeitnehmerin;mitarbeiter;mitarbeiterin;angestellte;angestellter;salarié;salariée;collaborateur;collaboratrice;werknemer;werkneemster;arbetstagaren;medarbetaren;medarbejderen;arbeidstakeren;empregado;empregada;trabajador;trabajadora;lavoratore;lavoratrice;dipendente;the candidate;the consultant;the contractor;you;your;sie;ihnen;ihr;ihre;vous;votre;je;jij;jouw;u;uw;du;dig;din;deg;dit;você;sua;seu;usted;su;tu;te;ta;ton;lhe;vossa;dich;dir;dein;deine;deinen;deiner;euch;ihren;ihrem;ihrer;vos;toi;uw;jullie;ditt;dina;dere;dig;você;te ofrecemos;proporle;offrirle;confermarle;lei;suo;sua;suoi;la invitiamo;ti;tuo;tua;confirmarle;ofrecerle;comunicarle;invitarle;proponerle;ofrecerte;confirmarte;invitarte;proponerte;executive;deres;teidän;sinulle;le;employee;appointee"));

    /// <summary>
    /// Whether a document offers work: it says so, or it gives the parts of an offer (pay, first day, day by which to answer …) to somebody it speaks to.
    /// A template of one is an offer too.
    /// </summary>
    public static bool IsOffer(LetterText letter, IReadOnlyList<Figure> figures, LetterDates dates)
    {
        var strong = letter.Passages.Take(OfferReach).Count(SaysOffer);
        var hires = letter.Passages.Take(OfferReach).Any(HiresReader);
        var greeted = OfferCandidate.IsAddressed(letter);
        var addressed = Math.Min(letter.Passages.Sum(passage => s_you.In(passage).Count), 3) + (greeted ? 3 : 0);
        var weak = Math.Min(letter.Passages.Sum(passage => s_signs.In(passage).Count(sign => sign.Meaning == 1)), 6);
        var pays = Pays(figures) || (hires && greeted && letter.Passages.Count <= ShortNote && figures.Any(figure => figure is { Topic: null, Stands: true, Span: { IsPerShare: false, Period: null, Interval: null }, Amount: >= LeastYearly }));
        var parts = Parts(letter, pays, dates);
        var score = (Math.Min(strong, 3) * 5) + (hires ? 4 : 0) + weak + addressed + parts - Against(letter, isWhole: greeted && pays && dates is { Start: not null, Expires: not null });
        var saysSo = strong > 0 && (parts >= LeastParts || strong > 2);
        var isMade = (hires || parts >= EnoughParts) && pays && (greeted || parts >= AllParts) && letter.Passages.Count <= LongestUnsaid;
        return addressed > 0 && score >= Enough && (saysSo || isMade) && (letter.Passages.Count <= LongestOffer || strong > 1);
    }

    /// <summary>Pay, the first day and the day by which to answer: who gives all three offers work to whoever it is.</summary>
    private const int AllParts = 9;

    /// <summary>Passages of a note between people who know each other, and the least that it offers for a year: "140k to start".</summary>
    private const int ShortNote = 60;
    private const decimal LeastYearly = 20_000;

    /// <summary>Passages of the longest document that is an offer without saying so.</summary>
    private const int LongestUnsaid = 150;

    /// <summary>Passages from which a document is a book that may mention offers.</summary>
    private const int LongestOffer = 600;

    /// <summary>Whether a document speaks to anybody at all: what does not is not looked at further.</summary>
    public static bool MayBe(LetterText letter) => letter.Passages.Count >= 3 && letter.Passages.Any(passage => passage.Has(s_you) || OfferCandidate.IsTo(passage) || (passage.Index < HeadPassages && Salutations.IsNamed(passage)) || passage.LabelTopic == Topic.Candidate);

    /// <summary>What an offer consists of: pay counts most, then the first day and the day by which to answer.</summary>
    private static int Parts(LetterText letter, bool pays, LetterDates dates)
    {
        var labels = letter.Passages.Where(passage => passage.ValueStart > 0).Select(passage => passage.LabelTopic).OfType<Topic>().Where(topic => topic < Topic.NotPay).Distinct().Count();
        return (pays ? 3 : 0) + (IsNear(dates.Offer, dates.Start) ? 3 : 0) + (IsNear(dates.Offer, dates.Expires) ? 3 : 0) + Math.Min(labels, 6) + Math.Min(letter.Blanks.Count, 4);
    }

    /// <summary>Days before the letter's date and after it within which work begins and an answer is due.</summary>
    private const int Nearby = 500;

    private static bool IsNear(Found<DateOnly>? offer, Found<DateOnly>? date) =>
        date is not null && (offer is null || Math.Abs(date.Value.DayNumber - offer.Value.DayNumber) <= Nearby);

    private static bool Pays(IReadOnlyList<Figure> figures) => figures.Any(figure => figure.Topic is Topic.Base or Topic.FixedPay or Topic.BasicPay
        || figure is { Topic: null, Span: { IsPerShare: false, Period: PayPeriod.Year or PayPeriod.Month or PayPeriod.Week or PayPeriod.Day or PayPeriod.Hour } });

    /// <summary>What speaks against an offer; in a letter that has all its parts, only its head and words that turn somebody away do.</summary>
    private static int Against(LetterText letter, bool isWhole) =>
        letter.Passages.Where(passage => passage.Index < HeadPassages || (!isWhole && (passage.IsHeading || passage.Words.Length <= TellingWords))).SelectMany(passage => s_against.In(passage).Select(cue => cue.Meaning * (passage.Index < HeadPassages ? 2 : 1))).Sum()
        + letter.Passages.Where(IsShort).SelectMany(passage => s_againstAsHeading.In(passage).Select(cue => cue.Meaning)).Sum()
        + (letter.Passages.Take(LendingReach).Any(passage => passage.Has(s_lends) && passage.Has(s_offerWord)) ? Lending : 0)
        + letter.Passages.SelectMany(passage => s_refusals.In(passage).Select(cue => cue.Meaning)).Sum();

    private static bool SaysOffer(Passage passage) => !passage.Has(s_lends) && (s_signs.In(passage).Any(cue => cue.Meaning == 5) || OffersWork(passage) || (passage.Index < HeadPassages && IsShort(passage) && passage.Has(s_offerWord) && !passage.Has(s_otherOffers)));

    /// <summary>A sentence that offers work to the person it speaks to, in whatever words.</summary>
    private static bool OffersWork(Passage passage) => passage.Has(s_offerWord) && passage.Has(s_workWord) && !passage.Has(s_otherOffers) && (SpeaksTo(passage) || passage.Has(s_offerOf));

    private static readonly CueTable<bool> s_offerOf = new((true, "offer of;this offer;offer letter;the offer;proposta de;oferta de;angebot einer;offre de"));

    /// <summary>"We want you here as our Lead Analyst": a word of hiring, a job and the reader in one sentence.</summary>
    private static bool HiresReader(Passage passage) => passage.Has(s_hires) && SpeaksTo(passage) && OfferRole.HasJobWord(passage);

    private static bool SpeaksTo(Passage passage) => s_you.In(passage).Any(cue => cue.End - cue.Start > 2);

    private static bool IsShort(Passage passage) => passage.IsHeading || passage.Words.Length <= HeadingWords;

    /// <summary>Whether a label has a word of offering: "Revised offer".</summary>
    public static bool NamesOffer(string label) => s_offerWord.IsIn(label);

    /// <summary>Whether a text has the name of a document that offers work: "Letter of appointment".</summary>
    public static bool NamesDocument(string text) => s_heads.IsIn(text);

    /// <summary>Characters of the longest line that names the document, and of what may stand before its name.</summary>
    private const int HeadLength = 110, LeadLength = 4;

    /// <summary>The job behind the name of the document, "Offer of employment: Nurse"; empty where none stands there, null where the text names no such document.</summary>
    public static string? TitleOf(Passage passage)
    {
        var text = passage.Text;
        if (text.Length > HeadLength || s_heads.In(passage) is not [var head, ..])
        {
            return null;
        }

        if (head.Start > LeadLength)
        {
            return "";
        }

        var rest = text[head.End..].TrimStart(' ', '-', '–', '—', ':', '|');
        return head.End < text.Length && rest.Length < text.Length - head.End ? rest : "";
    }
}
