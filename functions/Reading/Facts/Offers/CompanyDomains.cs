namespace Reading.Facts.Offers;

/// <summary>The name that the writer's e-mail address shows: "bo@paperplane.example" writes for Paperplane.</summary>
internal static class CompanyDomains
{
    /// <summary>Characters of the shortest domain that is a name.</summary>
    private const int LeastLength = 4;

    /// <summary>Words of the longest name that a domain is written from.</summary>
    private const int MostWords = 4;

    /// <summary>The name of each writer's domain, as some passage spells it.</summary>
    public static IEnumerable<Found<string>> In(LetterText letter)
    {
        foreach (var passage in letter.Passages.Where(passage => passage.Text.Contains('@', StringComparison.Ordinal) && IsOfWriter(letter, passage)))
        {
            var domain = Domain(passage.Text);
            if (domain.Length >= LeastLength && letter.Passages.Select(other => (Passage: other, Name: Spelled(other, domain))).FirstOrDefault(pair => pair.Name is not null) is { Name: { } name } found)
            {
                yield return new(name, found.Passage, 60);
            }
        }
    }

    /// <summary>An address of the second half is of the signature; one before may be the person's.</summary>
    private static bool IsOfWriter(LetterText letter, Passage passage) =>
        passage.Label.Equals("From", StringComparison.OrdinalIgnoreCase) || passage.Index * 2 > letter.Passages.Count;

    /// <summary>The first label of the first address's domain, in small letters and without hyphens.</summary>
    private static string Domain(string text)
    {
        var start = text.IndexOf('@', StringComparison.Ordinal) + 1;
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return text[start..end].Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
    }

    /// <summary>Capitalised words of a passage that make up a domain when written together.</summary>
    private static string? Spelled(Passage passage, string domain)
    {
        var words = passage.Words;
        for (var i = 0; i < words.Length; i++)
        {
            var joined = "";
            for (var j = i; j < words.Length && j < i + MostWords && domain.AsSpan(joined.Length).StartsWith(words[j].Folded, StringComparison.Ordinal); j++)
            {
                joined = domain[..(joined.Length + words[j].Folded.Length)];
                if (joined == domain && IsName(passage.Text, words, i, j))
                {
                    return passage.Text[words[i].Start..ExtendedEnd(passage, words, j)];
                }
            }
        }

        return null;
    }

    /// <summary>Whether words are a name, and no part of an address themselves.</summary>
    private static bool IsName(string text, Word[] words, int first, int last)
    {
        var start = words[first].Start;
        var isInAddress = (start > 0 && text[start - 1] is '@' or '.' or '/') || (last + 1 < words.Length && text.AsSpan(words[last].End).StartsWith("."));
        return !isInAddress && char.IsUpper(text[start]);
    }

    /// <summary>"Slatebrook Surveying": an organisation's kind right behind its name belongs to it.</summary>
    private static int ExtendedEnd(Passage passage, Word[] words, int last)
    {
        if (last + 1 >= words.Length)
        {
            return words[last].End;
        }

        var next = words[last + 1];
        var isBeside = next.Start - words[last].End == 1 && char.IsUpper(passage.Text[next.Start]);
        return isBeside && (Organisations.Kinds.IsIn(next.Folded) || next.Folded.EndsWith("ing", StringComparison.Ordinal)) ? next.End : words[last].End;
    }
}
