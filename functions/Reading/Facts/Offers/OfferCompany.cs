namespace Reading.Facts.Offers;

/// <summary>Who offers: the name that the letter's head, its first sentences and its signature share.</summary>
internal static class OfferCompany
{
    /// <summary>Passages at the top that are the letter's head.</summary>
    private const int Head = 4;

    /// <summary>Words that end in the company's name: "on behalf of", "join".</summary>
    private static readonly CueTable<int> s_before = new(
        (40, "offer from;your offer from;on behalf of;employment from;employment with;employment at;position with;position at;role at;role with;join us at;im namen von;im namen der;au nom de;namens;på vegne af;på vegne av;em nome da;em nome de;en nombre de"),
        (28, "join;company of;stay with;joining;welcome to;career at;career with;work at;work with;work for;team at;opportunity with;opportunity at;bei;bei der;chez;au sein de;bij;hos;proposta da;proposta do;na empresa;at;with;from;for"));

    private static readonly CueTable<bool> s_offers = new(
        (true, "möchte [sie|dich];will dich;souhaite;wil [je|u];vill [anställa|erbjuda];ønsker;quiere;is moving you;wants you;would love you;would love to;would employ;engages;appoints;employs;hereby;invites you;has decided;have decided;will pay;puts;welcomes you;is pleased;is excited;is delighted;is happy;is thrilled;is proud;would like to offer;offers you;are pleased;is glad;wishes to offer;freut sich;bietet ihnen;möchte ihnen;a le plaisir;est heureuse;est heureux;biedt;erbjuder;tilbyder;tilbyr;tem o prazer;se complace;is offering;will employ"));

    /// <summary>Firms that a letter names besides the one that writes it.</summary>
    private static readonly CueTable<bool> s_others = new((true, "your current employer;previous employer;former employer;formerly at;currently at;administered by;provided by;insurer;through our partner;insurance with;our client;bisherigen arbeitgeber;subsidiary of;parent company;cleared by;screening by;held with;managed by;custodian;auditor;collective agreement;acquired;brokered by;via;competitor;visa;background check by;conducted by"));

    public static Found<string>? Read(LetterText letter)
    {
        if (Labelled(letter) is { } labelled)
        {
            return labelled;
        }

        var named = letter.Passages.SelectMany(Named).Concat(Organisation(letter)).Concat(Domain(letter)).Concat(Sender(letter)).ToList();
        var groups = named.GroupBy(found => CompanyNames.Key(found.Value)).Where(group => group.Key.Length > 1).ToList();
        var best = groups.OrderByDescending(group => Score(letter, group)).FirstOrDefault();
        return best is not null && Score(letter, best) > 0 ? Whole(best.OrderByDescending(found => found.Value.Any(char.IsLower)).First(), named) : WithoutForm(letter);
    }

    private static Found<string>? Labelled(LetterText letter)
    {
        var passage = letter.Passages.FirstOrDefault(passage =>
            passage.ValueStart > 0 && passage.LabelTopic == Topic.Company && LabelVocabulary.IsWhole(passage.Label) && passage.Label.Length < 24 && passage.Value.Length is > 1 and < 80 && !passage.Value.Contains(TemplateBlanks.Paint, StringComparison.Ordinal) && char.IsUpper(passage.Value[0]) && passage.Value.Count(c => c == ' ') < 8);
        if (passage is null)
        {
            return null;
        }

        var (start, end) = CompanyNames.In(passage.Value).FirstOrDefault();
        return new(end > start ? passage.Value[start..end] : Cut(passage.Value), passage, 100);
    }

    /// <summary>"Quiet Harbor" is "Quiet Harbor AI, Inc.", where the letter says so once.</summary>
    private static Found<string> Whole(Found<string> name, List<Found<string>> named) =>
        named.Where(other => other.Value.Length > name.Value.Length && other.Value.StartsWith(name.Value + " ", StringComparison.OrdinalIgnoreCase)).OrderByDescending(other => other.Value.Length).FirstOrDefault() ?? name;

