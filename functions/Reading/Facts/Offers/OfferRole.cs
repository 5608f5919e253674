namespace Reading.Facts.Offers;

/// <summary>The job: its title, its level and on what terms it is held.</summary>
internal static class OfferRole
{
    private static readonly CueTable<int> s_titles = new(
        (80, "[benoeming|aanstelling|benoemd|benoemen] [tot|als];[laget|teamet|team] som;[tu seras|vous serez|tu deviendras|vous deviendrez] [notre|] [futur|future|prochain|prochaine|nouveau|nouvelle|];[du wirst|sie werden] [unser|unsere|unser neuer|unsere neue];je wordt [onze|];serás [nuestro|nuestra|nuestro nuevo|nuestra nueva];será [nosso|nossa|o nosso|a nossa|nosso novo|nossa nova];die [position|stelle|rolle|funktion] [als|eines|einer|des|der|];assunzione come;acts as;act as;become its;become their;be its;serve as its;to become its;joins as;join as;position of the;a contract as;contract as;appointment as;post of;be our;mandate of;chosen as our;selected as;qualifica di;mansione di;ruolo di;in qualità di;move up to;step up to;stepping up to;agrees to serve as;to serve as;serve as;incorporarse como;incorporarte como;unirte como;confirmar como;engaged as;engages you as;appoints you as;employs you as;you [d|will|ll|would] be [a|an];you be our;[want|like|have|love] you as;come on as;come aboard as;you [on|in|aboard] [board|] as;hired as;promoted to;your promotion to;verbal offer of;as next;the seat of;einstellung als;beschäftigung als;einsatz als;eingestellt als;tätig als;beginnen als;embauche comme;poste de;aan de slag als;in dienst als;aangenomen als;start als;börja som;arbeta som;arbejde som;jobbe som;starte som;tiltræde som;trabajar como;incorporación como;incorporarte como;na posição de;atuar como;atuará como;trabalhar como;en tant que;work as;serve as;arbeiten als;werken als;position of;role of;post of;job of;title of;title is;title will be;position is;role is;role will be;position will be;poste de;poste d;fonction de;fonctions de;emploi de;qualité de;qualité d;functie van;rol van;stelle als;position als;vollzeitstelle als;teilzeitstelle als;stellung als;tätigkeit als;anstellung als;arbeitsvertrag als;vertragsangebot als;angebot als;tjänsten som;tjänst som;rollen som;befattningen;befattning som;anställning som;stillingen som;stilling som;stillingen;jobbet som;ansættelse som;ansettelse som;cargo de;função de;vaga de;posição de;puesto de;cargo;position as;role as;job as;designation of;employed as;employ you as;appoint you as;engage you as;appointed as;hire you as;joining us as;join us as;join our team as;work as;working as;employment as;become our;be our first;be our next;be our new;capacity of;weiterhin als;rôle de;en tant que;come on board as;on board as"),
        (50, "as our;as a;as an;as the;als;as;som;como;comme;em como;anställd som;as your;dig som;deg som;dich als;sie als;je als;u als"),
        (40, "offer for;come"));

