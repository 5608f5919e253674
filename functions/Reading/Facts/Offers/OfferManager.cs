namespace Reading.Facts.Offers;

/// <summary>To whom the person will report.</summary>
internal static class OfferManager
{
    /// <summary>Characters after "report to" within which the name stands.</summary>
    private const int ManagerReach = 110;

    private static readonly CueTable<bool> s_reports = new(
        (true, "[manager|supervisor|boss] would be;*vorgesetzte ist;*vorgesetzter ist;reporta [a|ao|à];reporta [directamente|diretamente] [a|ao];riporterà a;riporterai a;risponderà a;instructions from;direction from;team of;team around;équipe de;team von;team um;equipe de;equipo de;team van;teamet til;report straight to;reports straight to;reporte a;reporte ao;reporte à;reporte direto a;com reporte a;con reporte a;responderá a;responderá ao;responderá à;dirigé par;dirigée par;mené par;menée par;reportando ao;reportando à;reportando à;responsible to;working for;work under;still with;refers to;refer to;you work to;you will work to;you ll work to;you d work to;bajo la [dirección|supervisión];you answer to;answering to;answers to;answerable to;reporting in to;report in to;reporting line is to;reporting line to;day to day you work with;unter der führung von;geführt von;encadrée par;encadré par;onder leiding van;valt onder;rapporteert direct aan;rapporterar direkt till;under ledning av;ledet af;under ledelse av;rapporterer direkte til;subordinado a;subordinada a;superior;working under;under the [supervision|direction|guidance|leadership|wing] of;rapportere til;rapportere direkte til;referere til;rapporter til;reporting line will be to;dependerá de;reportarás a;reportarás directamente a;dependerá directamente de;dependendo de;sob a supervisão de;ihre vorgesetzte ist;ihr vorgesetzter ist;je leidinggevende is;lähin esimies;esimiehesi;report to;reports to;reporting to;report directly to;reporting directly to;reporting into;report into;manager will be;manager is;managed by;supervised by;supervisor will be;your manager;your supervisor;take direction from;lead by;led by;work for;direct manager;hiring manager;berichten an;berichten direkt an;berichtest an;berichten sie an;unterstellt;vorgesetzter ist;vorgesetzte ist;vorgesetzter;vorgesetzte;führungskraft ist;an sie berichten;relèveras de;relèverez de;relevez de;rattachée à;rattaché à;rattaché e à;rapporterez à;reporterez à;sous [la|l] [responsabilité|direction|autorité|supervision] de;reporting hiérarchique;rapporteert aan;rapporteer je aan;leidinggevende is;leidinggevende wordt;rapporterar till;rapportera till;närmaste chef blir;närmaste chef är;chef blir;chef är;refererer til;refererer direkte til;leder er;leder blir;rapporterer til;nærmeste leder er;nærmeste leder blir;rapporterer du til;reportará a;se reportará a;reportará ao;reportará à;gestor será;gestora será;reportarás a;dependerás de;reportando a;responsable será;mentor and manager;accountable to;unter der leitung von;ledes af;answer to"));

    /// <summary>"your chair is Dr. Castellano, to whom you will report": the name stands before.</summary>
    private static readonly CueTable<bool> s_whom = new(
        (true, "[to whom|whom] you [will|ll|would|d|shall|] report;[to whom|whom] you [will|ll|would|d|shall|] be [reporting|responsible|answerable];[who|whom] you [will|ll|would|d|] [report|answer] to;[an den|an die|dem|der] [sie|du] [berichten|berichtest|unterstellt];[à qui|auquel|à laquelle] [vous|tu] [rapporterez|reporterez|serez|seras|rapporteras];aan wie je rapporteert;[till|til] vem du rapporterar;[til|som du] [hvem|rapporterer];[a quem|a quien] [você|] [reportará|responderá|reportarás]"));

    private static readonly CueTable<bool> s_pronouns = new((true, "her;him;them;ihr;ihm;elle;lui;henne;honom;hende;ham;ela;ele"));

    /// <summary>The manager by name; the manager's title where no name is given.</summary>
    public static Found<string>? Read(LetterText letter)
    {
        foreach (var passage in letter.Passages.Where(passage => passage.ValueStart > 0 && passage.LabelTopic == Topic.Manager))
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
            if (s_whom.First(passage.Text) is { } whom && LastName(passage.Text[..whom.Start]) is { } named)
            {
                return new(named, passage, 60);
            }

            foreach (var cue in s_reports.In(passage))
            {
                if (AfterReport(letter, passage, cue) is { } name)
                {
                    return new(name, passage, 60);
                }
            }
        }

