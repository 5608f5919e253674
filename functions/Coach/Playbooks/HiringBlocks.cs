using System.Globalization;
using Coach.Signals;

namespace Coach.Playbooks;

/// <summary>What the company posts, pays and says about hiring, each with its source and day.</summary>
internal static class HiringBlocks
{
    /// <summary>Statements named: the newest. All of them stand on the company's own page.</summary>
    private const int MostStatements = 6;

    public static IEnumerable<PlaybookBlock> Of(PlaybookDraft.Draft draft)
    {
        if (draft.Request.Hiring is not { } hiring)
        {
            yield break;
        }

        var counted = hiring.CountedFrom.Count > 0 ? string.Join("; ", hiring.CountedFrom) : null;
        Cited[] entries =
        [
            .. HiringFacts.Of(hiring).Where(fact => fact.Label != HiringFacts.CountedFrom).Select(fact => draft.Citations.Of($"{fact.Label}: {fact.Value}.", counted)),
            .. hiring.Statements.Take(MostStatements).Select(said => draft.Citations.Of(
                $"{(said.Speaker is { } speaker ? $"{Words.Name(speaker)}: " : "")}“{said.Quote}”",
                said.On is { } day ? string.Create(CultureInfo.InvariantCulture, $"{said.Source}, {day:yyyy-MM-dd}") : said.Source)),
        ];
        if (entries.Length > 0)
        {
            yield return new PlaybookBlock.List(entries);
        }
    }
}
