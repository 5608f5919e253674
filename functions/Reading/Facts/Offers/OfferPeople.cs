using System.Buffers;

namespace Reading.Facts.Offers;

/// <summary>To whom the letter is written, who signs it, and to whom the person will report.</summary>
internal static class OfferPeople
{
    /// <summary>Characters after "report to" within which the name stands.</summary>
    private const int ManagerReach = 110;

    /// <summary>Passages at the end among which the writer signs.</summary>
    private const int TailPassages = 6;

    /// <summary>Characters of "So excited," above a signature.</summary>
    private const int ClosingLength = 30;

    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(",:!–;");

    private static readonly CueTable<bool> s_greetings = new(
        (true, "exma;exmo;exmos;excelentíssima;excelentíssimo;ilustre;kia ora;hiya;good morning;good afternoon;greetings;a chara;cześć;szanowna;szanowny;drogi;droga;dobrý den;vážená;vážený;kedves;tisztelt;hyvä;hei;moi;buongiorno;gentilissima;gentilissimo;egregia;egregi;gentile;gent ma;gent mo;spett le;spettabile;caro;cara;salut;dag;hoi;moin;servus;tere;labas;sveiki;bonsoir;bom dia;boa tarde;buenos días;buenas tardes;merhaba;sayın;dear;hi;hello;hey;sehr geehrter;sehr geehrte;lieber;liebe;hallo;guten tag;grüezi;cher;chère;bonjour;madame;monsieur;beste;geachte;hej;bästa;kære;hei;kjære;prezado;prezada;caro;cara;olá;oi;estimado;estimada;querida;querido;hola;gentile;egregio;to;congratulations;welcome"));

    private static readonly CueTable<bool> s_accepts = new((true, "accepted by;signed by;agreed by;accepted and agreed by;signed;i;accepted;employee;candidate;prepared for;offer for;offer to;attention;attn"));

    private static readonly CueTable<bool> s_reports = new(
        (true, "responderá a;responderá ao;responderá à;dirigé par;dirigée par;mené par;menée par;reportando ao;reportando à;reportando à;responsible to;working for;work under;you would work under;you will work under;still with;refers to;refer to;you work to;you will work to;you ll work to;you d work to;you d report to;you would report to;bajo la dirección de;under the wing of;under the leadership of;under the guidance of;you answer to;answering to;answers to;answerable to;reporting in to;report in to;reporting line is to;reporting line to;person you answer to is;day to day you work with;you will work for;unter der führung von;geführt von;encadrée par;encadré par;sous l autorité de;placée sous la responsabilité de;placé sous la responsabilité de;onder leiding van;valt onder;rapporteert direct aan;rapporterar direkt till;under ledning av;ledet af;under ledelse av;rapporterer direkte til;subordinado a;subordinada a;bajo la supervisión de;bajo la dirección de;superior;working under;under the supervision of;under the direction of;under the guidance of;you ll report to;rapportere til;rapportere direkte til;referere til;rapporter til;reporting line will be to;dependerá de;reportarás a;reportarás directamente a;dependerá directamente de;dependendo de;sob a supervisão de;ihre vorgesetzte ist;ihr vorgesetzter ist;je leidinggevende is;lähin esimies;esimiehesi;report to;reports to;reporting to;report directly to;reporting directly to;reporting into;report into;manager will be;manager is;managed by;supervised by;supervisor will be;your manager;your supervisor;take direction from;line manager will be;lead by;led by;work for;direct manager;hiring manager;berichten an;berichten direkt an;berichtest an;berichten sie an;unterstellt;vorgesetzter ist;vorgesetzte ist;vorgesetzter;vorgesetzte;führungskraft ist;an sie berichten;relèveras de;relèverez de;relevez de;rattachée à;rattaché à;rattaché e à;rapporterez à;reporterez à;sous la responsabilité de;sous la direction de;reporting hiérarchique;rapporteert aan;rapporteer je aan;leidinggevende is;leidinggevende wordt;rapporterar till;rapportera till;närmaste chef blir;närmaste chef är;chef blir;chef är;refererer til;refererer direkte til;leder er;leder blir;rapporterer til;nærmeste leder er;nærmeste leder blir;rapporterer du til;reportará a;se reportará a;reportará ao;reportará à;gestor será;gestora será;reportarás a;dependerás de;reportando a;responsable será;mentor and manager;accountable to;unter der leitung von;ledes af;answer to"));