    /// <summary>Words that name work: they tell a title from other capitalised words, in the languages of letters.</summary>
    private static readonly CueTable<bool> s_jobWords = new(
        (true, "engineer;engineering;developer;manager;director;head;chief;officer;president;vp;svp;evp;ceo;cto;cfo;coo;cpo;lead;leader;architect;analyst;scientist;designer;consultant;specialist;executive;associate;assistant;coordinator;administrator;partner;representative;advisor;adviser;counsel;attorney;lawyer;accountant;controller;recruiter;nurse;pharmacist;physician;doctor;teacher;professor;lecturer;researcher;technician;operator;supervisor;intern;trainee;apprentice;writer;editor;producer;strategist;planner;buyer;auditor;actuary;economist;statistician;programmer;tester;marketer;founder;principal;fellow;staff;evangelist;trader;underwriter;broker;agent;clerk;secretary;driver;mechanic;chef;barista;chair;team;department;committee;therapist;psychologist;veterinarian;librarian;curator;superintendent;foreman;paralegal;buyer;practitioner;surgeon;dentist;midwife;carer;caregiver;paramedic;radiographer;physiotherapist;optometrist;pilot;captain;steward;welder;electrician;plumber;carpenter;machinist;fabricator;baker;cook;waiter;bartender;cashier;salesperson;seller;dispatcher;inspector;investigator;examiner;assessor;estimator;surveyor;valuer;appraiser;modeller;quant;tutor;instructor;trainer;coach;facilitator;organizer;organiser;liaison;ambassador;correspondent;journalist;reporter;photographer;animator;illustrator;artist;musician;host;receptionist;bookkeeper;banker;treasurer;notary;solicitor;barrister;commissioner;guard;ranger;gardener;farmer;agronomist;brewer;winemaker;distiller;roaster;geologist;geophysicist;hydrologist;meteorologist;biologist;chemist;physicist;mathematician;toxicologist;epidemiologist;microbiologist;ecologist;archaeologist;historian;archivist;linguist;interpreter;toolmaker;scheduler;handler;porter;cleaner;housekeeper;concierge;worker;steward;rep;hand;merchandiser;stylist;copywriter;translator;owner;master;sre;"
            + "*planerare;*förvaltare;*arbetare;*skötare;*lärare;*säljare;*snickare;*byggare;*förare;*läkare;*programmerare;*samordnare;*formgivare;*granskare;*arbejder;*arbeider;*lærer;*sælger;*selger;*læge;*plejer;*pleier;*tegner;*planlægger;*planlegger;*assistent;*assistentin;*montör;*montør;*monteur;*mekaniker;*fahrer;*fahrerin;*schlosser;*elektriker;*mechaniker;*mechatroniker;*tischler;*konstrukteur;*konstrukteurin;*redakteur;*redakteurin;*gestalter;*gestalterin;*gärtner;*disponent;*disponentin;*dozent;*dozentin;*wissenschaftler;*wissenschaftlerin;*physiker;*physikerin;*chemiker;*chemikerin;*informatiker;*informatikerin;*erzieher;*erzieherin;*therapeut;*therapeutin;*voorbereider;*tekenaar;*verkoper;*medewerker;*leraar;*chauffeur;*verzorger;*verzorgende;*coördinator;*ontwerper;*leuse;*teuse;*geuse;*deuse;mécanicien;mécanicienne;électricien;électricienne;opticien;opticienne;cuisinier;cuisinière;serveur;serveuse;soudeur;menuisier;conducteur;conductrice;animateur;animatrice;éducateur;éducatrice;enseignant;enseignante;coordinateur;coordinatrice;superviseur;préparateur;préparatrice;logisticien;logisticienne;assistante;attaché;attachée;secrétaire;dessinateur;dessinatrice;projeteur;gestionnaire;enfermero;enfermera;profesor;profesora;maestro;maestra;vendedor;vendedora;contable;administrativo;administrativa;cocinero;cocinera;enfermeiro;enfermeira;professora;assistente;auxiliar;operador;operadora;supervisora;farmacêutico;farmacêutica;contador;contadora;psicólogo;psicóloga;químico;química;"
            + "*ingenieur;*ingenieurin;*entwickler;*entwicklerin;*apotheker;*apothekerin;*pfleger;*pflegerin;*lehrer;*lehrerin;*prüfer;*prüferin;*planer;*planerin;*einkäufer;*einkäuferin;*verkäufer;*verkäuferin;*leiter;*leiterin;*berater;*beraterin;*manager;*managerin;geschäftsführer;geschäftsführerin;*referent;*referentin;*sachbearbeiter;*sachbearbeiterin;*analyst;*analystin;*architekt;*architektin;*kaufmann;*kauffrau;*techniker;*technikerin;*forscher;*forscherin;werkstudent;werkstudentin;vorstand;*arzt;*ärztin;*direktor;*direktorin;*chefin;*jurist;*juristin;*designerin;*spezialist;*spezialistin;*buchhalter;*buchhalterin;*meister;*mitarbeiter;*mitarbeiterin;abteilungsleitung;teamleitung;bereichsleitung;*leitung;*vorständin;"
            + "ingénieur;ingénieure;développeur;développeuse;directeur;directrice;responsable;chargé;chargée;chef;cheffe;consultante;analyste;architecte;technicien;technicienne;juriste;comptable;acheteur;acheteuse;gérant;gérante;conseiller;conseillère;président;présidente;"
            + "ontwikkelaar;adviseur;directeur;leidinggevende;hoofd;beheerder;medewerker;analist;jurist;onderzoeker;projectleider;*leider;verpleegkundige;"
            + "*tekniker;*operatör;*operatør;*utvecklare;*ingenjör;*chef;*ledare;*analytiker;*konsult;*arkitekt;*specialist;*jurist;*ekonom;*forskare;*ansvarig;*direktör;vd;handläggare;controller;sjuksköterska;"
            + "*udvikler;*ingeniør;*leder;*konsulent;*direktør;*økonom;*rådgiver;*medarbejder;*utvikler;*sjef;*forsker;*arkitekt;*koordinator;*ansvarlig;"
            + "pharmacien;pharmacienne;médecin;chimiste;biologiste;physicien;physicienne;statisticien;statisticienne;géologue;constructeur;constructrice;concepteur;conceptrice;ingegnere;progettista;sviluppatore;sviluppatrice;direttore;direttrice;responsabile;impiegato;impiegata;tecnico;analista;consulente;addetto;addetta;operaio;capo;coordinatore;coordinatrice;contabile;commerciale;venditore;venditrice;programmatore;programmatrice;architetto;avvocato;medico;infermiere;infermiera;programmeur;programmeuse;programmeuse;rédacteur;rédactrice;graphiste;infirmier;infirmière;vendeur;vendeuse;formateur;formatrice;chercheur;chercheuse;pilote;opérateur;opératrice;adviseur;psycholoog;docent;verkoper;planner;controleur;monteur;"
            + "engenheiro;engenheira;desenvolvedor;desenvolvedora;gerente;diretor;diretora;analista;coordenador;coordenadora;especialista;arquiteto;arquiteta;consultor;consultora;cientista;gestor;gestora;estagiário;estagiária;advogado;advogada;líder;"
            + "ingeniero;ingeniera;desarrollador;desarrolladora;jefe;jefa;coordinador;coordinadora;arquitecto;arquitecta;científico;científica;abogado;abogada;técnico;técnica;becario;becaria;director;directora"));

