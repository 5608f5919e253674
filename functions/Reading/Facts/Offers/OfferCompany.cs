namespace Reading.Facts.Offers;

/// <summary>Who offers: the name that the letter's head, its first sentences and its signature share.</summary>
internal static class OfferCompany
{
    /// <summary>Passages at the top that are the letter's head.</summary>
    private const int Head = 4;

    /// <summary>Characters before and behind a name that say whether it is the one that offers.</summary>
    private const int BeforeReach = 32, AfterReach = 50, OthersReach = 45;

    /// <summary>Firms that a letter names besides the one that writes it.</summary>
    private static readonly CueTable<bool> s_others = new((true, "your current employer;previous employer;former employer;formerly at;currently at;administered by;provided by;insurer;through our partner;insurance with;our client;bisherigen arbeitgeber;subsidiary of;parent company;cleared by;screening by;held with;managed by;custodian;auditor;collective agreement;acquired;brokered by;via;competitor;visa;background check by;conducted by"));

    /// <summary>The company that is named most and most surely, as its longest name in the letter; null where none is named.</summary>
    public static Found<string>? Read(LetterText letter)
    {
        if (Labelled(letter) is { } labelled)
        {
            return labelled;
        }

        var named = letter.Passages.SelectMany(Named).Concat(Organisations.InHead(letter)).Concat(CompanyDomains.In(letter)).Concat(Organisations.Senders(letter)).ToList();
        var groups = named.GroupBy(found => CompanyNames.Key(found.Value)).Where(group => group.Key.Length > 1).ToList();
        var best = groups.OrderByDescending(group => Score(letter, group)).FirstOrDefault();
        return best is not null && Score(letter, best) > 0 ? Whole(best.OrderByDescending(found => found.Value.Any(char.IsLower)).First(), named) : CompanyWithoutForm.Read(letter);
    }

    private static Found<string>? Labelled(LetterText letter)
    {
        if (letter.Passages.FirstOrDefault(passage => IsCompanyLabel(passage) && IsNameLike(passage.Value)) is not { } passage)
        {
            return null;
        }

        var (start, end) = CompanyNames.In(passage.Value).FirstOrDefault();
        return new(end > start ? passage.Value[start..end] : Cut(passage.Value), passage, 100);
    }

    private static bool IsCompanyLabel(Passage passage) =>
        passage.ValueStart > 0 && passage.LabelTopic == Topic.Company && LabelVocabulary.IsWhole(passage.Label) && passage.Label.Length < 24;

    private static bool IsNameLike(string value) =>
        value.Length is > 1 and < 80 && char.IsUpper(value[0]) && value.Count(c => c == ' ') < 8 && !value.Contains(TemplateBlanks.Paint, StringComparison.Ordinal);

    /// <summary>What stands before an address, an addition in brackets or another name.</summary>
    public static string Cut(string value) => value.Split([',', '(', ';', '|'], 2)[0].Trim(' ', '.');

    /// <summary>"Quiet Harbor" is "Quiet Harbor AI, Inc.", where the letter says so once.</summary>
    private static Found<string> Whole(Found<string> name, List<Found<string>> named) => named
        .Where(other => other.Value.Length > name.Value.Length && other.Value.StartsWith(name.Value + " ", StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(other => other.Value.Length)
        .FirstOrDefault() ?? name;

    private static IEnumerable<Found<string>> Named(Passage passage) => passage.Companies.Select(span => new Found<string>(passage.Text[span.Start..span.End], passage, ScoreOf(passage, span)));

    private static int ScoreOf(Passage passage, (int Start, int End) span)
    {
        var before = CompanyPhrases.Before.In(passage.Text.AsSpan(Math.Max(0, span.Start - BeforeReach)..span.Start));
        var score = 20 + (passage.Index < Head ? 30 : 0) + (before.Count > 0 ? before[^1].Meaning : 0);
        score += CompanyPhrases.After.IsIn(passage.Text.AsSpan(span.End..Math.Min(passage.Text.Length, span.End + AfterReach))) ? 30 : 0;
        return s_others.IsIn(passage.Text.AsSpan(Math.Max(0, span.Start - OthersReach)..span.Start)) ? 1 : score;
    }

    private static int Score(LetterText letter, IEnumerable<Found<string>> group) =>
        group.Sum(found => found.Score) + group.Max(found => (letter.Passages.Count - found.Passage.Index) * 10 / letter.Passages.Count);
}
