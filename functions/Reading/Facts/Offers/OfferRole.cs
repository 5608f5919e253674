namespace Reading.Facts.Offers;

/// <summary>The job: its title, its level and on what terms it is held.</summary>
internal static class OfferRole
{
    /// <summary>Words of the longest title.</summary>
    private const int MaxWords = 9;

    private static readonly CueTable<int> s_titles = new(
        (80, "become its;become their;be its;serve as its;to become its;love you as;joins as;join as;position of the;a contract as;contract as;appointment as;post of;be our;come and be our;mandate of;selected as our;selected as a;selected as;chosen as our;you ve been selected as our;you have been selected as our;con la qualifica di;qualifica di;mansione di;ruolo di;in qualità di;you be our;would you be our;would like you as;we would like you as;like you as;move up to;step up to;stepping up to;agrees to serve as;to serve as;serve as;incorporarse como;incorporarte como;unirte como;confirmar como;engaged as;engages you as;appoints you as;employs you as;employ you in the position of;you d be a;you d be an;you d be our;you will be a;you will be an;you will be our;you ll be a;you ll be an;you ll be our;you would be a;you would be our;want you here as our;want you as our;want you as a;have you as;come on as;come aboard as;take you on as;bring you on as;bring you on board as;take you on as a;hired as;promoted to;your promotion to;verbal offer of;as next;the seat of;einstellung als;beschäftigung als;einsatz als;eingestellt als;tätig als;beginnen als;embauche comme;embauche en tant que;recrutement au poste de;engagement en qualité de;occuper le poste de;occuperez le poste de;occuperez la fonction de;exercerez les fonctions de;poste de;aan de slag als;in dienst als;aangenomen als;start als;börja som;arbeta som;arbejde som;jobbe som;starte som;tiltræde som;trabajar como;incorporación como;incorporarte como;ocupar o cargo de;ocupará o cargo de;exercer a função de;na posição de;atuar como;atuará como;trabalhar como;en tant que;work as;serve as;arbeiten als;werken als;position of;role of;post of;job of;title of;title is;title will be;position is;role is;role will be;position will be;poste de;poste d;fonction de;fonctions de;emploi de;qualité de;qualité d;functie van;rol van;stelle als;position als;vollzeitstelle als;teilzeitstelle als;stellung als;tätigkeit als;anstellung als;arbeitsvertrag als;vertragsangebot als;angebot als;tjänsten som;tjänst som;rollen som;befattningen;befattning som;anställning som;stillingen som;stilling som;stillingen;jobbet som;ansættelse som;ansettelse som;cargo de;função de;vaga de;posição de;puesto de;cargo;position as;role as;job as;designation of;employed as;employ you as;appoint you as;engage you as;appointed as;hire you as;joining us as;join us as;join our team as;work as;working as;offer you the role of;employment as;become our;be our first;be our next;be our new;capacity of;weiterhin als;rôle de;en tant que;come on board as;on board as;in the position of"),
        (50, "as our;as a;as an;as the;als;as;som;como;comme;em como;anställd som;as your"));

