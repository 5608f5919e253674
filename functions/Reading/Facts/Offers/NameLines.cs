namespace Reading.Facts.Offers;

/// <summary>Lines that are a person's name and nothing else, as in an address or under a signature.</summary>
internal static class NameLines
{
    /// <summary>Characters from which a line is no person's name.</summary>
    private const int MaxLength = 70;

    /// <summary>Passages at the top among which the address stands.</summary>
    private const int AddressPassages = 14;

    /// <summary>Labels before a name that is the person's own.</summary>
    private static readonly CueTable<bool> s_accepts = new((true, "accepted by;signed by;agreed by;signed;i;accepted;employee;candidate;prepared for;offer for;offer to;attention;attn"));

    /// <summary>The name, scored by where it stands: with "Mr" and nothing else before it, in the address, below.</summary>
    public static IEnumerable<Found<string>> In(Passage passage)
    {
        var isAccepted = s_accepts.IsIn(passage.Label);
        var text = passage.ValueStart > 0 && isAccepted ? passage.Value : passage.Text;
        var isRow = passage.CellStarts.Count > 1 && !isAccepted;
        if (text.Length >= MaxLength || isRow || LetterSigner.Closings.In(passage) is [{ Start: 0 }, ..] || Salutations.Begins(passage))
        {
            yield break;
        }

        var name = PersonNames.WithoutHonorific(text.Split([',', '|', '_', '·'], 2)[0].Trim());
        var isApart = passage.ValueStart > 0 || !passage.Text.Contains(':', StringComparison.Ordinal);
        if (isApart && PersonNames.IsFullName(name) && CompanyNames.In(text).FirstOrDefault().End == 0)
        {
            var hasHonorific = text.Trim() != name && PersonNames.WithoutHonorific(text.Trim()) == name;
            yield return new(name, passage, hasHonorific ? 30 : passage.Index < AddressPassages ? 20 : 5);
        }
    }
}