    /// <summary>Kinds of organisation that need no legal form: the first line of their letters names them.</summary>
    private static readonly CueTable<bool> s_organisations = new(
        (true, "county;city of;town of;borough;university;college;hospital;hospitals;school;schools;academy;trust;council;ministry;authority;agency;institute;institut;hospice;foundation;health;healthcare;charity;charities;stiftung;association;society;church;museum;library;bank;partners;partnership;mutual;cooperative;co operative;surgery;clinic;practice;centre;center;network;group;holdings;studio;studios;labs;laboratories;systems;technologies;solutions;services;media;press;theatre;orchestra;brewery;brewing;bakery;restaurants;hotels;farms;foods;brothers;sons;daughters;associates;consulting;consultants;players;commons;logistics;industries;energy;capital;ventures;software;robotics;analytics;biosciences;therapeutics;pharma;pharmaceuticals;semiconductor;semiconductors;electronics;motors;airlines;airways;shipping;securities;insurance;fund;alliance;federation;union;collective;enterprises;games;universität;klinikum;krankenhaus;schule;verein;genossenschaft;kliniken;stadt;gemeinde;landkreis;université;hôpital;école;mairie;ville;fondation;universiteit;ziekenhuis;gemeente;stichting;universitet;sjukhus;kommun;kommune;sykehus;sygehus;universidade;prefeitura;universidad;ayuntamiento"));

    /// <summary>Passages at the top among which an organisation names itself.</summary>
    private const int HeadLines = 3;