    /// <summary>Whether a sentence speaks of hiring the person.</summary>
    public static bool Hires(Passage passage) => passage.Has(s_hiring);

    private static readonly CueTable<bool> s_hiring = new(
        (true, "propor;propomos;integração;integrar;convidar;recruit;recruter;recrutons;engager;accueillir;rekrytera;rekruttere;werven;reclutar;recrutar;eingestellt;angestellt;beschäftigt;ernannt;engagée;engagé;embauché;embauchée;contratada;contratado;anställd;ansat;ansatt;aangesteld;incorporarse;incorporarte;move up;promotion;promoted;vote;chair;offer;offers;employ;employment;engage;appoint;join;joining;hire;become;welcome;invite;position;role;work;serve;internship;anbieten;bieten;gewinnen;einstellen;beschäftigen;stelle;proposer;embauche;bieden;functie;erbjuda;anställning;anställa;tilbyde;tilbyr;tilby;stilling;oferecer;cargo;ofrecer;puesto;starting;vollzeitstelle;vertragsangebot;arbeitsvertrag;teilzeitstelle;appointment;erbjuder;tilbyder;biedt"));

    private static readonly CueTable<bool> s_addressed = new((true, "want you;take you;come on;you come;you d be;you will be;you ll be;you would be;put you;make you;have decided;have you;you as;see you;bring you;get you"));

    /// <summary>Whether a text has a word that names work.</summary>
    public static bool HasJobWord(ReadOnlySpan<char> text) => s_jobWords.IsIn(text);

    /// <summary>Whether a passage has a word that names work.</summary>
    public static bool HasJobWord(Passage passage) => passage.Has(s_jobWords);

