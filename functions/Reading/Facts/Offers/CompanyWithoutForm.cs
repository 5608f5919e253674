namespace Reading.Facts.Offers;

/// <summary>A company that gives no legal form: the name after "join" or before "is pleased to offer", else the letter's first line.</summary>
internal static class CompanyWithoutForm
{
    /// <summary>Passages from the top among which a heading names who offers: "Your offer from Acme".</summary>
    private const int HeadHeadings = 8;

    /// <summary>What a name gains by a word such as "Group" or "Hospital".</summary>
    private const int OrganisationBonus = 25;

    /// <summary>Less than this is not held against the letter's first line.</summary>
    private const int LeastScore = 40;

    private const int PreparedReach = 12;

    private static readonly CueTable<bool> s_from = new((true, "offer from;offer of employment from;offer by;angebot von;offre de;aanbod van;erbjudande från;tilbud fra"));

    /// <summary>"Prepared for Anna Berg on 9 May" names the person.</summary>
    private static readonly CueTable<bool> s_prepared = new((true, "prepared;made;created;drawn up;written;issued;statement;summary"));

    /// <summary>Words with a capital that begin a sentence, or no name.</summary>
    private static readonly HashSet<string> s_common = new(StringComparer.Ordinal)
    {
        "home", "menu", "messages", "sign", "this", "the", "we", "you", "your", "our", "it", "i", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "usd", "eur", "base", "board", "company", "us", "rsus", "pto", "dear", "mr", "ms", "mrs", "dr", "herrn", "frau", "they", "there", "that", "he", "she", "full", "he", "annual", "paid", "fridays", "mondays", "gbp", "offer", "letter", "employment", "private", "confidential", "re", "subject", "to", "date", "congratulations",
    };

    /// <summary>The name that is told most often and surely; null where none is.</summary>
    public static Found<string>? Read(LetterText letter)
    {
        var candidates = letter.Passages.Where(passage => !passage.IsHeading || (passage.Index < HeadHeadings && passage.Has(s_from))).SelectMany(Contextual).ToList();
        var groups = candidates.GroupBy(found => CompanyNames.Key(found.Value)).Where(group => group.Key.Length > 1);
        var best = groups.OrderByDescending(group => group.Sum(found => found.Score)).FirstOrDefault()?.First();
        if (Letterhead(letter) is { } head && (best is null || IsLonger(head, best) || best.Score < LeastScore))
        {
            return head;
        }

        return best;
    }

    private static bool IsLonger(Found<string> head, Found<string> name) => CompanyNames.Key(head.Value).StartsWith(CompanyNames.Key(name.Value), StringComparison.Ordinal);

    private static IEnumerable<Found<string>> Contextual(Passage passage)
    {
        foreach (var cue in CompanyPhrases.Before.In(passage))
        {
            var isOfPerson = s_prepared.IsIn(passage.Text.AsSpan(Math.Max(0, cue.Start - PreparedReach)..cue.Start));
            if (!isOfPerson && NameAfter(passage.Text, cue.End) is { } name && !IsNumbered(passage.Text, name, cue.End))
            {
                var isOrganisation = Organisations.Kinds.IsIn(name) && name.Contains(' ', StringComparison.Ordinal);
                yield return new(name, passage, cue.Meaning + (isOrganisation ? OrganisationBonus : 0));
            }
        }

        foreach (var cue in CompanyPhrases.After.In(passage))
        {
            if (NameBefore(passage.Text, cue.Start) is { } name)
            {
                yield return new(name, passage, 45);
            }
        }
    }

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

    private static string? NameAfter(string text, int start)
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

        var name = text[at..Math.Min(end, text.Length)].Trim().TrimEnd('.', ',', '’', '\'');
        name = name.Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal);
        return name.Length > 1 && IsName(name) ? name : null;
    }

    private static bool IsName(string name) => DateText.Find(name).Count == 0 && !LabelVocabulary.IsWhole(name) && !OfferRole.HasJobWord(name)
        && Words.Of(name) is { Length: > 0 and < 6 } words && !s_common.Contains(words[0].Folded.ToString());

    /// <summary>One of the first two lines, where it is a name and no title or sentence.</summary>
    private static Found<string>? Letterhead(LetterText letter)
    {
        foreach (var passage in letter.Passages.Take(2))
        {
            var name = OfferCompany.Cut(passage.Text.Split(" · ", 2)[0].Split(" – ", 2)[0].Split(" - ", 2)[0]);
            if (passage.ValueStart == 0 && IsHead(name) && passage.Text[^1] is not (',' or '!' or '.'))
            {
                return new(name, passage, 20);
            }
        }

        return null;
    }

    private static bool IsHead(string name) => name.Length is > 2 and < 50 && char.IsUpper(name[0]) && !name.Any(char.IsAsciiDigit)
        && IsName(name) && !OfferKind.NamesDocument(name) && !CompanyPhrases.Titles.IsIn(name) && !name.Contains(TemplateBlanks.Paint, StringComparison.Ordinal);
}
