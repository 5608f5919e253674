namespace Reading.Facts.Offers;

/// <summary>The place that is written beside the company's name.</summary>
internal static class CompanyPlaces
{
    /// <summary>Characters of the longest line of a letter's head.</summary>
    private const int HeadLength = 90;

    /// <summary>"Vermilion Analytics Limited, Belfast" at the letter's head; null where no place follows the name.</summary>
    public static string? Beside(string text, string company)
    {
        var at = text.IndexOf(company, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || text.Length > HeadLength)
        {
            return null;
        }

        var end = at + company.Length;
        var rest = end;
        while (rest < text.Length && text[rest] is ' ' or ',' or '·' or '—' or '–' or '|' or '.' or '-')
        {
            rest++;
        }

        var isApart = rest > end && rest < text.Length;
        return isApart && PlaceNames.PlaceAfter(text, rest) is { Length: > 2 } place && text.AsSpan(rest).StartsWith(place) && LabelVocabulary.Of(place) is null ? place : null;
    }

    /// <summary>"at Acme Ltd., Pune"; null where no place follows the name.</summary>
    public static string? After(string text, string company)
    {
        var at = text.IndexOf(company, StringComparison.Ordinal);
        var isFollowed = at >= 0 && text.AsSpan(at + company.Length).TrimStart('.') is [',', ' ', ..];
        return isFollowed && text.IndexOf(", ", at + company.Length, StringComparison.Ordinal) is > 0 and var comma
            && PlaceNames.PlaceAfter(text, comma + 2) is { Length: > 2 } place && place.All(c => char.IsLetter(c) || c is ' ' or '-' or ',') ? place : null;
    }
}