    private static readonly CueTable<bool> s_pronouns = new((true, "her;him;them;ihr;ihm;elle;lui;henne;honom;hende;ham;ela;ele"));

    private static readonly CueTable<bool> s_closings = new(
        (true, "distinti saluti;cordiali saluti;un cordiale saluto;hoogachtend;liebe grüße;groetjes;hälsningar;ta;hugs;attentively;cordially;sincerely;sincerely yours;yours sincerely;yours faithfully;yours truly;regards;kind regards;best regards;warm regards;best;best wishes;cheers;warmly;yours;respectfully;with regards;mit freundlichen grüßen;mit besten grüßen;freundliche grüße;viele grüße;beste grüße;herzliche grüße;freundliche grüsse;cordialement;bien cordialement;salutations;salutations distinguées;met vriendelijke groet;vriendelijke groet;hartelijke groet;vänliga hälsningar;med vänlig hälsning;med vänliga hälsningar;hälsningar;med venlig hilsen;venlig hilsen;vennlig hilsen;med vennlig hilsen;hilsen;atenciosamente;cordialmente;saludos;atentamente;saludos cordiales;thanks;many thanks;abraços;um abraço"));

    /// <summary>Whether a letter speaks to a person by name.</summary>
    public static bool IsAddressed(LetterText letter) => Greeting(letter) is not null || letter.Passages.Any(passage => passage.Text.Length < SalutationLength && IsGreeting(passage) && passage.Text[^1] is ',' or ':' or '!') || Labelled(letter, Topic.Candidate) is not null || Party(letter) is not null;

    /// <summary>Characters of "Sehr geehrte Damen und Herren,".</summary>
    private const int SalutationLength = 40;