    public static Found<string>? Title(LetterText letter)
    {
        Found<string>? best = null;
        foreach (var passage in letter.Passages)
        {
            foreach (var candidate in letter.IsSignature(passage) ? [] : Titles(passage))
            {
                if (best is null || candidate.Score > best.Score)
                {
                    best = candidate;
                }
            }
        }

        return best;
    }

    private static IEnumerable<Found<string>> Titles(Passage passage)
    {
        if (passage.ValueStart > 0 && passage.LabelTopic == Topic.Title && Labelled(TitlePart(passage)) is { } labelled)
        {
            yield return new(labelled, passage, 100);
        }

        if (passage is { ValueStart: 0, IsHeading: false } && passage.LabelTopic == Topic.Title && Labelled(passage.Text.Split(',')[0]) is { } headed && HasJobWord(headed) && char.IsUpper(headed[0]))
        {
            yield return new(headed, passage, 60);
        }

        if (Promoted(passage) is { } promoted)
        {
            yield return new(promoted, passage, 85);
        }

        foreach (var cue in s_titles.In(passage))
        {
            if (TitleText.TitleAfter(passage.Text, cue.End) is { } title && (cue.Meaning >= Plain || HasJobWord(title)) && (cue.Meaning > Plain || passage.Has(s_hiring) || (HasJobWord(title) && char.IsUpper(title[0]) && passage.Has(s_addressed))) && (HasJobWord(title) || char.IsUpper(title[0]) || IsNordicJob(passage, cue, title)))
            {
                yield return new(title, passage, cue.Meaning + (HasJobWord(title) ? 15 : 0) - (passage.Index > 40 ? 10 : 0));
            }
        }

        if (IsTitleLine(passage) && Labelled(passage.Text.Split([',', '·', '|'])[0]) is { } line && HasJobWord(line) && line.Count(c => c == ' ') < TitleLineWords)
        {
            yield return new(line, passage, 40 - Math.Min(passage.Index, 20));
        }

        foreach (var cue in s_named.In(passage))
        {
            if (TitleBefore(passage.Text, cue.Start) is { } title)
            {
                yield return new(title, passage, 70 - (passage.Index > 40 ? 30 : 0));
            }
        }

        if (passage.Index < TitleLines && passage.ValueStart > 0 && (passage.LabelTopic is Topic.EmploymentType || (passage.LabelTopic is null && OfferKind.NamesOffer(passage.Label))) && HasJobWord(passage.Value) && Labelled(passage.Value) is { } offered && offered.Count(c => c == ' ') < TitleLineWords)
        {
            // "Amended and restated offer: Enterprise Account Executive"
            yield return new(offered, passage, 45);
        }

        if (OfferKind.TitleOf(passage) is { } heading && HasJobWord(heading) && TitleText.TitleAfter(heading, 0) is { } inHeading)
        {
            yield return new(inHeading, passage, 45);
        }
        else if (passage is { IsHeading: false, Index: < 14 } && passage.ValueStart > 0 && passage.LabelTopic is Topic.Other && HasJobWord(passage.Value) && passage.Value.Length < 60 && !passage.Has(s_hiring))
        {
            yield return new(passage.Value, passage, 30);
        }
    }

    /// <summary>What "as a" counts; below it only a word that names work makes a title of what follows.</summary>
    private const int Plain = 50;

    /// <summary>Letters of the shortest job that only a Nordic letter's "som" tells: they write titles small.</summary>
    private const int NordicLength = 7;

    private static bool IsNordicJob(Passage passage, Cue<int> cue, string title) =>
        passage.Text.AsSpan(cue.Start..cue.End).EndsWith(" som") && title.Length >= NordicLength && title.All(c => char.IsLetter(c) || c == '-');

    private static readonly CueTable<bool> s_from = new((true, "from;von;de;du poste de;van;från;fra"));

    private static readonly CueTable<bool> s_to = new((true, "to;zu;zum;zur;zu der;à;au poste de;naar;till;til;para;a"));

