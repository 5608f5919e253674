namespace Reading.Facts.Offers;

/// <summary>Where the work is, as the letter writes it.</summary>
internal static class OfferPlace
{
    private static readonly CueTable<int> s_before = new(
        (70, "travaillerez à;travailleras à;travaillez à;travailler à;hybrid in;hybrid from;hybrid at;shall work at;will work at;shall work from;shall work in;instalações de;nas instalações de;out of;place of [work|employment] [is|will be|];here in;field based from;sit in;sitting in;still in;remain in;remaining in;stay in;staying in;office [is|will be] [in|at];work in;you ll be in;you d be in;be located in;desk in;desk is in;continue in;continuing in;join us in;base will be;based primarily in;based principally in;home base is;home base in;home office is;work location;exercerez vos fonctions à;exercerez à;fonctions à;lieu de travail;poste basé à;affecté à;affectée à;siège de;siège à;usine de;établissement de;arbeitsort;dienstort;einsatzort;tätigkeitsort;niederlassung in;werk in;zentrale in;kantoor te;werkplek;werklocatie;placeringsort;placeringsort blir;arbetsort;arbetsplats;arbejdssted;arbejdspladsen er i;arbeidssted;kontorsted;local de trabalho;lugar de trabajo;centro de trabajo;centre in;center in;fab in;mill in;lab in;laboratory in;warehouse in;school in;hospital in;clinic in;store in;shop in;campus at;based in;based at;based out of;based from;located in;located at;working from;work from;work out of;working out of;work location is;work location will be;workplace is;workplace will be;office in;offices in;site in;headquarters in;team in;campus in;hub in;studio in;premises in;plant in;factory in;arbeitsort ist;standort;am standort;büro in;team in;dienstsitz in;einsatzort ist;basé à;basée à;site de;bureau de;bureaux de;locaux de;située à;situé à;lieu de travail est;agence de;kantoor in;vestiging in;vanuit;standplaats;werklocatie is;placering i;placerad i;kontor i;kontoret i;stationerad i;arbetsort är;arbejdsstedet er;arbejdssted er;kontor i;arbeidssted er;kontoret vårt i;escritório de;escritório em;sede em;lotado em;local de trabalho será;oficina de;oficina en;oficinas de;oficinas en;sede de;centro de trabajo en;sitting in;premises at"),
        (45, "we re in;we are in;relocate to;relocation to;your move to;move to;moving to;get you to;relocating to"),
        (30, "in;i;à;em;en;at"));

    /// <summary>What words count that stand before anything else as well: they tell a place only beside the job.</summary>
    private const int Weak = 30;

    private static readonly CueTable<bool> s_titled = new((true, "prise de fonctions;prise de fonction;prise de poste;embauche;contrat;start date;tiltredelse;tillträde;position;role;employment;stelle;poste;functie;stilling;tjänst;cargo;post;puesto;offer;offers;join;internship"));

    /// <summary>The place that is told best, the first of several; else one that is only named. Null where the letter names none.</summary>
    public static Found<string>? Read(LetterText letter, Found<string>? company, Found<string>? title)
    {
        var key = company is null ? null : CompanyNames.Key(company.Value);
        var best = Best(null, letter.Passages.SelectMany(passage => Candidates(passage, company?.Value, key, title)));
        return best?.Score > MentionedPlaces.MostScore ? best : Best(best, letter.Passages.SelectMany(passage => MentionedPlaces.In(letter, passage, company?.Value)));
    }

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
        if (passage.ValueStart > 0 && Labelled(passage) is { } labelled)
        {
            yield return labelled;
        }

        foreach (var cue in s_before.In(passage))
        {
            if (PlaceNames.PlaceAfter(passage.Text, cue.End) is { } place && !IsPartOfWord(passage.Text, cue.Start) && !IsOfPermit(passage.Text, cue.Start) && !IsName(place, key)
                && Told(passage, cue, place, title) is { } told)
            {
                yield return told;
            }
        }

        foreach (var site in PlaceNames.Sites.In(passage))
        {
            if (PlaceNames.BehindSite(passage.Text, site.End) is { } behind && !IsOfOtherFirm(passage.Text, site.Start))
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

        if (company is not null && (title?.Passage == passage || OfferRole.Hires(passage)) && CompanyPlaces.After(passage.Text, company) is { } beside)
        {
            yield return new(beside, passage, 50);
        }

        if (company is not null && passage.ValueStart > 0 && passage.LabelTopic == Topic.Company && CompanyPlaces.Beside(passage.Value, company) is { } seat)
        {
            yield return new(seat, passage, 40);
        }

        if (RemoteWork.In(passage) is { } remote)
        {
            yield return new(remote, passage, 66);
        }
    }

