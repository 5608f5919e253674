namespace Reading.Facts.Offers;

/// <summary>Where the work is, as the letter writes it.</summary>
internal static class OfferPlace
{
    private static readonly CueTable<int> s_before = new(
        (70, "travaillerez à;travailleras à;travaillez à;travailler à;hybrid in;hybrid from;hybrid at;shall work at;will work at;shall work from;shall work in;instalações de;nas instalações de;out of;place of [work|employment] [is|will be|];here in;field based from;sit in;sitting in;still in;remain in;remaining in;stay in;staying in;office [is|will be] [in|at];work in;you ll be in;you d be in;be located in;desk in;desk is in;continue in;continuing in;join us in;base will be;based primarily in;based principally in;home base is;home base in;home office is;work location;exercerez vos fonctions à;exercerez à;fonctions à;lieu de travail;poste basé à;affecté à;affectée à;siège de;siège à;usine de;établissement de;arbeitsort;dienstort;einsatzort;tätigkeitsort;niederlassung in;werk in;zentrale in;kantoor te;werkplek;werklocatie;placeringsort;placeringsort blir;arbetsort;arbetsplats;arbejdssted;arbejdspladsen er i;arbeidssted;kontorsted;local de trabalho;lugar de trabajo;centro de trabajo;centre in;center in;fab in;mill in;lab in;laboratory in;warehouse in;school in;hospital in;clinic in;store in;shop in;campus at;based in;based at;based out of;based from;located in;located at;working from;work from;work out of;working out of;work location is;work location will be;workplace is;workplace will be;office in;offices in;site in;headquarters in;team in;campus in;hub in;studio in;premises in;plant in;factory in;arbeitsort ist;standort;am standort;büro in;team in;dienstsitz in;einsatzort ist;basé à;basée à;site de;bureau de;bureaux de;locaux de;située à;situé à;lieu de travail est;agence de;kantoor in;vestiging in;vanuit;standplaats;werklocatie is;placering i;placerad i;kontor i;kontoret i;stationerad i;arbetsort är;arbejdsstedet er;arbejdssted er;kontor i;arbeidssted er;kontoret vårt i;escritório de;escritório em;sede em;lotado em;local de trabalho será;oficina de;oficina en;oficinas de;oficinas en;sede de;centro de trabajo en;sitting in;premises at"),
        (45, "we re in;we are in;relocate to;relocation to;your move to;move to;moving to;get you to;relocating to"),
        (30, "in;i;à;em;en;at"));

    private static readonly CueTable<bool> s_remote = new((true, "remote position;remote role;fully remote;100 remote;remote anywhere;anywhere remote;work remotely;working remotely;remotely from;remote employee;remote worker;is remote;be remote;remote based;remote us;remote within;location remote;remote first role;remote job;remote in;remote from;remote from anywhere;remote anywhere in;home based;work from home;working from home;homeoffice;télétravail;thuiswerken;på distans;remoto;teletrabalho;distributed"));

    private static readonly CueTable<bool> s_sometimes = new((true, "hybrid;days a week;days per week;occasional;occasionally;some remote;partly;flexible;up to;allowance;stipend;budget;policy;tage;jours;dagen;per month;may work;option;days"));

    private static readonly CueTable<bool> s_titled = new((true, "prise de fonctions;prise de fonction;prise de poste;embauche;contrat;start date;tiltredelse;tillträde;position;role;employment;stelle;poste;functie;stilling;tjänst;cargo;post;puesto;offer;offers;join;internship"));

    public static Found<string>? Read(LetterText letter, Found<string>? company, Found<string>? title)
    {
        var key = company is null ? null : CompanyNames.Key(company.Value);
        var best = Best(null, letter.Passages.SelectMany(passage => Candidates(passage, company?.Value, key, title)));
        return best?.Score > MostOfMentioned ? best : Best(best, letter.Passages.SelectMany(passage => Mentioned(letter, passage, company?.Value)));
    }

    /// <summary>The highest score of <see cref="Mentioned"/>: a place that is told better is not held against those.</summary>
    private const int MostOfMentioned = 12;

    /// <summary>The first of the best; places at which one must not work for others are none.</summary>
    private static Found<string>? Best(Found<string>? best, IEnumerable<Found<string>> candidates)
    {
        foreach (var candidate in candidates)
        {
            if ((best is null || candidate.Score > best.Score) && !Restraints.Of(candidate.Passage).HasFlag(Restraint.Work))
            {
                best = candidate;
            }
        }

        return best;
    }

