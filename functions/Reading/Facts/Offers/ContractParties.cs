using System.Buffers;

namespace Reading.Facts.Offers;

/// <summary>The person as a contract names its parties: "Ms Yael Kern (the "Employee")".</summary>
internal static class ContractParties
{
    /// <summary>Passages within which a contract names its parties.</summary>
    private const int FirstPassages = 14;

    /// <summary>Characters of "(hereinafter referred to as the "Employee")".</summary>
    private const int MaxLength = 50;

    /// <summary>Words by which a contract names the person from then on.</summary>
    private static readonly CueTable<bool> s_parties = new(
        (true, "employee;you;appointee;executive;candidate;consultant;contractor;worker;arbeitnehmer;arbeitnehmerin;mitarbeiter;mitarbeiterin;salarié;salariée;collaborateur;collaboratrice;werknemer;werkneemster;arbetstagaren;medarbetaren;medarbejderen;arbeidstaker;empregado;empregada;trabajador;trabajadora"));

    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"“„«'‘");

    /// <summary>The last whole name before "(the "Employee")"; null where nothing is so named.</summary>
    public static Found<string>? Employee(LetterText letter)
    {
        foreach (var passage in letter.Passages.Take(FirstPassages))
        {
            for (var open = passage.Text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = passage.Text.IndexOf('(', open + 1))
            {
                if (NamesEmployee(passage.Text, open) && NameBefore(passage.Text, open) is { } name)
                {
                    return new(name, passage, 60);
                }
            }
        }

        return null;
    }

    private static bool NamesEmployee(string text, int open)
    {
        var close = text.IndexOf(')', open);
        return close >= 0 && close - open <= MaxLength && text.AsSpan(open, close - open).IndexOfAny(s_quotes) >= 0 && s_parties.IsIn(text.AsSpan(open..close));
    }

    /// <summary>The first name behind the bracket before; one in capitals is written as others are.</summary>
    private static string? NameBefore(string text, int open)
    {
        var from = text.LastIndexOf(')', open) + 1;
        var lowered = WithoutCapitals(text[..open]);
        var (inLowered, plain) = (PersonNames.First(lowered, from), PersonNames.First(text[..open], from));
        var isCapitals = inLowered is { } first && !(plain is { } other && other.Start <= first.Start);
        if ((isCapitals ? inLowered : plain) is not { } name)
        {
            return null;
        }

        return (inLowered == name ? lowered : text)[name.Start..name.End];
    }

    /// <summary>"MS JADWIGA OKONKWO" as "Ms Jadwiga Okonkwo".</summary>
    private static string WithoutCapitals(string text) =>
        string.Join(' ', text.Split(' ').Select(word => word.Length > 1 && !word.Any(char.IsLower) ? word[..1] + word[1..].ToLowerInvariant() : word));
}