    /// <summary>Words by which a contract names the person from then on: "Ms Yael Kern (the "Employee")".</summary>
    private static readonly CueTable<bool> s_parties = new(
        (true, "employee;you;appointee;executive;candidate;consultant;contractor;worker;arbeitnehmer;arbeitnehmerin;mitarbeiter;mitarbeiterin;salarié;salariée;collaborateur;collaboratrice;werknemer;werkneemster;arbetstagaren;medarbetaren;medarbejderen;arbeidstaker;empregado;empregada;trabajador;trabajadora"));

    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"“„«'‘");

    /// <summary>The last whole name before "(the "Employee")".</summary>
    private static Found<string>? Party(LetterText letter)
    {
        foreach (var passage in letter.Passages.Take(PartyReach))
        {
            for (var open = passage.Text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = passage.Text.IndexOf('(', open + 1))
            {
                var close = passage.Text.IndexOf(')', open);
                if (close < 0 || close - open > PartyLength || passage.Text.AsSpan(open, close - open).IndexOfAny(s_quotes) < 0 || s_parties.In(passage.Text[open..close]).Count == 0)
                {
                    continue;
                }

                var from = passage.Text.LastIndexOf(')', open) + 1;
                foreach (var text in (ReadOnlySpan<string>)[passage.Text[..open], WithoutCapitals(passage.Text[..open])])
                {
                    if (PersonNames.First(text, from) is { } name)
                    {
                        return new(text[name.Start..name.End], passage, 60);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>"MS JADWIGA OKONKWO" as "Ms Jadwiga Okonkwo".</summary>
    private static string WithoutCapitals(string text) =>
        string.Join(' ', text.Split(' ').Select(word => word.Length > 1 && !word.Any(char.IsLower) ? word[..1] + word[1..].ToLowerInvariant() : word));

    /// <summary>Passages within which a contract names its parties.</summary>
    private const int PartyReach = 14;

    /// <summary>Characters of "(hereinafter referred to as the "Employee")".</summary>
    private const int PartyLength = 50;

    /// <summary>The person's whole name: the greeting's, completed from the address, the signature line or wherever it stands whole.</summary>
    public static Found<string>? Candidate(LetterText letter)
    {
        if (Labelled(letter, Topic.Candidate) is { } labelled)
        {
            return labelled;
        }

        if (Party(letter) is { } party)
        {
            return party;
        }

        var greeting = Greeting(letter);
        var signer = Signer(letter)?.Value;
        var names = letter.Passages.SelectMany(NamesAlone).Where(found => found.Value != signer).ToList();
        if (greeting is not null)
        {
            var parts = NameWords(greeting.Value);
            var whole = names.Concat(letter.Passages.SelectMany(NamesWithin)).Where(found => Contains(found.Value, parts)).OrderByDescending(found => found.Score).ThenByDescending(found => NameWords(found.Value).Count <= 5).FirstOrDefault();
            if (whole is null && parts.Count == 1)
            {
                // "Mr. Leopold Grantham" above "Dear Leo": the name in the address is the person's.
                whole = names.Find(found => found.Passage.Index < greeting.Passage.Index && found.Score >= 20);
            }

            return whole is not null && (NameWords(whole.Value).Count > parts.Count || parts.Count < 2) ? whole : greeting;
        }

        return names.OrderByDescending(found => found.Score).FirstOrDefault(found => found.Score > 10) ?? letter.Passages.Take(PreparedLines).Select(PreparedFor).FirstOrDefault(found => found is not null);
    }

    /// <summary>Lines at the top that may say for whom a statement was prepared.</summary>
    private const int PreparedLines = 6;

    /// <summary>"Prepared 8 May 2026 for Ignatius Brandt".</summary>
    private static Found<string>? PreparedFor(Passage passage)
    {
        var at = passage.Text.LastIndexOf(" for ", StringComparison.Ordinal);
        var name = at > 0 ? passage.Text[(at + 5)..].TrimEnd('.', ' ') : "";
        return PersonNames.IsFullName(name) ? new(PersonNames.WithoutHonorific(name), passage, 15) : null;
    }

    /// <summary>The manager by name; the manager's title where no name is given.</summary>
    public static Found<string>? Manager(LetterText letter)
    {
        foreach (var passage in letter.Passages.Where(passage => passage.ValueStart > 0 && LabelVocabulary.Of(passage.Label) == Topic.Manager))
        {
            if (ManagerIn(passage.Value, 0) is { } name)
            {
                return new(name, passage, 100);
            }
        }

        foreach (var passage in letter.Passages.Where(passage => passage.ValueStart > 0 && passage.Label.Contains('/', StringComparison.Ordinal) && LabelVocabulary.Names(passage.Label, Topic.Manager)))
        {
            // "Department / Manager: Cloud Solutions / Emiko Shirahama"
            var (labels, values) = (passage.Label.Split('/'), passage.Value.Split(" / "));
            var at = Array.FindIndex(labels, label => LabelVocabulary.Of(label.Trim()) == Topic.Manager);
            if (at >= 0 && at < values.Length && ManagerIn(values[at], 0) is { } name)
            {
                return new(name, passage, 90);
            }
        }

        foreach (var passage in letter.Passages)
        {
            foreach (var cue in s_reports.In(passage.Text, passage.Words))
            {
                if (AfterReport(letter, passage, cue) is { } name)
                {
                    return new(name, passage, 60);
                }
            }
        }

        return letter.Passages.Select(passage => Superior(letter, passage)).FirstOrDefault(found => found is not null);
    }

    private static readonly CueTable<bool> s_superiors = new(
        (true, "responsabile;superiore;counterpart;manager;line manager;supervisor;superior;boss;lead;team lead;direct manager;reporting manager;vorgesetzter;vorgesetzte;vorgesetzten;chef;chefin;führungskraft;teamleiter;teamleiterin;responsable;n 1;manager direct;supérieur;supérieure;leidinggevende;teamleider;manager;närmaste chef;chefen;gruppchef;leder;nærmeste leder;lederen;gestor;gestora;superior imediato;líder;jefe;jefa;responsable directo"));

    private static readonly CueTable<bool> s_i = new((true, "i;me;ich;je;moi;ik;jag;jeg;eu;yo;with me"));

    /// <summary>Whole phrases for a superior, with the name before them: "Evaristo Montes is the head of your department".</summary>
    private static readonly CueTable<bool> s_bossPhrases = new(
        (true, "head of your department;head of your team;heads your team;leads your team;runs your team;runs the team;runs the crews;leads the team you;one you report to;person you report to;partner you work to;in charge of your team;manages your team;manages the team;will manage you;manages you;leitet ihr team;leitet das team;leitet ihre abteilung;dirige votre équipe;leidt je team;leder ditt team;leder dit team;lidera sua equipe;dirige tu equipo"));

    private static readonly CueTable<bool> s_under = new((true, "under;unter;sous;onder;sotto"));

    /// <summary>Characters of a title of respect between "under" and a name.</summary>
    private const int UnderReach = 12;

    private static readonly CueTable<bool> s_yours = new((true, "your;il suo;la sua;suo;deine;ihr;ihre;ihrem;ihrer;dein;deine;votre;ton;ta;je;jouw;uw;din;ditt;dit;seu;sua;su;tu"));

    /// <summary>Characters between "your" and "manager", and between "manager" and the name.</summary>
    private const int SuperiorReach = 34;

    /// <summary>"Nadine Bustamante will be your supervisor", "with Hollis Greer as your manager", "your manager of record is Quang Huynh".</summary>
    private static Found<string>? Superior(LetterText letter, Passage passage)
    {
        foreach (var under in s_under.In(passage.Text, passage.Words))
        {
            if (PersonNames.First(passage.Text, under.End) is { } above && above.Start - under.End <= UnderReach && OfferRole.HasJobWord(passage.Text) && !OfferPlace.IsKnown(passage.Text[above.Start..above.End]))
            {
                return new(passage.Text[above.Start..above.End], passage, 45);
            }
        }

        foreach (var phrase in s_bossPhrases.In(passage.Text, passage.Words))
        {
            if (LastName(passage.Text[..phrase.Start]) is { } head)
            {
                return new(head, passage, 50);
            }
        }

        foreach (var noun in s_superiors.In(passage.Text, passage.Words))
        {
            var before = passage.Text[Math.Max(0, noun.Start - SuperiorReach)..noun.Start];
            if (s_yours.In(before) is not [.., var your] || before.AsSpan(your.End).IndexOfAny(",;:.") >= 0)
            {
                continue;
            }

            var after = passage.Text[noun.End..Math.Min(passage.Text.Length, noun.End + SuperiorReach + 40)];
            var afterName = PersonNames.First(after, 0);
            if (afterName is { } follows && follows.Start <= SuperiorReach && after.AsSpan(0, follows.Start).IndexOfAny(";!?") < 0 && !after.AsSpan(0, follows.Start).TrimEnd(" .").Contains(". ", StringComparison.Ordinal))
            {
                return new(after[follows.Start..follows.End], passage, 50);
            }

            var to = noun.Start - before.Length + your.Start;
            if (s_i.In(passage.Text[Math.Max(0, to - 14)..to]).Count > 0)
            {
                return Signer(letter) is { } signer ? signer with { Passage = passage } : null;
            }

            if (LastName(passage.Text[..to]) is { } name && to - (passage.Text.LastIndexOf(name, to, StringComparison.Ordinal) + name.Length) <= SuperiorReach)
            {
                return new(name, passage, 50);
            }
        }

        return null;
    }

    /// <summary>Who signs for the company.</summary>
    public static Found<string>? Signer(LetterText letter)
    {
        var closing = letter.Passages.LastOrDefault(passage => passage.Text.Length < 60 && s_closings.In(passage.Text, passage.Words) is [var first, ..] && first.Start == 0);
        closing ??= letter.Passages.LastOrDefault(passage => passage.Text.Length < ClosingLength && passage.Text.EndsWith(',') && passage.Index > letter.Passages.Count - TailPassages);
        return closing is null
            ? letter.Passages.Skip(Math.Max(0, letter.Passages.Count - TailPassages + 2)).SelectMany(NamesAlone).FirstOrDefault()
            : letter.Passages.Skip(closing.Index + 1).Take(4).SelectMany(NamesAlone).FirstOrDefault();
    }

    private static string? AfterReport(LetterText letter, Passage passage, Cue<bool> cue)
    {
        var rest = passage.Text[cue.End..Math.Min(passage.Text.Length, cue.End + ManagerReach)];
        var first = Words.Of(rest) is [var word, ..] ? word.Folded : null;
        if (first is "me" or "mir" or "moi" or "mig" or "meg" or "mim" or "mij")
        {
            return Signer(letter)?.Value;
        }

        if (CompanyNames.In(rest) is var firms && firms.Any(firm => firm.Start <= 2))
        {
            return null;
        }

        if (first is not null && s_pronouns.In(rest) is [var pronoun, ..] && pronoun.Start <= 1)
        {
            return LastName(passage.Text[..cue.Start]);
        }

        return (rest.AsSpan().TrimStart() is [',' or '.' or ';', ..] or [] ? LastName(passage.Text[..cue.Start]) : null) ?? ManagerIn(rest, 0);
    }

    private static string? LastName(string text)
    {
        string? last = null;
        for (var at = 0; PersonNames.First(text, at) is { } name; at = name.End)
        {
            last = text[name.Start..name.End];
        }

        return last;
    }

    /// <summary>The name near the start of a text: in "our CTO, Mireille Sato" and "Tobias Wren, Director of Data" alike.</summary>
    private static string? ManagerIn(string text, int from)
    {
        var clause = Clause(text[from..]);
        var segments = clause.Replace(" / ", "|", StringComparison.Ordinal).Split([',', '(', ')', '–', '—', '|', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var segment in segments.Take(4))
        {
            var named = PersonNames.First(segment, 0);
            if (named is { } name && !(IsRole(segment) && name.Start > 0 && !segment.AsSpan(0, name.Start).TrimEnd().EndsWith(".")) && !OfferRole.HasJobWord(segment[name.Start..name.End]))
            {
                return segment[name.Start..name.End];
            }
        }

        return segments.Length > 0 && Role(segments[0]) is { } role ? role : null;
    }

    /// <summary>"the Head of Motion Planning": capitals, and nobody's name.</summary>
    private static bool IsRole(string segment) => s_articles.Any(article => segment.StartsWith(article, StringComparison.OrdinalIgnoreCase)) && OfferRole.HasJobWord(segment) && segment.Contains(" of ", StringComparison.Ordinal);

    private static readonly string[] s_articles = ["the ", "our ", "your ", "a ", "an "];

    private static readonly CueTable<bool> s_stops = new((true, "and will;and work;and your;and you;in our;at our;based;starting;effective;who;whose;from;on;beginning;with effect;und;och;og;et travaillerez;et;en;e;at the;with a start;will;or"));

    private static string Clause(string text)
    {
        foreach (var (_, end) in Sentences.Of(text))
        {
            text = text[..end];
            break;
        }

        foreach (var stop in s_stops.In(text).Where(stop => stop.Start > 6))
        {
            return text[..stop.Start];
        }

        return text;
    }

    /// <summary>"the VP of Engineering", "our Chief Risk Officer".</summary>
    private static string? Role(string segment)
    {
        var role = segment.Trim(' ', '.', ':', ';');
        foreach (var lead in (ReadOnlySpan<string>)["the ", "our ", "your ", "a ", "an ", "to ", "den ", "die ", "der ", "unseren ", "unsere ", "directly to ", "le ", "la "])
        {
            role = role.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? role[lead.Length..] : role;
        }

        return role.Length is > 2 and < 60 && OfferRole.HasJobWord(role) && !role.Contains(TemplateBlanks.Paint, StringComparison.Ordinal) && char.IsUpper(role[0]) ? role : null;
    }

    private static Found<string>? Labelled(LetterText letter, Topic topic)
    {
        foreach (var passage in letter.Passages.Where(passage => passage.ValueStart > 0 && LabelVocabulary.Of(passage.Label) == topic && passage.Label.Length < 30 && !letter.IsSignature(passage)).Concat(topic == Topic.Candidate ? letter.Passages.Where(passage => passage.ValueStart > 0 && passage.Label is "For" or "for" or "To" or "TO" or "Att" or "Attn" or "Attention") : []))
        {
            var value = PersonNames.WithoutHonorific(BeforeNextLabel(passage.Value).Split(['|', '·', '(', ',', '<'], 2)[0].Trim());
            if (PersonNames.IsFullName(value))
            {
                return new(value, passage, 100);
            }
        }

        return null;
    }

    /// <summary>In "Guadalupe Ferreira-Stone From: Bricklane" a second label begins.</summary>
    private static string BeforeNextLabel(string value)
    {
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        var blank = colon > 0 ? value.LastIndexOf(' ', colon) : -1;
        return blank > 0 ? value[..blank] : value;
    }

    private static Found<string>? Greeting(LetterText letter)
    {
        foreach (var passage in letter.Passages.Where(passage => passage.Text.Length < 400))
        {
            foreach (var cue in s_greetings.In(passage.Text, passage.Words).Where(cue => cue.Start == 0 || (cue.Start < 20 && passage.Text[..cue.Start].TrimEnd().EndsWith('/'))))
            {
                if (NameAfter(passage.Text, cue.End) is { } name)
                {
                    return new(name, passage, 40);
                }
            }
        }

        var first = letter.Passages.FirstOrDefault(passage => passage.Index < 20 && passage.Text[^1] is ',' or '!' && !passage.Text.Contains(' ', StringComparison.Ordinal) && char.IsUpper(passage.Text[0]) && s_greetings.In(passage.Text, passage.Words).Count == 0 && s_closings.In(passage.Text, passage.Words).Count == 0);
        first ??= letter.Passages.FirstOrDefault(passage => passage.Index < 20 && passage.Text.IndexOf(',', StringComparison.Ordinal) is > 1 and < 16 and var comma && char.IsUpper(passage.Text[0]) && passage.Words.Count > 4 && passage.Words[0].End == comma && s_sentenceGo.Contains(passage.Words[1].Folded));
        return first is null ? null : new(first.Text[..first.Text.IndexOfAny([',', '!'])], first, 20);
    }

    private static readonly HashSet<string> s_sentenceGo = new(StringComparer.Ordinal) { "we", "i", "it", "you", "thank", "thanks", "congratulations", "here", "this", "on" };

    private static string? NameAfter(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or ',')
        {
            at++;
        }

        var end = text.AsSpan(at).IndexOfAny(s_nameEnds) is >= 0 and var stop ? at + stop : text.Length;

        var name = PersonNames.WithoutHonorific(text[at..end].Trim());
        return name.Length > 1 && PersonNames.First(name, 0, 1) is { } found && found.Start == 0 && found.End >= name.Length - 1 ? name : null;
    }

    /// <summary>A line that is a person's name and nothing else, as in an address or under a signature.</summary>
    private static IEnumerable<Found<string>> NamesAlone(Passage passage)
    {
        var text = passage.ValueStart > 0 && s_accepts.In(passage.Label).Count > 0 ? passage.Value : passage.Text;
        var name = PersonNames.WithoutHonorific(text.Split([',', '|', '_', '·'], 2)[0].Trim());
        if (s_closings.In(passage.Text, passage.Words) is [{ Start: 0 }, ..] || IsGreeting(passage) || (passage.CellStarts.Count > 1 && s_accepts.In(passage.Label).Count == 0))
        {
            yield break;
        }

        if (text.Length < 70 && PersonNames.IsFullName(name) && CompanyNames.In(text).FirstOrDefault().End == 0 && !passage.Text.Contains(':', StringComparison.Ordinal) | passage.ValueStart > 0)
        {
            yield return new(name, passage, text.Trim() != name && PersonNames.WithoutHonorific(text.Trim()) == name ? 30 : passage.Index < 14 ? 20 : 5);
        }
    }

    private static bool IsGreeting(Passage passage) => passage.ValueStart == 0 && s_greetings.In(passage.Text, passage.Words) is [{ Start: 0, End: > 2 }, ..];

    private static IEnumerable<Found<string>> NamesWithin(Passage passage)
    {
        var from = IsGreeting(passage) ? s_greetings.In(passage.Text, passage.Words)[0].End : 0;
        for (var at = from; PersonNames.First(passage.Text, at) is { } name; at = name.End)
        {
            yield return new(passage.Text[name.Start..name.End], passage, 1);
        }
    }

    private static List<string> NameWords(string name) => [.. Words.Of(name).Select(word => word.Folded)];

    private static bool Contains(string whole, List<string> parts) => parts.TrueForAll(NameWords(whole).Contains);
}
