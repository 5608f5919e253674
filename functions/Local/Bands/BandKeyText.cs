using System.Text;
using Coach.Bands;

namespace Local.Bands;

/// <summary>A band's key as one word to type: <c>spotify/ml-ai-engineer/any/new-york-city</c>.</summary>
internal static class BandKeyText
{
    /// <summary>What stands where a source has no levels or no regions.</summary>
    private const string Any = "any";

    /// <summary>Company, role, level and region; letters and digits in lower case, everything else as single hyphens.</summary>
    public static string Of(BandKey key) => string.Join('/', Word(key.Company), Word(key.Role), Word(key.Level), Word(key.Region));

    /// <summary>Whether a key is the one typed, or lies below it ("spotify", "spotify/ml-ai-engineer").</summary>
    public static bool Matches(BandKey key, string typed)
    {
        var wanted = string.Join('/', typed.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Word));
        return wanted.Length > 0 && (Of(key) + "/").StartsWith(wanted + "/", StringComparison.Ordinal);
    }

    private static string Word(string? name)
    {
        var word = new StringBuilder();
        foreach (var letter in name ?? "")
        {
            if (char.IsLetterOrDigit(letter) || letter == '+')
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0 && word[^1] != '-')
            {
                word.Append('-');
            }
        }

        return word.ToString().TrimEnd('-') is { Length: > 0 } text ? text : Any;
    }
}