    /// <summary>Words that name work: they tell a title from other capitalised words, in the languages of letters.</summary>
    private static readonly CueTable<bool> s_jobWords = new(
        (true, "engineer;engineering;developer;manager;director;head;chief;officer;president;vp;svp;evp;ceo;cto;cfo;coo;cpo;lead;leader;architect;analyst;scientist;designer;consultant;specialist;executive;associate;assistant;coordinator;administrator;partner;representative;advisor;adviser;counsel;attorney;lawyer;accountant;controller;recruiter;nurse;pharmacist;physician;doctor;teacher;professor;lecturer;researcher;technician;operator;supervisor;intern;trainee;apprentice;writer;editor;producer;strategist;planner;buyer;auditor;actuary;economist;statistician;programmer;tester;marketer;founder;principal;fellow;staff;evangelist;trader;underwriter;broker;agent;clerk;secretary;driver;mechanic;chef;barista;chair;team;department;committee;therapist;psychologist;veterinarian;librarian;curator;superintendent;foreman;paralegal;buyer;practitioner;surgeon;dentist;midwife;carer;caregiver;paramedic;radiographer;physiotherapist;optometrist;pilot;captain;steward;welder;electrician;plumber;carpenter;machinist;fabricator;baker;cook;waiter;bartender;cashier;salesperson;seller;dispatcher;inspector;investigator;examiner;assessor;estimator;surveyor;valuer;appraiser;modeller;quant;tutor;instructor;trainer;coach;facilitator;organizer;organiser;liaison;ambassador;correspondent;journalist;reporter;photographer;animator;illustrator;artist;musician;host;receptionist;bookkeeper;banker;treasurer;notary;solicitor;barrister;commissioner;guard;ranger;gardener;farmer;agronomist;brewer;winemaker;distiller;roaster;geologist;geophysicist;hydrologist;meteorologist;biologist;chemist;physicist;mathematician;toxicologist;epidemiologist;microbiologist;ecologist;archaeologist;historian;archivist;linguist;interpreter;toolmaker;scheduler;handler;porter;cleaner;housekeeper;concierge;worker;steward;rep;hand;merchandiser;stylist;copywriter;translator;owner;master;sre;"
            + "*ingenieur;*ingenieurin;*entwickler;*entwicklerin;*leiter;*leiterin;*berater;*beraterin;*manager;*managerin;geschäftsführer;geschäftsführerin;*referent;*referentin;*sachbearbeiter;*sachbearbeiterin;*analyst;*analystin;*architekt;*architektin;*kaufmann;*kauffrau;*techniker;*technikerin;*forscher;*forscherin;werkstudent;werkstudentin;vorstand;*arzt;*ärztin;*direktor;*direktorin;*chefin;*jurist;*juristin;*designerin;*spezialist;*spezialistin;*buchhalter;*buchhalterin;*meister;*mitarbeiter;*mitarbeiterin;abteilungsleitung;teamleitung;bereichsleitung;*leitung;*vorständin;"
            + "ingénieur;ingénieure;développeur;développeuse;directeur;directrice;responsable;chargé;chargée;chef;cheffe;consultante;analyste;architecte;technicien;technicienne;juriste;comptable;acheteur;acheteuse;gérant;gérante;conseiller;conseillère;président;présidente;"
            + "ontwikkelaar;adviseur;directeur;leidinggevende;hoofd;beheerder;medewerker;analist;jurist;onderzoeker;projectleider;*leider;verpleegkundige;"
            + "*utvecklare;*ingenjör;*chef;*ledare;*analytiker;*konsult;*arkitekt;*specialist;*jurist;*ekonom;*forskare;*ansvarig;*direktör;vd;handläggare;controller;sjuksköterska;"
            + "*udvikler;*ingeniør;*leder;*konsulent;*direktør;*økonom;*rådgiver;*medarbejder;*utvikler;*sjef;*forsker;*arkitekt;*koordinator;*ansvarlig;"
            + "constructeur;constructrice;concepteur;conceptrice;ingegnere;progettista;sviluppatore;sviluppatrice;direttore;direttrice;responsabile;impiegato;impiegata;tecnico;analista;consulente;addetto;addetta;operaio;capo;coordinatore;coordinatrice;contabile;commerciale;venditore;venditrice;programmatore;programmatrice;architetto;avvocato;medico;infermiere;infermiera;programmeur;programmeuse;programmeuse;rédacteur;rédactrice;graphiste;infirmier;infirmière;vendeur;vendeuse;formateur;formatrice;chercheur;chercheuse;pilote;opérateur;opératrice;adviseur;psycholoog;docent;verkoper;planner;controleur;monteur;"
            + "engenheiro;engenheira;desenvolvedor;desenvolvedora;gerente;diretor;diretora;analista;coordenador;coordenadora;especialista;arquiteto;arquiteta;consultor;consultora;cientista;gestor;gestora;estagiário;estagiária;advogado;advogada;líder;"
            + "ingeniero;ingeniera;desarrollador;desarrolladora;jefe;jefa;coordinador;coordinadora;arquitecto;arquitecta;científico;científica;abogado;abogada;técnico;técnica;becario;becaria;director;directora"));

    /// <summary>Words after "as a" that begin no title.</summary>
    private static readonly HashSet<string> s_notTitles = new(StringComparer.OrdinalIgnoreCase)
    {
        "condition", "result", "matter", "regular", "employee", "company", "gesture", "member", "reminder", "part", "valued", "whole", "lump", "guide", "percentage", "follows", "set", "well", "soon", "of", "such", "you", "we", "it", "described", "outlined", "stated", "agreed", "discussed",
        "per", "required", "needed", "long", "early", "result", "non-exempt", "exempt", "an", "at-will", "participant", "token", "new", "newcomer", "taxable", "reimbursement", "one-time", "defined", "amended", "listed", "determined", "applicable", "if", "appropriate", "noted", "may", "service", "basis", "salaried", "hourly", "resident", "thank",
        "compensation", "bonus", "base", "salary", "far", "much", "many", "soon", "possible", "usual", "from", "to", "other", "follow", "separate", "single", "cash", "foreign", "uk", "us", "dig", "du", "vi", "ett", "en", "ein", "eine", "nossa", "parte", "previsto",
    };

