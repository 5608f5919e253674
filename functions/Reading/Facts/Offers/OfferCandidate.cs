namespace Reading.Facts.Offers;

/// <summary>To whom the offer is made.</summary>
internal static class OfferCandidate
{
    /// <summary>Lines at the top that may say for whom a statement was prepared.</summary>
    private const int PreparedLines = 6;

    /// <summary>The least score of a name in an address.</summary>
    private const int InAddress = 20;

    /// <summary>What stands before the name of whom a letter is to.</summary>
    private static readonly HashSet<string> s_to = new(StringComparer.OrdinalIgnoreCase) { "For", "To", "Att", "Attn", "Attention", "An", "À", "Aan", "Till", "Til", "Para", "Pour", "Für" };

    /// <summary>The person's whole name: the greeting's, completed from the address, the signature line or wherever it stands whole.</summary>
    public static Found<string>? Read(LetterText letter)
    {
        if ((Labelled(letter) ?? ContractParties.Employee(letter)) is { } told)
        {
            return told;
        }

        var signer = LetterSigner.Of(letter)?.Value;
        var names = letter.Passages.SelectMany(NameLines.In).Where(found => found.Value != signer).ToList();
        if (Salutations.NameIn(letter) is { } greeting)
        {
            return Whole(letter, greeting, names);
        }

        return names.OrderByDescending(found => found.Score).FirstOrDefault(found => found.Score > 10)
            ?? letter.Passages.Take(PreparedLines).Select(PreparedFor).FirstOrDefault(found => found is not null);
    }

    /// <summary>Whether a letter speaks to a person, by name or by a greeting alone.</summary>
    public static bool IsAddressed(LetterText letter) =>
        Salutations.NameIn(letter) is not null || letter.Passages.Any(Salutations.IsAlone) || Labelled(letter) is not null || ContractParties.Employee(letter) is not null;

    /// <summary>"Till: Ada Berg".</summary>
    public static bool IsTo(Passage passage) => passage.ValueStart > 0 && s_to.Contains(passage.Label);

    /// <summary>"Dear Ada" is "Ada Berg", where the letter says so once.</summary>
    private static Found<string> Whole(LetterText letter, Found<string> greeting, List<Found<string>> names)
    {
        var parts = NameWords(greeting.Value);
        var whole = names.Concat(letter.Passages.SelectMany(NamesWithin)).Where(found => Contains(found.Value, parts))
            .OrderByDescending(found => found.Score).ThenByDescending(found => NameWords(found.Value).Count <= 5).FirstOrDefault();
        if (whole is null && parts.Count == 1)
        {
            // "Mr. Leopold Grantham" above "Dear Leo": the name in the address is the person's.
            whole = names.Find(found => found.Passage.Index < greeting.Passage.Index && found.Score >= InAddress);
        }

        return whole is not null && (NameWords(whole.Value).Count > parts.Count || parts.Count < 2) ? whole : greeting;
    }

    /// <summary>"Prepared 8 May 2026 for Ignatius Brandt".</summary>
    private static Found<string>? PreparedFor(Passage passage)
    {
        var at = passage.Text.LastIndexOf(" for ", StringComparison.Ordinal);
        var name = at > 0 ? passage.Text[(at + 5)..].TrimEnd('.', ' ') : "";
        return PersonNames.IsFullName(name) ? new(PersonNames.WithoutHonorific(name), passage, 15) : null;
    }

    private static Found<string>? Labelled(LetterText letter)
    {
        foreach (var passage in letter.Passages.Where(passage => IsLabelled(passage) && !letter.IsSignature(passage)).Concat(letter.Passages.Where(IsTo)))
        {
            var value = PersonNames.WithoutHonorific(BeforeNextLabel(passage.Value).Split(['|', '·', '(', ',', '<'], 2)[0].Trim(' ', '"', '\''));
            if (PersonNames.IsFullName(value))
            {
                return new(value, passage, 100);
            }
        }

        return null;
    }

    private static bool IsLabelled(Passage passage) => passage.ValueStart > 0 && passage.LabelTopic == Topic.Candidate && passage.Label.Length < 30;

    /// <summary>In "Guadalupe Ferreira-Stone From: Bricklane" a second label begins.</summary>
    private static string BeforeNextLabel(string value)
    {
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        var blank = colon > 0 ? value.LastIndexOf(' ', colon) : -1;
        return blank > 0 ? value[..blank] : value;
    }

    /// <summary>All names in a passage's text, behind its greeting.</summary>
    private static IEnumerable<Found<string>> NamesWithin(Passage passage)
    {
        for (var at = Salutations.EndIn(passage); PersonNames.First(passage.Text, at) is { } name; at = name.End)
        {
            yield return new(passage.Text[name.Start..name.End], passage, 1);
        }
    }

    private static List<string> NameWords(string name) => [.. Words.Of(name).Select(word => word.Folded.ToString())];

    private static bool Contains(string whole, List<string> parts) => parts.TrueForAll(NameWords(whole).Contains);
}