    private static IEnumerable<Found<string>> Candidates(Passage passage, string? company, string? key, Found<string>? title)
    {
        if (passage.ValueStart > 0 && passage.LabelTopic == Topic.Location && LabelVocabulary.IsWhole(passage.Label) && Labelled(passage.Value) is { } labelled)
        {
            yield return new(labelled, passage, 100);
        }

        if (passage.ValueStart > 0 && passage.LabelTopic == Topic.Title && LabelVocabulary.Names(passage.Label, Topic.Location) && passage.Value.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var last && Labelled(passage.Value[(last + 2)..]) is { } second)
        {
            yield return new(second, passage, 90);
        }

        if (passage.ValueStart > 0 && IsBaseOfWork(passage) && Labelled(passage.Value) is { } station)
        {
            yield return new(station, passage, 90);
        }

        foreach (var cue in s_before.In(passage))
        {
            var place = PlaceNames.PlaceAfter(passage.Text, cue.End);
            if (place is null || (cue.Start > 0 && passage.Text[cue.Start - 1] is ':' or '*' or '/' or '_' or '-' or '·') || IsOfPermit(passage.Text, cue.Start) || (key is not null && key.StartsWith(CompanyNames.Key(place), StringComparison.Ordinal) && !PlaceNames.IsKnown(place)) || PersonNames.WithoutHonorific(place).Length < 2)
            {
                continue;
            }

            if (cue.Meaning > 30 && PlaceNames.CityBehind(passage.Text, place) is { } city)
            {
                yield return new($"{place}, {city}", passage, cue.Meaning + 5);
            }
            else if (cue.Meaning > 30)
            {
                yield return new(place, passage, cue.Meaning + (OtherFirm(passage.Text, cue.Start) ? -50 : 0));
            }
            else if (passage.Has(s_titled) || title?.Passage == passage)
            {
                yield return new(place, passage, cue.Meaning + (title?.Passage == passage && cue.Start > passage.Text.IndexOf(title.Value, StringComparison.Ordinal) ? 25 : 0) - (passage.Index > 30 ? 20 : 0));
            }
        }

        foreach (var site in PlaceNames.Sites.In(passage))
        {
            if (PlaceNames.BehindSite(passage.Text, site.End) is { } behind && !OtherFirm(passage.Text, site.Start))
            {
                yield return new(behind, passage, 66);
            }
        }

        foreach (var office in PlaceNames.Kinds.In(passage))
        {
            if (PlaceNames.PlaceBefore(passage.Text, office.Start) is { } place && !(key is not null && key.Contains(CompanyNames.Key(place), StringComparison.Ordinal)))
            {
                yield return new(place, passage, 68);
            }
        }

        if (company is not null && (title?.Passage == passage || OfferRole.Hires(passage)) && AfterCompany(passage.Text, company) is { } beside)
        {
            yield return new(beside, passage, 50);
        }

        if (passage.ValueStart > 0 && passage.LabelTopic == Topic.Company && company is not null && BesideCompany(passage.Value, company) is { } seat)
        {
            yield return new(seat, passage, 40);
        }

        if (Remote(passage) is { } remote)
        {
            yield return new(remote, passage, 66);
        }
    }

    /// <summary>Where nothing says where the work is: the letter's own town, and places that are only named.</summary>
    private static IEnumerable<Found<string>> Mentioned(LetterText letter, Passage passage, string? company)
    {
        if (s_cityStates.In(passage) is [var state, ..])
        {
            yield return new(passage.Text[state.Start..state.End], passage, 1);
        }

        if (passage.Index < HeadLines && passage.Text.Length < DatelineLength && passage.Text.Split(", ") is [{ } unit, { } around] && s_departments.IsIn(unit) && PlaceNames.PlaceAfter(around, 0) == around)
        {
            yield return new(around, passage, 4);
        }

        if (Dateline(passage) is { } town)
        {
            yield return new(town, passage, 2);
        }

        if (passage.Index < HeadLines && PlaceNames.InAddress(passage.Text) is { } address)
        {
            yield return new(address, passage, 1);
        }

        if (passage.Index < HeadLines && company is not null && BesideCompany(passage.Text, company) is { } head)
        {
            yield return new(head, passage, 5);
        }

        foreach (var known in KnownPlaces(passage))
        {
            yield return new(known, passage, passage.Index > 2 ? 12 : 3);
        }

        foreach (var above in AboveDate(letter, passage))
        {
            yield return above;
        }
    }