    private static readonly HashSet<string> s_connectors = new(StringComparer.OrdinalIgnoreCase) { "of", "and", "&", "de", "d", "du", "des", "für", "und", "och", "og", "e", "et", "en", "/", "-", "–", "la", "le", "the", "von", "y", "do", "da", "van", "of", "|" };

    private static readonly HashSet<string> s_leading = new(StringComparer.OrdinalIgnoreCase) { "full-time", "part-time", "permanent", "regular", "temporary", "exempt", "salaried", "our", "a", "an", "the", "new", "first", "summer", "der", "die", "das", "een", "en", "ett", "ein", "eine", "einen", "fulltime", "contract", "interim-based" };

    /// <summary>Words that end a title written in small letters.</summary>
    private static readonly HashSet<string> s_ends = new(StringComparer.OrdinalIgnoreCase)
    {
        "at", "with", "in", "on", "for", "starting", "reporting", "based", "within", "to", "from", "effective", "commencing", "located", "under", "by", "who", "hos", "i", "med", "vid", "på", "til", "au", "à", "chez", "bij", "em", "no", "na", "para", "bei", "am", "im", "an", "ab", "zum", "mit", "using", "working", "contrat", "sein", "aan", "vanuit", "per", "fra", "från", "som", "as", "but", "is", "will", "you", "we", "if", "nos", "dans", "sur", "pour", "avec", "ved", "op", "met", "voor", "om", "com", "con", "ao", "unter", "our", "this", "that", "beginning", "hvor", "i", "where", "during", "unserem", "into", "joining", "has",
    };

    /// <summary>Ranks that are followed by their field: "Vice President, Credit Risk".</summary>
    private static readonly CueTable<bool> s_ranks = new((true, "president;director;manager;head;lead;partner;officer;vp;professor;associate;counsel;engineer;principal;leiter;leiterin;specialist;analyst;executive;fellow;supervisor;coordinator;scientist;designer;consultant;staff"));

    /// <summary>Whether a sentence speaks of hiring the person.</summary>
    public static bool Hires(Passage passage) => passage.Has(s_hiring);

    private static readonly CueTable<bool> s_hiring = new(
        (true, "eingestellt;angestellt;beschäftigt;ernannt;engagée;engagé;embauché;embauchée;contratada;contratado;anställd;ansat;ansatt;aangesteld;incorporarse;incorporarte;move up;promotion;promoted;vote;chair;offer;offers;employ;employment;engage;appoint;join;joining;hire;become;welcome;invite;position;role;work;serve;internship;anbieten;bieten;gewinnen;einstellen;beschäftigen;stelle;proposer;embauche;bieden;functie;erbjuda;anställning;anställa;tilbyde;tilbyr;tilby;stilling;oferecer;cargo;ofrecer;puesto;starting;vollzeitstelle;vertragsangebot;arbeitsvertrag;teilzeitstelle;appointment;erbjuder;tilbyder;biedt"));

    private static readonly CueTable<bool> s_addressed = new((true, "want you;take you;come on;you come;you d be;you will be;you ll be;you would be;put you;make you;have decided;have you;you as;see you;bring you;get you"));

    /// <summary>Whether a text has a word that names work.</summary>
    public static bool HasJobWord(string text) => s_jobWords.In(text).Count > 0;

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
        if (passage.ValueStart > 0 && LabelVocabulary.Of(passage.Label) == Topic.Title && Labelled(passage.Value) is { } labelled)
        {
            yield return new(labelled, passage, 100);
        }

        if (passage is { ValueStart: 0, IsHeading: false } && LabelVocabulary.Of(passage.Label) == Topic.Title && Labelled(passage.Text.Split(',')[0]) is { } headed && HasJobWord(headed) && char.IsUpper(headed[0]))
        {
            yield return new(headed, passage, 60);
        }

        if (Promoted(passage) is { } promoted)
        {
            yield return new(promoted, passage, 85);
        }

