namespace Reading.Facts.Offers;

/// <summary>The manager by a word for one: "Nadine Bustamante will be your supervisor", "with Hollis Greer as your manager", "your manager of record is Quang Huynh".</summary>
internal static class Superiors
{
    private static readonly CueTable<bool> s_superiors = new(
        (true, "responsabile;superiore;counterpart;manager;line manager;supervisor;superior;boss;lead;team lead;direct manager;reporting manager;vorgesetzter;vorgesetzte;vorgesetzten;chef;chefin;führungskraft;teamleiter;teamleiterin;responsable;n 1;manager direct;supérieur;supérieure;leidinggevende;teamleider;manager;närmaste chef;chefen;gruppchef;leder;nærmeste leder;lederen;gestor;gestora;superior imediato;líder;jefe;jefa;responsable directo"));

    /// <summary>Whole phrases for a superior, with the name before them: "Evaristo Montes is the head of your department".</summary>
    private static readonly CueTable<bool> s_bossPhrases = new(
        (true, "[will|would] [supervise|manage|lead|oversee] [you|your work];head of your [department|team|group|unit];heads your team;leads your team;runs your team;runs the team;leads the team you;[person|one|manager] you [answer|report] to;in charge of your team;manages your team;manages the team;will manage you;manages you;leitet ihr team;leitet das team;leitet ihre abteilung;dirige votre équipe;leidt je team;leder ditt team;leder dit team;lidera sua equipe;dirige tu equipo"));

    private static readonly CueTable<bool> s_works = new((true, "work;working;arbeiten;arbeitest;travaillerez;travailleras;werkt;werk;arbetar;arbejder;jobber;trabalhará;trabajará"));

    private static readonly CueTable<bool> s_for = new((true, "for;für;pour;voor;för;for;para"));

    private static readonly CueTable<bool> s_under = new((true, "under;unter;sous;onder;sotto"));

    private static readonly CueTable<bool> s_yours = new((true, "your;il suo;la sua;suo;deine;ihr;ihre;ihrem;ihrer;dein;deine;votre;ton;ta;je;jouw;uw;din;ditt;dit;seu;sua;su;tu"));

    private static readonly CueTable<bool> s_i = new((true, "i;me;ich;je;moi;ik;jag;jeg;eu;yo;with me"));

    /// <summary>Characters of " 35 hours a week " between "work" and "for".</summary>
    private const int WorkReach = 40;

    /// <summary>Characters of a title of respect between "under" and a name.</summary>
    private const int UnderReach = 12;

    /// <summary>Characters between "your" and "manager", and between "manager" and the name, which may be so long.</summary>
    private const int SuperiorReach = 34, NameLength = 40;

    /// <summary>Characters of "me as" before "your manager".</summary>
    private const int MyselfReach = 14;

    /// <summary>The superior that a passage names; null where it names none.</summary>
    public static Found<string>? In(LetterText letter, Passage passage)
    {
        if ((Under(passage) ?? WorksFor(passage)) is { } employer)
        {
            return new(employer, passage, 45);
        }

        foreach (var phrase in s_bossPhrases.In(passage))
        {
            if (ManagerNames.Last(passage.Text[..phrase.Start]) is { } head)
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

            if (NameBehind(passage.Text, noun.End) is { } follows)
            {
                return new(follows, passage, 50);
            }

            var to = noun.Start - before.Length + your.Start;
            if (s_i.IsIn(passage.Text.AsSpan(Math.Max(0, to - MyselfReach)..to)))
            {
                return LetterSigner.Of(letter) is { } signer ? signer with { Passage = passage } : null;
            }

            if (NameBefore(passage.Text, to) is { } name)
            {
                return new(name, passage, 50);
            }
        }

        return null;
    }

    /// <summary>"a nurse under Dr. Amari".</summary>
    private static string? Under(Passage passage)
    {
        foreach (var under in s_under.In(passage))
        {
            if (PersonNames.First(passage.Text, under.End) is var (start, end) && start - under.End <= UnderReach
                && OfferRole.HasJobWord(passage) && !PlaceNames.IsKnown(passage.Text[start..end]))
            {
                return passage.Text[start..end];
            }
        }

        return null;
    }

    /// <summary>"you'd work 35 hours a week for Hamish Laidlaw".</summary>
    private static string? WorksFor(Passage passage)
    {
        foreach (var work in s_works.In(passage))
        {
            var rest = passage.Text[work.End..Math.Min(passage.Text.Length, work.End + WorkReach)];
            if (s_for.First(rest) is { } to && PersonNames.First(passage.Text, work.End + to.End) is var (start, end)
                && start - work.End - to.End <= UnderReach && !IsFirmOrRole(passage, start, end))
            {
                return passage.Text[start..end];
            }
        }

        return null;
    }

    private static bool IsFirmOrRole(Passage passage, int start, int end) =>
        passage.Companies.Any(company => company.Start < end && company.End > start) || OfferRole.HasJobWord(passage.Text.AsSpan(start..end));

    /// <summary>"your manager of record is Quang Huynh": the name in the same sentence.</summary>
    private static string? NameBehind(string text, int from)
    {
        var after = text[from..Math.Min(text.Length, from + SuperiorReach + NameLength)];
        if (PersonNames.First(after, 0) is not var (start, end) || start > SuperiorReach)
        {
            return null;
        }

        var between = after.AsSpan(0, start);
        return between.IndexOfAny(";!?") < 0 && !between.TrimEnd(" .").Contains(". ", StringComparison.Ordinal) ? after[start..end] : null;
    }

    /// <summary>"Hollis Greer as your manager".</summary>
    private static string? NameBefore(string text, int to) =>
        ManagerNames.Last(text[..to]) is { } name && to - (text.LastIndexOf(name, to, StringComparison.Ordinal) + name.Length) <= SuperiorReach ? name : null;
}
