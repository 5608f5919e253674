using System.Globalization;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>A snapshot without its bands.</summary>
/// <param name="Id">A name that grows with time.</param>
/// <param name="Rates">The dated exchange rates it was built with, for comparison only; null where none were held.</param>
public sealed record SnapshotHead(string Id, ExchangeRates? Rates = null)
{
    private const string Format = "yyyyMMdd'T'HHmmssfffffff'Z'";

    /// <summary>When it was built; null where its id is no time.</summary>
    public DateTimeOffset? At => TimeOf(Id);

    /// <summary>
    /// The id of the snapshot that follows one. Ids are times that sort as text. Where the clock stands still or was set back, the id before is lengthened:
    /// it still sorts after it.
    /// </summary>
    public static string NextId(string held, DateTimeOffset now)
    {
        var id = now.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
        return string.CompareOrdinal(id, held) > 0 ? id : held + "+";
    }

    /// <summary>The time that an id stands for; null where it is none.</summary>
    public static DateTimeOffset? TimeOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return DateTimeOffset.TryParseExact(id.TrimEnd('+'), Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }
}