        foreach (var cue in s_titles.In(passage.Text, passage.Words))
        {
            if (TitleAfter(passage.Text, cue.End) is { } title && (cue.Meaning > 50 || passage.Has(s_hiring) || (HasJobWord(title) && char.IsUpper(title[0]) && passage.Has(s_addressed))) && (HasJobWord(title) || char.IsUpper(title[0])))
            {
                yield return new(title, passage, cue.Meaning + (HasJobWord(title) ? 15 : 0) - (passage.Index > 40 ? 10 : 0));
            }
        }

        if (IsTitleLine(passage) && Labelled(passage.Text.Split([',', '·', '|'])[0]) is { } line && HasJobWord(line) && line.Count(c => c == ' ') < TitleLineWords)
        {
            yield return new(line, passage, 40 - Math.Min(passage.Index, 20));
        }

        foreach (var cue in s_named.In(passage.Text, passage.Words))
        {
            if (TitleBefore(passage.Text, cue.Start) is { } title)
            {
                yield return new(title, passage, 70 - (passage.Index > 40 ? 30 : 0));
            }
        }

        if (OfferKind.TitleOf(passage.Text) is { } heading && HasJobWord(heading) && TitleAfter(heading, 0) is { } inHeading)
        {
            yield return new(inHeading, passage, 45);
        }
        else if (passage is { IsHeading: false, Index: < 14 } && passage.ValueStart > 0 && LabelVocabulary.Of(passage.Label) is Topic.Other && HasJobWord(passage.Value) && passage.Value.Length < 60 && !passage.Has(s_hiring))
        {
            yield return new(passage.Value, passage, 30);
        }
    }

    private static readonly CueTable<bool> s_from = new((true, "from;von;de;du poste de;van;från;fra"));

    private static readonly CueTable<bool> s_to = new((true, "to;zu;zum;zur;zu der;à;au poste de;naar;till;til;para;a"));

    /// <summary>"moving you from Dispatch Supervisor to Regional Operations Manager": the second is the job.</summary>
    private static string? Promoted(Passage passage)
    {
        foreach (var from in s_from.In(passage.Text, passage.Words))
        {
            if (TitleAfter(passage.Text, from.End) is { } old && HasJobWord(old) && char.IsUpper(old[0]) && passage.Text.IndexOf(old, from.End, StringComparison.Ordinal) + old.Length is var end
                && s_to.In(passage.Text[end..]) is [var to, ..] && to.Start <= 2 && TitleAfter(passage.Text, end + to.End) is { } next && HasJobWord(next))
            {
                return next;
            }
        }

        return null;
    }

    private static string? Labelled(string value)
    {
        var cut = value.IndexOfAny(['(', ';', '|', '•']);
        var title = (cut > 0 ? value[..cut] : value).Trim(' ', '.', ',');
        return title.Length is > 1 and < 90 && !title.Contains(TemplateBlanks.Paint, StringComparison.Ordinal) && char.IsLetter(title[0]) && title.Count(c => c == ' ') < MaxWords && !title.EndsWith(':') ? WithoutLevel(WithoutLead(title)) : null;
    }

    /// <summary>Words of a title that stands on a line of its own.</summary>
    private const int TitleLineWords = 7;

    /// <summary>Passages from the top among which a title may stand alone; a signature stands below.</summary>
    private const int TitleLines = 16;

    /// <summary>A line that is no sentence and names a job: below the greeting, or the first of a list.</summary>
    private static bool IsTitleLine(Passage passage) =>
        passage is { ValueStart: 0, Index: < TitleLines } && passage.Text.Length < 90 && char.IsUpper(passage.Text[0]) && passage.Text[^1] is not ('.' or '!' or '?' or ':' or ',') && CompanyNames.In(passage.Text).FirstOrDefault().End == 0
        && PersonNames.First(passage.Text.Split([',', '·', '|'])[0], 0) is null && s_departments.In(passage.Text).Count == 0;

    private static readonly CueTable<bool> s_departments = new((true, "department;office;division;team;committee;human resources;university;college;school;board;institute;centre;center"));

    private static readonly CueTable<bool> s_named = new((true, "role;position;post;job;opportunity"));

    /// <summary>"the Senior Backend Engineer role".</summary>
    private static string? TitleBefore(string text, int end)
    {
        var words = text[..end].TrimEnd().Split(' ');
        var first = words.Length;
        while (first > 0 && words.Length - first < MaxWords && words[first - 1].Length > 0 && (char.IsUpper(words[first - 1][0]) || words[first - 1] is "of" or "and" or "&" || words[first - 1].Any(char.IsUpper)) && words[first - 1][^1] is not ('.' or ',' or ':' or ';'))
        {
            first--;
        }

        var title = string.Join(' ', words[first..]);
        return first > 0 && first < words.Length && words[first - 1].ToLowerInvariant() is "the" or "our" or "a" or "an" or "of" && HasJobWord(title) && !title.Contains(TemplateBlanks.Paint, StringComparison.Ordinal) ? WithoutLead(title) : null;
    }

    private static readonly CueTable<bool> s_rungs = new((true, "grade;level;band;job level;job grade;stufe;niveau;nivå;nível;schaal;step"));

    /// <summary>"Senior Optical Engineer, Grade S3" is a title and a level.</summary>
    private static string WithoutLevel(string title)
    {
        var comma = title.LastIndexOfAny([',', '–', '|']);
        return comma > 0 && s_rungs.In(title[comma..]) is [{ Start: <= 2 }, ..] ? title[..comma].TrimEnd() : title;
    }

    private static string WithoutLead(string title)
    {
        while (title.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && s_leading.Contains(title[..blank]))
        {
            title = title[(blank + 1)..];
        }

        return title;
    }

    private static string? TitleAfter(string text, int start)
    {
        var at = SkipLead(text, start);
        if (at >= text.Length || !char.IsLetter(text[at]))
        {
            return null;
        }

        var capital = char.IsUpper(text[at]);
        var (end, words) = (at, 0);
        for (var next = at; next < text.Length && words < MaxWords;)
        {
            var wordEnd = WordEnd(text, next);
            var word = text[next..wordEnd].Trim('"', '“', '”', '*', '\'');
            if (word.Length == 0 || (s_ends.Contains(word) && !IsField(text, word, wordEnd, words)) || (words == 0 && s_notTitles.Contains(word)) || text[next] is '(' or TemplateBlanks.Paint)
            {
                break;
            }

            var connects = s_connectors.Contains(word) || word.StartsWith("d'", StringComparison.Ordinal) || word.StartsWith("d’", StringComparison.Ordinal);
            if (capital && !word.Any(char.IsUpper) && !char.IsAsciiDigit(word[0]) && !connects && !s_frenchRanks.Contains(word) && !(words > 0 && (IsAfterField(text, at, next) || IsRomance(text, at, next, word) || LeadsToJob(text, next))))
            {
                break;
            }

            words++;
            end = connects && !word.Contains('\'', StringComparison.Ordinal) && !word.Contains('’', StringComparison.Ordinal) ? end : wordEnd;
            if (wordEnd >= text.Length || !GoesOn(text, at, ref wordEnd, capital))
            {
                break;
            }

            next = wordEnd + 1;
        }

        var title = text[at..end].Trim(' ', ',', '.', '"', '“', '”', '-', '–', ':', '/', '*', '\'', '’');
        title = WithoutLevel(title);
        return title.Length > 2 && title.Any(char.IsLower) | title.Length < 60 && !s_notTitles.Contains(title) ? title : null;
    }

    /// <summary>Words that join the parts of a title in French, Portuguese and Spanish, which write what follows small.</summary>
    private static readonly HashSet<string> s_romance = new(StringComparer.Ordinal) { "di", "della", "delle", "dei", "degli", "de", "du", "des", "da", "do", "das", "dos", "del", "et", "e", "y", "la", "les", "le", "en" };

    private static readonly HashSet<string> s_romanceEnds = new(StringComparer.Ordinal)
    {
        "rattaché", "rattachée", "statut", "basé", "basée", "selon", "coefficient", "niveau", "position", "cadre", "moyennant", "notre", "nos", "votre", "société", "entreprise", "placé", "placée", "cette", "ce", "l", "nuestra", "nuestro", "nossa", "nosso", "empresa", "con", "com", "em", "reportando", "baseado", "baseada", "tipo", "partir",
    };

    /// <summary>"Cheffe de projet", "Directrice des ressources humaines": behind a joining word the title goes on in small letters.</summary>
    private static bool IsRomance(string text, int start, int at, string word) =>
        !s_romanceEnds.Contains(word) && !s_determiners.Contains(word) && word.Length > 1 && text[start..at].Split(' ', '\'', '’').Any(s_romance.Contains) && text[start..at].Split(' ', '\'', '’').Skip(1).Any(part => s_romance.Contains(part) || part == "d")
        || text[start..at].Split(' ').Any(part => part.StartsWith("d'", StringComparison.Ordinal) || part.StartsWith("d’", StringComparison.Ordinal)) && !s_romanceEnds.Contains(word);

    /// <summary>Words in small letters that may stand before the one that names the work: "Senior software development engineer".</summary>
    private const int SmallWords = 3;

    /// <summary>Whether words in small letters lead to one that names work before anything ends the title.</summary>
    private static bool LeadsToJob(string text, int at)
    {
        for (var i = 0; i < SmallWords && at < text.Length; i++)
        {
            var end = WordEnd(text, at);
            var word = text[at..end];
            if (word.Length == 0 || s_ends.Contains(word) || char.IsUpper(word[0]))
            {
                return false;
            }

            if (s_jobWords.In(word).Count > 0)
            {
                return true;
            }

            if (end >= text.Length || text[end] != ' ')
            {
                return false;
            }

            at = end + 1;
        }

        return false;
    }

    /// <summary>"en cybersécurité" names the field of a French title; "en Valencia" names a place, and "en" is more words elsewhere.</summary>
    private static bool IsField(string text, string word, int end, int words) =>
        words > 0 && word == "en" && end + 2 < text.Length && char.IsLower(text[end + 1]) && !s_determiners.Contains(text[(end + 1)..WordEnd(text, end + 1)]) && WordEnd(text, end + 1) - end > MinFieldLength;

    private static readonly HashSet<string> s_determiners = new(StringComparer.Ordinal) { "nuestro", "nuestra", "nuestras", "nuestros", "notre", "nos", "nosso", "nossa", "onze", "contrat", "contrato", "régimen", "regime" };

    private static bool IsAfterField(string text, int start, int at) => text.AsSpan(start, at - start).TrimEnd().EndsWith(" en") || text[at..].StartsWith("en ", StringComparison.Ordinal);

    /// <summary>Letters of the shortest field after "en", its blank counted.</summary>
    private const int MinFieldLength = 6;

    /// <summary>Ranks that French titles write small.</summary>
    private static readonly HashSet<string> s_frenchRanks = new(StringComparer.Ordinal) { "senior", "junior", "confirmé", "confirmée", "principal", "principale", "adjoint", "adjointe", "délégué", "déléguée", "expérimenté", "expérimentée", "back-end", "front-end", "full-stack", "backend", "frontend", "fullstack" };

    private static int SkipLead(string text, int start)
    {
        var at = start;
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or '\'' or '’' or '“' or '"' or '*' or ':' or '„' or '«')
            {
                at++;
            }

            var end = WordEnd(text, at);
            if (end < text.Length && end > at && text[at..end] is "unchanged" or "same" or "still")
            {
                at = text[end] == ',' ? end + 1 : end;
                continue;
            }

            if (end == at || !s_leading.Contains(text[at..end]) || end >= text.Length)
            {
                return at;
            }

            at = end;
        }
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or ';' or ':' or '(' or ')' or '!' or '?' or '„' or '|') && !(text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    /// <summary>"Hillsboro, Oregon" behind a title's comma is no field of work.</summary>
    private static bool IsPlaceWithState(string text, int at) => WordEnd(text, at) is var end && end + 2 < text.Length && text[end] == ',' && char.IsUpper(text[end + 2]);

    /// <summary>After a blank the title goes on; after a comma only where a rank is followed by its field.</summary>
    private static bool GoesOn(string text, int start, ref int end, bool capital)
    {
        if (text[end] == ' ')
        {
            return true;
        }

        if (text[end] != ',' || !capital || end + 2 >= text.Length || !char.IsUpper(text[end + 2]))
        {
            return false;
        }

        var words = Words.Of(text[start..end]);
        var field = text[(end + 2)..WordEnd(text, end + 2)];
        if ((s_ranks.In(words[^1].Folded).Count == 0 && s_jobWords.In(words[^1].Folded).Count == 0) || IsPlaceWithState(text, end + 2) || OfferPlace.IsKnown(field) || CompanyNames.In(text[(end + 2)..Math.Min(text.Length, end + 40)]).FirstOrDefault() is { End: > 0, Start: 0 })
        {
            return false;
        }

        end++;
        return true;
    }
}
