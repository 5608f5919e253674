namespace Reading.Facts;

/// <summary>Words of postings that say what is part of the pay.</summary>
internal static class PostingWords
{
    private static readonly PhraseTable<bool> s_equity = new((true, "equity;rsu;rsus;restricted stock;stock options;stock option;share options;employee stock;offers equity;virtual shares;vsop"));

    private static readonly PhraseTable<bool> s_notEquity = new((true, "diversity, equity;equity and inclusion;equity & inclusion;equity, and inclusion;equity, inclusion;equity research;private equity;equity donation;equity, diversity;pay equity;peer equity;brand equity;internal equity"));

    private static readonly PhraseTable<bool> s_bonus = new((true, "bonus;bonuses;commission;commissions;cash incentives;incentive pay;variable pay;on-target earnings;ote;profit sharing"));

    private static readonly PhraseTable<bool> s_notBonus = new((true, "bonus points;a bonus if;is a bonus;bonus qualifications;bonus skills;bonus:;does not include any bonuses"));

    /// <summary>Whether equity is said to be part of the pay.</summary>
    public static bool OffersEquity(string text) => Has(text, s_equity, s_notEquity);

    /// <summary>Whether a bonus is said to be part of the pay.</summary>
    public static bool OffersBonus(string text) => Has(text, s_bonus, s_notBonus);

    private static bool Has(string text, PhraseTable<bool> words, PhraseTable<bool> others)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && char.IsLetter(text[at - 1]))
            {
                continue;
            }

            if (others.TryMatchAt(text, at, out _, out var length))
            {
                at += length;
            }
            else if (words.TryMatchAt(text, at, out _, out length) && !others.TryMatchBefore(text, at + length, out _, out _) && !Preceded(others, text, at + length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Preceded(PhraseTable<bool> words, string text, int end) => words.TryMatchBefore(text, end, out _, out _);
}