    private static IEnumerable<Found<string>> Organisation(LetterText letter)
    {
        if (letter.Passages.Take(HeadLines).Any(passage => passage.Companies.Count > 0))
        {
            yield break;
        }

        foreach (var passage in letter.Passages.Take(HeadLines).Where(passage => passage.ValueStart == 0))
        {
            foreach (var part in passage.Text.Split(['·', '|', '•', '—'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var name = part.Split(',')[0].Trim();
                var words = Words.Of(name);
                if (words.Length is > 1 and < 8 && s_organisations.IsIn(name) && !s_notHeads.IsIn(name) && char.IsUpper(name[0]) && !name.Any(char.IsAsciiDigit) && name[^1] is not ('.' or '!' or ':') && CompanyNames.In(part).FirstOrDefault().End == 0 && (!OfferRole.HasJobWord(words[^1].Folded) || s_government.In(name) is [{ Start: 0 }, ..]) && (!s_departments.IsIn(name) || s_government.In(name) is [{ Start: 0 }, ..]))
                {
                    yield return new(name, passage, 75);
                }
            }
        }
    }

    /// <summary>"FROM: People Team, Mango Street Media".</summary>
    private static IEnumerable<Found<string>> Sender(LetterText letter)
    {
        foreach (var passage in letter.Passages.Take(SenderLines).Where(passage => passage.Label.Equals("from", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var part in passage.Value.Split(',', StringSplitOptions.TrimEntries))
            {
                if (part.Length > 3 && s_organisations.IsIn(part) && !s_departments.IsIn(part) && !part.Contains('@', StringComparison.Ordinal) && char.IsUpper(part[0]))
                {
                    yield return new(part.Split(['(', '<'])[0].Trim(), passage, 60);
                }
            }
        }
    }

    private const int SenderLines = 8;

    private static readonly CueTable<bool> s_government = new((true, "city of;county of;town of;state of;borough of;village of;stadt;gemeente;ville de;commune de;ayuntamiento de;prefeitura de"));

    private static readonly CueTable<bool> s_departments = new((true, "department;human resources;people team;talent team;recruiting;recruitment;office of;division;campus recruiting;university programs;university relations;personnel;program;programs;rewards"));

    /// <summary>The name that the writer's e-mail address shows: "bo@paperplane.example" writes for Paperplane.</summary>
    private static IEnumerable<Found<string>> Domain(LetterText letter)
    {
        foreach (var passage in letter.Passages.Where(passage => passage.Text.Contains('@', StringComparison.Ordinal) && (passage.Label.Equals("From", StringComparison.OrdinalIgnoreCase) || passage.Index * 2 > letter.Passages.Count)))
        {
            var at = passage.Text.IndexOf('@', StringComparison.Ordinal);
            var end = at + 1;
            while (end < passage.Text.Length && (char.IsLetterOrDigit(passage.Text[end]) || passage.Text[end] == '-'))
            {
                end++;
            }

            var domain = passage.Text[(at + 1)..end].Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
            if (domain.Length > 3 && letter.Passages.Select(other => (Passage: other, Name: Spelled(other, domain))).FirstOrDefault(pair => pair.Name is not null) is { Name: { } name } found)
            {
                yield return new(name, found.Passage, 60);
            }
        }
    }

    /// <summary>"Slatebrook Surveying": an organisation's kind right behind its name belongs to it.</summary>
    private static int ExtendedEnd(Passage passage, Word[] words, int last)
    {
        var next = last + 1;
        return next < words.Length && words[next].Start - words[last].End == 1 && char.IsUpper(passage.Text[words[next].Start]) && (s_organisations.IsIn(words[next].Folded) || words[next].Folded.EndsWith("ing", StringComparison.Ordinal)) ? words[next].End : words[last].End;
    }

    /// <summary>Capitalised words of a passage that make up a domain when written together.</summary>
    private static string? Spelled(Passage passage, string domain)
    {
        var words = passage.Words;
        for (var i = 0; i < words.Length; i++)
        {
            var joined = "";
            for (var j = i; j < words.Length && j < i + 4 && domain.AsSpan(joined.Length).StartsWith(words[j].Folded, StringComparison.Ordinal); j++)
            {
                joined = domain[..(joined.Length + words[j].Folded.Length)];
                if (joined == domain && (j + 1 >= words.Length || !passage.Text.AsSpan(words[j].End).StartsWith(".")) && char.IsUpper(passage.Text[words[i].Start]) && (words[i].Start == 0 || passage.Text[words[i].Start - 1] is not ('@' or '.' or '/')))
                {
                    return passage.Text[words[i].Start..ExtendedEnd(passage, words, j)];
                }
            }
        }

        return null;
    }

    private static string Cut(string value) => value.Split([',', '(', ';', '|'], 2)[0].Trim(' ', '.');

    private static IEnumerable<Found<string>> Named(Passage passage) => passage.Companies.Select(span => new Found<string>(passage.Text[span.Start..span.End], passage, ScoreOf(passage, span)));

    private static int ScoreOf(Passage passage, (int Start, int End) span)
    {
        var before = s_before.In(passage.Text.AsSpan(Math.Max(0, span.Start - 32)..span.Start));
        var score = 20 + (passage.Index < Head ? 30 : 0) + (before.Count > 0 ? before[^1].Meaning : 0);
        score += s_offers.IsIn(passage.Text.AsSpan(span.End..Math.Min(passage.Text.Length, span.End + 50))) ? 30 : 0;
        return s_others.IsIn(passage.Text.AsSpan(Math.Max(0, span.Start - 45)..span.Start)) ? 1 : score;
    }

    private static int Score(LetterText letter, IEnumerable<Found<string>> group) =>
        group.Sum(found => found.Score) + group.Max(found => (letter.Passages.Count - found.Passage.Index) * 10 / letter.Passages.Count);

    /// <summary>A company that gives no legal form: the name after "join" or before "is pleased to offer", else the letter's first line.</summary>
    private static Found<string>? WithoutForm(LetterText letter)
    {
        var candidates = letter.Passages.Where(passage => !passage.IsHeading || (passage.Index < HeadHeadings && passage.Has(s_from))).SelectMany(Contextual).ToList();
        var best = candidates.GroupBy(found => CompanyNames.Key(found.Value)).Where(group => group.Key.Length > 1).OrderByDescending(group => group.Sum(found => found.Score)).FirstOrDefault()?.First();
        if (Letterhead(letter) is { } head && (best is null || CompanyNames.Key(head.Value).StartsWith(CompanyNames.Key(best.Value), StringComparison.Ordinal) || best.Score < 40))
        {
            return head;
        }

        return best;
    }

    /// <summary>Passages from the top among which a heading names who offers: "Your offer from Acme".</summary>
    private const int HeadHeadings = 8;

    private static readonly CueTable<bool> s_from = new((true, "offer from;offer of employment from;offer by;angebot von;offre de;aanbod van;erbjudande från;tilbud fra"));

    private static IEnumerable<Found<string>> Contextual(Passage passage)
    {
        foreach (var cue in s_before.In(passage))
        {
            if (!s_prepared.IsIn(passage.Text.AsSpan(Math.Max(0, cue.Start - PreparedReach)..cue.Start)) && Name(passage.Text, cue.End) is { } name && !IsNumbered(passage.Text, name, cue.End))
            {
                yield return new(name, passage, cue.Meaning + (s_organisations.IsIn(name) && name.Contains(' ', StringComparison.Ordinal) ? OrganisationBonus : 0));
            }
        }

        foreach (var cue in s_offers.In(passage))
        {
            if (NameBefore(passage.Text, cue.Start) is { } name)
            {
                yield return new(name, passage, 45);
            }
        }
    }

    /// <summary>"Prepared for Anna Berg on 9 May" names the person.</summary>
    private static readonly CueTable<bool> s_prepared = new((true, "prepared;made;created;drawn up;written;issued;statement;summary"));

    private const int PreparedReach = 12;

    /// <summary>What a name gains by a word such as "Group" or "Hospital".</summary>
    private const int OrganisationBonus = 25;

    /// <summary>"for Req 88213" names no company.</summary>
    private static bool IsNumbered(string text, string name, int from)
    {
        var end = text.IndexOf(name, from, StringComparison.Ordinal) + name.Length;
        return end + 1 < text.Length && text[end] == ' ' && char.IsAsciiDigit(text[end + 1]);
    }

    private static string? NameBefore(string text, int end)
    {
        var words = text[..end].TrimEnd().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length;
        while (first > 0 && words.Length - first < 4 && char.IsUpper(words[first - 1][0]) && words[first - 1][^1] is not ('.' or ','))
        {
            first--;
        }

        return first < words.Length && IsName(string.Join(' ', words[first..])) ? string.Join(' ', words[first..]) : null;
    }

    private static string? Name(string text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var end = at;
        while (end < text.Length && char.IsUpper(text[end]))
        {
            var word = end;
            while (word < text.Length && !char.IsWhiteSpace(text[word]) && text[word] is not (',' or ';' or '(' or ')' or '!' or '?' or ':'))
            {
                word++;
            }

            var length = word - end;
            end = word;
            if ((text[word - 1] == '.' && length > 3) || word >= text.Length || text[word] != ' ')
            {
                break;
            }

            end = word + 1;
        }

        var name = text[at..Math.Min(end, text.Length)].Trim().TrimEnd('.', ',', '’', '\'').Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal);
        return name.Length > 1 && IsName(name) ? name : null;
    }

    private static bool IsName(string name) =>
        DateText.Find(name).Count == 0 && !LabelVocabulary.IsWhole(name) && !OfferRole.HasJobWord(name) && Words.Of(name) is { Length: > 0 and < 6 } words && !s_common.Contains(words[0].Folded.ToString());

    private static readonly HashSet<string> s_common = new(StringComparer.Ordinal)
    {
        "home", "menu", "messages", "sign", "this", "the", "we", "you", "your", "our", "it", "i", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "usd", "eur", "base", "board", "company", "us", "rsus", "pto", "dear", "mr", "ms", "mrs", "dr", "herrn", "frau", "they", "there", "that", "he", "she", "full", "he", "annual", "paid", "fridays", "mondays", "gbp", "offer", "letter", "employment", "private", "confidential", "re", "subject", "to", "date", "congratulations",
    };

    private static readonly CueTable<bool> s_notHeads = new((true, "terms;offer;letter;summary;statement;guide;notice;schedule;agreement;contract;employment;confidential;private;memo;subject;email;message;welcome;congratulations;hello;hi;hey;from;to;your;you;our;template"));

    private static Found<string>? Letterhead(LetterText letter)
    {
        foreach (var passage in letter.Passages.Take(2))
        {
            var name = Cut(passage.Text.Split(" · ", 2)[0].Split(" – ", 2)[0].Split(" - ", 2)[0]);
            if (name.Length is > 2 and < 50 && char.IsUpper(name[0]) && passage.Text[^1] is not (',' or '!' or '.') && !name.Any(char.IsAsciiDigit) && IsName(name) && !OfferKind.NamesDocument(name) && !s_notHeads.IsIn(name) && passage.ValueStart == 0 && !name.Contains(TemplateBlanks.Paint, StringComparison.Ordinal))
            {
                return new(name, passage, 20);
            }
        }

        return null;
    }
}