    /// <summary>"Location: Leeds", "Title and location: Engineer, Leeds", "Base: Gloucester".</summary>
    private static Found<string>? Labelled(Passage passage)
    {
        if (passage.LabelTopic == Topic.Location && LabelVocabulary.IsWhole(passage.Label) && PlaceIn(passage.Value) is { } place)
        {
            return new(place, passage, 100);
        }

        var isBehindTitle = passage.LabelTopic == Topic.Title && LabelVocabulary.Names(passage.Label, Topic.Location);
        if (isBehindTitle && passage.Value.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var last && PlaceIn(passage.Value[(last + 2)..]) is { } second)
        {
            return new(second, passage, 90);
        }

        return IsBaseOfWork(passage) && PlaceIn(passage.Value) is { } station ? new(station, passage, 90) : null;
    }

    /// <summary>The place behind such words, with how surely they tell it; null where they stand beside nothing of the job.</summary>
    private static Found<string>? Told(Passage passage, Cue<int> cue, string place, Found<string>? title)
    {
        if (cue.Meaning > Weak)
        {
            return PlaceNames.CityBehind(passage.Text, place) is { } city
                ? new($"{place}, {city}", passage, cue.Meaning + 5)
                : new(place, passage, cue.Meaning - (IsOfOtherFirm(passage.Text, cue.Start) ? 50 : 0));
        }

        int? titleAt = title?.Passage == passage ? passage.Text.IndexOf(title.Value, StringComparison.Ordinal) : null;
        if (titleAt is null && !passage.Has(s_titled))
        {
            return null;
        }

        return new(place, passage, cue.Meaning + (cue.Start > titleAt ? 25 : 0) - (passage.Index > LastOfOpening ? 20 : 0));
    }

    /// <summary>The last passage of those that say what is offered; what comes after are terms.</summary>
    private const int LastOfOpening = 30;

    /// <summary>"check-in", "and/at": the end of a longer word.</summary>
    private static bool IsPartOfWord(string text, int at) => at > 0 && text[at - 1] is ':' or '*' or '/' or '_' or '-' or '·';

    /// <summary>"in Lumen Audio", "at Ms Lee": the company or a person, and no place.</summary>
    private static bool IsName(string place, string? key) =>
        (key is not null && key.StartsWith(CompanyNames.Key(place), StringComparison.Ordinal) && !PlaceNames.IsKnown(place)) || PersonNames.WithoutHonorific(place).Length < 2;

    /// <summary>"proof that you may work in the United States" says where one is allowed to, not where the job is.</summary>
    private static bool IsOfPermit(string text, int at) => s_permits.IsIn(text.AsSpan(Math.Max(0, at - PermitReach)..at));

    private const int PermitReach = 40;

    private static readonly CueTable<bool> s_permits = new((true, "may;right to;authorized to;authorised to;authorization to;authorisation to;eligible to;eligibility to;permitted to;entitled to;allowed to;permission to;legally"));

    private static readonly CueTable<bool> s_otherFirms = new((true, "insurer;bank;law;courts;registered;incorporated;employees;plan;customers;university;governed"));

    private const int OtherFirmReach = 30;

    /// <summary>Whether the words before a place say that it is an insurer's, a court's or a customer's.</summary>
    public static bool IsOfOtherFirm(string text, int at) => s_otherFirms.IsIn(text.AsSpan(Math.Max(0, at - OtherFirmReach)..at));

    /// <summary>"Base: Gloucester" names no pay where it has no figure.</summary>
    private static bool IsBaseOfWork(Passage passage) =>
        passage.Label.Equals("base", StringComparison.OrdinalIgnoreCase) && !passage.Value.Any(char.IsAsciiDigit) && passage.Value.Length < 40;

    /// <summary>The place in what a label names: without "Our", and what is added in brackets; null where it is too long for one or a blank.</summary>
    private static string? PlaceIn(string value)
    {
        var cut = value.IndexOfAny(['(', ';', '|']);
        var isCut = cut > 0 && !value.StartsWith("Remote", StringComparison.OrdinalIgnoreCase);
        var place = (isCut ? value[..cut] : value).Trim(' ', '.', ',');
        place = place.IndexOf(", ", StringComparison.Ordinal) is > 1 and var comma && comma + 2 < place.Length && !char.IsUpper(place[comma + 2]) ? place[..comma] : place;
        place = place.EndsWith(')') || !place.Contains('(', StringComparison.Ordinal) ? place : place + ")";
        return place.Length is > 1 and < 80 && char.IsLetterOrDigit(place[0]) && !place.Contains(TemplateBlanks.Paint, StringComparison.Ordinal) ? WithoutArticle(place) : null;
    }

    private static string WithoutArticle(string place)
    {
        foreach (var lead in (ReadOnlySpan<string>)["Our ", "our ", "The "])
        {
            place = place.StartsWith(lead, StringComparison.Ordinal) ? place[lead.Length..] : place;
        }

        return place;
    }
}
