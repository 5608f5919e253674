namespace Reading.Facts.Offers;

/// <summary>Organisations that need no legal form: the first lines of their letters name them.</summary>
internal static class Organisations
{
    /// <summary>Passages at the top among which an organisation names itself.</summary>
    private const int HeadLines = 3;

    /// <summary>Passages at the top among which a sender stands.</summary>
    private const int SenderLines = 8;

    /// <summary>Words that say what kind of organisation a name is.</summary>
    public static CueTable<bool> Kinds { get; } = new(
        (true, "county;city of;town of;borough;university;college;hospital;hospitals;school;schools;academy;trust;council;ministry;authority;agency;institute;institut;hospice;foundation;health;healthcare;charity;charities;stiftung;association;society;church;museum;library;bank;partners;partnership;mutual;cooperative;co operative;surgery;clinic;practice;centre;center;network;group;holdings;studio;studios;labs;laboratories;systems;technologies;solutions;services;media;press;theatre;orchestra;brewery;brewing;bakery;restaurants;hotels;farms;foods;brothers;sons;daughters;associates;consulting;consultants;players;commons;logistics;industries;energy;capital;ventures;software;robotics;analytics;biosciences;therapeutics;pharma;pharmaceuticals;semiconductor;semiconductors;electronics;motors;airlines;airways;shipping;securities;insurance;fund;alliance;federation;union;collective;enterprises;games;universität;klinikum;krankenhaus;schule;verein;genossenschaft;kliniken;stadt;gemeinde;landkreis;université;hôpital;école;mairie;ville;fondation;universiteit;ziekenhuis;gemeente;stichting;universitet;sjukhus;kommun;kommune;sykehus;sygehus;universidade;prefeitura;universidad;ayuntamiento"));

    private static readonly CueTable<bool> s_government = new((true, "city of;county of;town of;state of;borough of;village of;stadt;gemeente;ville de;commune de;ayuntamiento de;prefeitura de"));

    private static readonly CueTable<bool> s_departments = new((true, "department;human resources;people team;talent team;recruiting;recruitment;office of;division;campus recruiting;university programs;university relations;personnel;program;programs;rewards"));

    /// <summary>The organisations of the letter's head; none where a company with a legal form stands there.</summary>
    public static IEnumerable<Found<string>> InHead(LetterText letter)
    {
        if (letter.Passages.Take(HeadLines).Any(passage => passage.Companies.Count > 0))
        {
            yield break;
        }

        foreach (var passage in letter.Passages.Take(HeadLines).Where(passage => passage.ValueStart == 0))
        {
            foreach (var part in passage.Text.Split(['·', '|', '•', '—'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.Split(',')[0].Trim() is var name && IsOrganisation(name) && CompanyNames.In(part).FirstOrDefault().End == 0)
                {
                    yield return new(name, passage, 75);
                }
            }
        }
    }

    /// <summary>"FROM: People Team, Mango Street Media".</summary>
    public static IEnumerable<Found<string>> Senders(LetterText letter)
    {
        foreach (var passage in letter.Passages.Take(SenderLines).Where(passage => passage.Label.Equals("from", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var part in passage.Value.Split(',', StringSplitOptions.TrimEntries))
            {
                if (part.Length > 3 && char.IsUpper(part[0]) && !part.Contains('@', StringComparison.Ordinal) && Kinds.IsIn(part) && !s_departments.IsIn(part))
                {
                    yield return new(part.Split(['(', '<'])[0].Trim(), passage, 60);
                }
            }
        }
    }

    /// <summary>Whether a line is an organisation's name, and no title of the letter, of a person or of a department.</summary>
    private static bool IsOrganisation(string name)
    {
        var words = Words.Of(name);
        var isNameLike = words.Length is > 1 and < 8 && char.IsUpper(name[0]) && !name.Any(char.IsAsciiDigit) && name[^1] is not ('.' or '!' or ':');
        if (!isNameLike || !Kinds.IsIn(name) || CompanyPhrases.Titles.IsIn(name))
        {
            return false;
        }

        var isGovernment = s_government.In(name) is [{ Start: 0 }, ..];
        return isGovernment || (!OfferRole.HasJobWord(words[^1].Folded) && !s_departments.IsIn(name));
    }
}