        return letter.Passages.Select(passage => Superior(letter, passage)).FirstOrDefault(found => found is not null)
            ?? letter.Passages.Select(passage => letter.IsSignature(passage) ? null : OfRole(passage)).FirstOrDefault(found => found is not null);
    }

    private static readonly CueTable<bool> s_writers = new((true, "hr;human;people;talent;recruiter;recruiting;recruitment;personnel;personal;signed;prepared;from;for"));

    /// <summary>"Clinical director: Dr Waaka": a rank as a label, with who holds it; the writers of letters are none.</summary>
    private static Found<string>? OfRole(Passage passage)
    {
        var name = passage.ValueStart > 0 && passage.LabelTopic is null && OfferRole.HasJobWord(passage.Label) && !s_writers.IsIn(passage.Label) ? PersonNames.WithoutHonorific(passage.Value.Split(',')[0]) : "";
        return PersonNames.IsFullName(name) ? new(name, passage, 40) : null;
    }

    private static readonly CueTable<bool> s_works = new((true, "work;working;arbeiten;arbeitest;travaillerez;travailleras;werkt;werk;arbetar;arbejder;jobber;trabalhará;trabajará"));

    private static readonly CueTable<bool> s_for = new((true, "for;für;pour;voor;för;for;para"));

    /// <summary>Characters of " 35 hours a week " between "work" and "for".</summary>
    private const int WorkReach = 40;

    /// <summary>"you'd work 35 hours a week for Hamish Laidlaw".</summary>
    private static string? WorksFor(Passage passage)
    {
        foreach (var work in s_works.In(passage))
        {
            var rest = passage.Text[work.End..Math.Min(passage.Text.Length, work.End + WorkReach)];
            if (s_for.First(rest) is { } to && PersonNames.First(passage.Text, work.End + to.End) is { } name && name.Start - work.End - to.End <= UnderReach
                && !passage.Companies.Any(company => company.Start < name.End && company.End > name.Start) && !OfferRole.HasJobWord(passage.Text.AsSpan(name.Start..name.End)))
            {
                return passage.Text[name.Start..name.End];
            }
        }

        return null;
    }

    private static readonly CueTable<bool> s_superiors = new(
        (true, "responsabile;superiore;counterpart;manager;line manager;supervisor;superior;boss;lead;team lead;direct manager;reporting manager;vorgesetzter;vorgesetzte;vorgesetzten;chef;chefin;führungskraft;teamleiter;teamleiterin;responsable;n 1;manager direct;supérieur;supérieure;leidinggevende;teamleider;manager;närmaste chef;chefen;gruppchef;leder;nærmeste leder;lederen;gestor;gestora;superior imediato;líder;jefe;jefa;responsable directo"));

    private static readonly CueTable<bool> s_i = new((true, "i;me;ich;je;moi;ik;jag;jeg;eu;yo;with me"));

    /// <summary>Whole phrases for a superior, with the name before them: "Evaristo Montes is the head of your department".</summary>
    private static readonly CueTable<bool> s_bossPhrases = new(
        (true, "[will|would] [supervise|manage|lead|oversee] [you|your work];head of your [department|team|group|unit];heads your team;leads your team;runs your team;runs the team;leads the team you;[person|one|manager] you [answer|report] to;in charge of your team;manages your team;manages the team;will manage you;manages you;leitet ihr team;leitet das team;leitet ihre abteilung;dirige votre équipe;leidt je team;leder ditt team;leder dit team;lidera sua equipe;dirige tu equipo"));

    private static readonly CueTable<bool> s_under = new((true, "under;unter;sous;onder;sotto"));

    /// <summary>Characters of a title of respect between "under" and a name.</summary>
    private const int UnderReach = 12;

    private static readonly CueTable<bool> s_yours = new((true, "your;il suo;la sua;suo;deine;ihr;ihre;ihrem;ihrer;dein;deine;votre;ton;ta;je;jouw;uw;din;ditt;dit;seu;sua;su;tu"));

    /// <summary>Characters between "your" and "manager", and between "manager" and the name.</summary>
    private const int SuperiorReach = 34;

    /// <summary>"Nadine Bustamante will be your supervisor", "with Hollis Greer as your manager", "your manager of record is Quang Huynh".</summary>
    private static Found<string>? Superior(LetterText letter, Passage passage)
    {
        foreach (var under in s_under.In(passage))
        {
            if (PersonNames.First(passage.Text, under.End) is { } above && above.Start - under.End <= UnderReach && OfferRole.HasJobWord(passage) && !PlaceNames.IsKnown(passage.Text[above.Start..above.End]))
            {
                return new(passage.Text[above.Start..above.End], passage, 45);
            }
        }

        if (WorksFor(passage) is { } employer)
        {
            return new(employer, passage, 45);
        }

        foreach (var phrase in s_bossPhrases.In(passage))
        {
            if (LastName(passage.Text[..phrase.Start]) is { } head)
            {
                return new(head, passage, 50);
            }
        }

        foreach (var noun in s_superiors.In(passage))
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
            if (s_i.IsIn(passage.Text.AsSpan(Math.Max(0, to - 14)..to)))
            {
                return OfferPeople.Signer(letter) is { } signer ? signer with { Passage = passage } : null;
            }

            if (LastName(passage.Text[..to]) is { } name && to - (passage.Text.LastIndexOf(name, to, StringComparison.Ordinal) + name.Length) <= SuperiorReach)
            {
                return new(name, passage, 50);
            }
        }

        return null;
    }

    private static string? AfterReport(LetterText letter, Passage passage, Cue<bool> cue)
    {
        var rest = passage.Text[cue.End..Math.Min(passage.Text.Length, cue.End + ManagerReach)];
        var first = Words.Of(rest) is [var word, ..] ? word.Folded : [];
        if (first is "me" or "mir" or "moi" or "mig" or "meg" or "mim" or "mij")
        {
            return OfferPeople.Signer(letter)?.Value;
        }

        if (CompanyNames.In(rest) is var firms && firms.Any(firm => firm.Start <= 2))
        {
            return null;
        }

        if (first.Length > 0 && s_pronouns.In(rest) is [var pronoun, ..] && pronoun.Start <= 1)
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
            if (named is { } name && !(IsRole(segment) && name.Start > 0 && !segment.AsSpan(0, name.Start).TrimEnd().EndsWith(".")) && !OfferRole.HasJobWord(segment.AsSpan(name.Start..name.End)))
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
}