    /// <summary>"moving you from Dispatch Supervisor to Regional Operations Manager": the second is the job.</summary>
    private static string? Promoted(Passage passage)
    {
        foreach (var from in s_from.In(passage))
        {
            if (TitleText.TitleAfter(passage.Text, from.End) is { } old && HasJobWord(old) && char.IsUpper(old[0]) && passage.Text.IndexOf(old, from.End, StringComparison.Ordinal) + old.Length is var end
                && s_to.In(passage.Text.AsSpan(end..)) is [var to, ..] && to.Start <= 2 && TitleText.TitleAfter(passage.Text, end + to.End) is { } next && HasJobWord(next))
            {
                return next;
            }
        }

        return null;
    }

    private static string? Labelled(string value)
    {
        var cut = value.IndexOfAny(['(', ';', '|', '•']);
        cut = cut > 0 && TitleText.GenderEnd(value, cut) is var gender && gender > cut ? value.IndexOfAny(['(', ';', '|', '•'], gender) : cut;
        var title = BeforeClause(cut > 0 ? value[..cut] : value).Trim(' ', '.', ',');
        return title.Length is > 1 and < 90 && !title.Contains(TemplateBlanks.Paint, StringComparison.Ordinal) && char.IsLetter(title[0]) && title.Count(c => c == ' ') < TitleText.MaxWords && !title.EndsWith(':') ? TitleText.WithoutLevel(TitleText.WithoutLead(title)) : null;
    }

    /// <summary>Of "Position and location: Technician, Eastern Creek" what names the work.</summary>
    private static string TitlePart(Passage passage) =>
        LabelVocabulary.Names(passage.Label, Topic.Location) && passage.Value.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? passage.Value[..comma] : passage.Value;

    /// <summary>"Usability Engineer, reporting to Odile Perret, in Lausanne": a comma before a small letter, a figure or a company ends the title of a label, if the title names work.</summary>
    private static string BeforeClause(string value)
    {
        for (var comma = value.IndexOf(", ", StringComparison.Ordinal); comma > 0; comma = value.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            if (comma + 2 < value.Length && (char.IsLower(value[comma + 2]) || char.IsAsciiDigit(value[comma + 2]) || CompanyNames.In(value[(comma + 2)..]).FirstOrDefault() is { End: > 0, Start: 0 }) && HasJobWord(value.AsSpan(0, comma)))
            {
                return value[..comma];
            }
        }

        return value;
    }

    /// <summary>Words of a title that stands on a line of its own.</summary>
    private const int TitleLineWords = 7;

    /// <summary>Passages from the top among which a title may stand alone; a signature stands below.</summary>
    private const int TitleLines = 16;

    /// <summary>A line that is no sentence and names a job: below the greeting, or the first of a list.</summary>
    private static bool IsTitleLine(Passage passage) =>
        passage is { ValueStart: 0, Index: < TitleLines } && passage.Text.Length < 90 && char.IsUpper(passage.Text[0]) && passage.Text[^1] is not ('.' or '!' or '?' or ':' or ',') && passage.Companies.Count == 0
        && PersonNames.First(passage.Text.Split([',', '·', '|'])[0], 0) is null && !s_departments.IsIn(passage.Text);

    private static readonly CueTable<bool> s_departments = new((true, "department;office;division;team;committee;human resources;university;college;school;board;institute;centre;center"));

    private static readonly CueTable<bool> s_named = new((true, "role;position;post;job;opportunity"));

    /// <summary>"the Senior Backend Engineer role".</summary>
    private static string? TitleBefore(string text, int end)
    {
        var words = text[..end].TrimEnd().Split(' ');
        var first = words.Length;
        while (first > 0 && words.Length - first < TitleText.MaxWords && words[first - 1].Length > 0 && (char.IsUpper(words[first - 1][0]) || words[first - 1] is "of" or "and" or "&" || words[first - 1].Any(char.IsUpper)) && words[first - 1][^1] is not ('.' or ',' or ':' or ';'))
        {
            first--;
        }

        var title = string.Join(' ', words[first..]);
        return first > 0 && first < words.Length && words[first - 1].ToLowerInvariant() is "the" or "our" or "a" or "an" or "of" && HasJobWord(title) && !title.Contains(TemplateBlanks.Paint, StringComparison.Ordinal) ? TitleText.WithoutLead(title) : null;
    }
}