    /// <summary>"Human Capital Department, Gurugram".</summary>
    private static readonly CueTable<bool> s_departments = new((true, "department;dept;division;office;directorate;human resources;people team;personalabteilung;direction;service;afdeling;avdelning;avdeling;departamento"));

    /// <summary>A town on a line of its own in the letter's head, right above its date.</summary>
    private static IEnumerable<Found<string>> AboveDate(LetterText letter, Passage passage)
    {
        var next = passage.Index + 1 < letter.Passages.Count ? letter.Passages[passage.Index + 1].Text : "";
        if (passage is { Index: > 0 and < HeadLines, ValueStart: 0 } && passage.Text.Length < DatelineLength && next.Length < DatelineLength && !passage.Text.AsSpan().ContainsAnyInRange('0', '9') && DateText.Find(next) is [var date] && next.Length - date.Length <= 1
            && PlaceNames.PlaceAfter(passage.Text, 0) == passage.Text && LabelVocabulary.Of(passage.Text) is null && !OfferKind.NamesOffer(passage.Text) && (passage.Text.Contains(',', StringComparison.Ordinal) || PersonNames.First(passage.Text, 0) is null))
        {
            yield return new(passage.Text, passage, 2);
        }
    }

    /// <summary>Words between a town and the day on which a letter was written there.</summary>
    private static readonly CueTable<bool> s_onDay = new((true, "den;le;the;em;a;el;li;d"));

    /// <summary>"Nantes, le 18 janvier 2027": the town where the letter was written, where nothing else says where the work is.</summary>
    private static string? Dateline(Passage passage)
    {
        if (passage.Text.Length > DatelineLength || passage.ValueStart > 0 || !passage.Text.AsSpan().ContainsAnyInRange('0', '9') || DateText.Find(passage.Text) is not [var date] || passage.Text.Length - date.Start - date.Length > 1)
        {
            return null;
        }

        var before = passage.Text[..date.Start].TrimEnd(' ', ',');
        before = s_onDay.In(before) is [.., var day] && day.End == before.Length ? before[..day.Start].TrimEnd(' ', ',') : before;
        return before.Length > 2 && PlaceNames.PlaceAfter(before, 0) == before && LabelVocabulary.Of(before) is null && PersonNames.First(before, 0, 3) is null ? before : null;
    }

    /// <summary>Characters of a town with a date.</summary>
    private const int DatelineLength = 48;

    /// <summary>"proof that you may work in the United States" says where one is allowed to, not where the job is.</summary>
    private static bool IsOfPermit(string text, int at) => s_permits.IsIn(text.AsSpan(Math.Max(0, at - PermitReach)..at));

    private const int PermitReach = 40;

    private static readonly CueTable<bool> s_permits = new((true, "may;right to;authorized to;authorised to;authorization to;authorisation to;eligible to;eligibility to;permitted to;entitled to;allowed to;permission to;legally"));

    /// <summary>"Base: Gloucester" names no pay where it has no figure.</summary>
    private static bool IsBaseOfWork(Passage passage) =>
        passage.Label.Equals("base", StringComparison.OrdinalIgnoreCase) && !passage.Value.Any(char.IsAsciiDigit) && passage.Value.Length < 40;

    /// <summary>Lines at the top that say who writes from where.</summary>
    private const int HeadLines = 4;

    /// <summary>"Vermilion Analytics Limited, Belfast" at the letter's head.</summary>
    private static string? BesideCompany(string text, string company)
    {
        var at = text.IndexOf(company, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || text.Length > HeadLength)
        {
            return null;
        }

        var rest = at + company.Length;
        while (rest < text.Length && text[rest] is ' ' or ',' or '·' or '—' or '–' or '|' or '.' or '-')
        {
            rest++;
        }

        return rest < text.Length && rest > at + company.Length && PlaceNames.PlaceAfter(text, rest) is { Length: > 2 } place && text.AsSpan(rest).StartsWith(place) && LabelVocabulary.Of(place) is null ? place : null;
    }

    /// <summary>Characters of the longest such line.</summary>
    private const int HeadLength = 90;

    private static readonly CueTable<bool> s_in = new((true, "in;at;à;i;en;em;te;from;near"));

