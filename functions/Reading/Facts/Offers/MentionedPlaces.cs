namespace Reading.Facts.Offers;

/// <summary>Where nothing says where the work is: the letter's own town, and places that are only named.</summary>
internal static class MentionedPlaces
{
    /// <summary>The highest score of all here: a place that is told better is not held against them.</summary>
    public const int MostScore = 12;

    /// <summary>Lines at the top that say who writes from where.</summary>
    private const int HeadLines = 4;

    /// <summary>Characters of a town with a date.</summary>
    private const int DatelineLength = 48;

    /// <summary>Places that are a country and a city at once: naming one anywhere says where.</summary>
    private static readonly CueTable<bool> s_cityStates = new((true, "singapore;hong kong;luxembourg"));

    /// <summary>"Human Capital Department, Gurugram".</summary>
    private static readonly CueTable<bool> s_departments = new((true, "department;dept;division;office;directorate;human resources;people team;personalabteilung;direction;service;afdeling;avdelning;avdeling;departamento"));

    /// <summary>Words between a town and the day on which a letter was written there.</summary>
    private static readonly CueTable<bool> s_onDay = new((true, "den;le;the;em;a;el;li;d"));

    private static readonly CueTable<bool> s_in = new((true, "in;at;à;i;en;em;te;from;near"));

    /// <summary>The places that a passage names; the company's name tells which of the head's lines is of it.</summary>
    public static IEnumerable<Found<string>> In(LetterText letter, Passage passage, string? company)
    {
        if (s_cityStates.In(passage) is [var state, ..])
        {
            yield return new(passage.Text[state.Start..state.End], passage, 1);
        }

        if (BesideDepartment(passage) is { } around)
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

        if (passage.Index < HeadLines && company is not null && CompanyPlaces.Beside(passage.Text, company) is { } head)
        {
            yield return new(head, passage, 5);
        }

        foreach (var known in BehindIn(passage).Concat(BetweenDots(passage)))
        {
            yield return new(known, passage, passage.Index > 2 ? MostScore : 3);
        }

        if (BeforeDate(passage) is { } dated)
        {
            yield return new(dated, passage, passage.Index > 2 ? MostScore : 3);
        }

        if (AboveDate(letter, passage) is { } above)
        {
            yield return new(above, passage, 2);
        }
    }

    private static string? BesideDepartment(Passage passage)
    {
        var isHeadLine = passage.Index < HeadLines && passage.Text.Length < DatelineLength;
        return isHeadLine && passage.Text.Split(", ") is [var unit, var town] && s_departments.IsIn(unit) && PlaceNames.PlaceAfter(town, 0) == town ? town : null;
    }

    /// <summary>A town on a line of its own in the letter's head, right above its date.</summary>
    private static string? AboveDate(LetterText letter, Passage passage)
    {
        var text = passage.Text;
        var isLoneLine = passage is { Index: > 0 and < HeadLines, ValueStart: 0 } && text.Length < DatelineLength && !text.AsSpan().ContainsAnyInRange('0', '9');
        return isLoneLine && passage.Index + 1 < letter.Passages.Count && IsDate(letter.Passages[passage.Index + 1].Text) && IsLoneTown(text) ? text : null;
    }

    private static bool IsDate(string line) => line.Length < DatelineLength && DateText.Find(line) is [var date] && line.Length - date.Length <= 1;

    /// <summary>Whether a line is a town, and no name of a person, a field or the letter itself.</summary>
    private static bool IsLoneTown(string line) =>
        PlaceNames.PlaceAfter(line, 0) == line && LabelVocabulary.Of(line) is null && !OfferKind.NamesOffer(line)
        && (line.Contains(',', StringComparison.Ordinal) || PersonNames.First(line, 0) is null);

    /// <summary>"Nantes, le 18 janvier 2027": the town where the letter was written, where nothing else says where the work is.</summary>
    private static string? Dateline(Passage passage)
    {
        var isShort = passage.Text.Length <= DatelineLength && passage.ValueStart == 0 && passage.Text.AsSpan().ContainsAnyInRange('0', '9');
        if (!isShort || DateText.Find(passage.Text) is not [var date] || passage.Text.Length - date.End > 1)
        {
            return null;
        }

        var town = passage.Text[..date.Start].TrimEnd(' ', ',');
        town = s_onDay.In(town) is [.., var day] && day.End == town.Length ? town[..day.Start].TrimEnd(' ', ',') : town;
        var isTown = town.Length > 2 && PlaceNames.PlaceAfter(town, 0) == town && LabelVocabulary.Of(town) is null && PersonNames.First(town, 0, 3) is null;
        return isTown ? town : null;
    }

    /// <summary>A place that is known behind "in", in a sentence that names no job.</summary>
    private static IEnumerable<string> BehindIn(Passage passage)
    {
        foreach (var word in s_in.In(passage))
        {
            if (PlaceNames.PlaceAfter(passage.Text, word.End) is { } place && IsKnown(place) && (passage.ValueStart > 0 || !OfferPlace.IsOfOtherFirm(passage.Text, word.Start)))
            {
                yield return place;
            }
        }
    }

    /// <summary>"Leeds, England", "Boise, ID".</summary>
    private static bool IsKnown(string place) =>
        PlaceNames.IsKnown(place.Split(',')[0]) || (place.Contains(',', StringComparison.Ordinal) && PlaceNames.States.Contains(place[(place.LastIndexOf(',') + 1)..].Trim()));

    /// <summary>"Senior Category Manager · Grade 13 · Boise, ID".</summary>
    private static IEnumerable<string> BetweenDots(Passage passage) => passage.Text.AsSpan().IndexOfAny('·', '|', '•') < 0
        ? []
        : passage.Text.Split(['·', '|', '•'], StringSplitOptions.TrimEntries).Where(part => part.Length < passage.Text.Length && IsTownAndState(part));

    private static bool IsTownAndState(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 2 } town, var state] && PlaceNames.States.Contains(state) && town.All(c => char.IsLetter(c) || c is ' ' or '-' or '.');

    /// <summary>"Hamburg, 27 November 2026".</summary>
    private static string? BeforeDate(Passage passage)
    {
        var comma = passage.Text.IndexOf(',', StringComparison.Ordinal);
        var isDated = comma is > 2 and < 24 && DateText.Find(passage.Text) is [var date, ..] && date.Start <= comma + 10 && passage.Text.Length - date.End < 3;
        return isDated && PlaceNames.IsKnown(passage.Text[..comma]) ? passage.Text[..comma] : null;
    }
}