    /// <summary>A place that is known behind "in", in a sentence that names no job: the last resort.</summary>
    private static IEnumerable<string> KnownPlaces(Passage passage)
    {
        foreach (var word in s_in.In(passage))
        {
            if (PlaceNames.PlaceAfter(passage.Text, word.End) is { } place && (PlaceNames.IsKnown(place.Split(',')[0]) || (place.Contains(',', StringComparison.Ordinal) && PlaceNames.States.Contains(place[(place.LastIndexOf(',') + 1)..].Trim()))) && (passage.ValueStart > 0 || !OtherFirm(passage.Text, word.Start)))
            {
                yield return place;
            }
        }

        // "Senior Category Manager · Grade 13 · Boise, ID"
        foreach (var part in passage.Text.AsSpan().IndexOfAny('·', '|', '•') < 0 ? [] : passage.Text.Split(['·', '|', '•'], StringSplitOptions.TrimEntries))
        {
            if (part.Length < passage.Text.Length && part.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 2 } town, { } state] && PlaceNames.States.Contains(state) && town.All(c => char.IsLetter(c) || c is ' ' or '-' or '.'))
            {
                yield return part;
            }
        }

        // "Hamburg, 27 November 2026"
        var comma = passage.Text.IndexOf(',', StringComparison.Ordinal);
        if (comma is > 2 and < 24 && DateText.Find(passage.Text) is [var date, ..] && date.Start <= comma + 10 && passage.Text.Length - date.End < 3 && PlaceNames.IsKnown(passage.Text[..comma]))
        {
            yield return passage.Text[..comma];
        }
    }

    /// <summary>Places that are a country and a city at once: naming one anywhere says where.</summary>
    private static readonly CueTable<bool> s_cityStates = new((true, "singapore;hong kong;luxembourg"));

    /// <summary>"at Acme Ltd., Pune".</summary>
    private static string? AfterCompany(string text, string company)
    {
        var at = text.IndexOf(company, StringComparison.Ordinal);
        return at >= 0 && text.AsSpan(at + company.Length).TrimStart('.') is [',', ' ', ..] && text.IndexOf(", ", at + company.Length, StringComparison.Ordinal) is > 0 and var comma
            && PlaceNames.PlaceAfter(text, comma + 2) is { Length: > 2 } place && place.All(c => char.IsLetter(c) || c is ' ' or '-' or ',') ? place : null;
    }

    private static readonly CueTable<bool> s_otherFirms = new((true, "insurer;bank;law;courts;registered;incorporated;employees;plan;customers;university;governed"));

    private static bool OtherFirm(string text, int at) => s_otherFirms.IsIn(text.AsSpan(Math.Max(0, at - 30)..at));

    private static string? Labelled(string value)
    {
        var cut = value.IndexOfAny(['(', ';', '|']);
        var place = (cut > 0 && !value.StartsWith("Remote", StringComparison.OrdinalIgnoreCase) ? value[..cut] : value).Trim(' ', '.', ',');
        place = place.IndexOf(", ", StringComparison.Ordinal) is > 1 and var comma && comma + 2 < place.Length && !char.IsUpper(place[comma + 2]) ? place[..comma] : place;
        place = place.EndsWith(')') || !place.Contains('(', StringComparison.Ordinal) ? place : place + ")";
        return place.Length is > 1 and < 80 && char.IsLetterOrDigit(place[0]) && !place.Contains(TemplateBlanks.Paint, StringComparison.Ordinal) ? WithoutOffice(place) : null;
    }

    private static string WithoutOffice(string place)
    {
        foreach (var lead in (ReadOnlySpan<string>)["Our ", "our ", "The "])
        {
            place = place.StartsWith(lead, StringComparison.Ordinal) ? place[lead.Length..] : place;
        }

        return place;
    }

    private static string? Remote(Passage passage)
    {
        var cues = s_remote.In(passage);
        if (cues is not [var cue, ..] || passage.Has(s_sometimes) || passage.Text.AsSpan().IndexOfAny("$€£") >= 0 || passage.Text.Contains("CHF", StringComparison.Ordinal) || (passage.ValueStart > 0 && passage.LabelTopic is not (null or Topic.Location or Topic.Title or Topic.Other)))
        {
            return null;
        }

        var rest = passage.Text[cue.End..];
        var open = rest.IndexOf('(', StringComparison.Ordinal);
        if (open is >= 0 and < 18 && rest.IndexOf(')', open) is > 0 and var close)
        {
            return $"Remote ({rest[(open + 1)..close]})";
        }

        foreach (var lead in (ReadOnlySpan<string>)["from anywhere in ", "anywhere in ", "within ", "from ", "in ", "based in "])
        {
            var at = rest.IndexOf(lead, StringComparison.Ordinal);
            if (at is >= 0 and < 26 && PlaceNames.PlaceAfter(rest, at + lead.Length) is { } place)
            {
                return $"Remote ({place})";
            }
        }

        return "Remote";
    }
}
