using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reading.Facts;

namespace Reading.Tests.Tables;

/// <summary>The rows of one letter's table as they were set, what the letter offers, and how far a reading agrees.</summary>
internal sealed class TableTruth(JsonObject truth)
{
    public string Name => truth["source"]!.GetValue<string>();

    public string Layout => truth["layout"]!.GetValue<string>();

    public string Maker => truth["maker"]!.GetValue<string>();

    /// <summary>Every letter, in order.</summary>
    public static IReadOnlyList<TableTruth> All { get; } =
        [.. File.ReadLines(Path.Combine(Folder, "truth.jsonl")).Select(line => new TableTruth(JsonNode.Parse(line)!.AsObject()))];

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Tables");

    public Document Read() =>
        DocumentReader.Read(Name, File.ReadAllBytes(Path.Combine(Folder, "letters", Name)), new ReadingBudget(), TimeProvider.System, CancellationToken.None);

    /// <summary>The rows that do not stand in the document as a label with its values beside it (or its one value below it), each as text.</summary>
    public IEnumerable<string> MissedRows(Document document)
    {
        var rows = document.Lines.Where(line => line.Kind == LineKind.TableRow).ToList();
        var beside = rows.Select(row => Filled(row.Cells)).ToList();
        foreach (var wanted in Cells("rows").Where(wanted => !beside.Exists(cells => StandsIn(cells, Filled(wanted)))))
        {
            yield return string.Join(" | ", wanted);
        }

        foreach (var pair in Cells("over").Where(pair => !Enumerable.Range(1, Math.Max(0, rows.Count - 1)).Any(i => StandsOver(rows[i - 1], rows[i], pair))))
        {
            yield return string.Join(" over ", pair);
        }
    }

    /// <summary>What was offered and is read otherwise.</summary>
    public IEnumerable<string> MissedFacts(Document document)
    {
        var read = JsonNode.Parse(FactsJson.Write(FactsReader.Read(Name, document).Single()))!.AsObject();
        var offer = truth["offer"]!;
        if (read["kind"]!.GetValue<string>() != "offer")
        {
            yield return "no offer";
        }

        foreach (var part in offer["base"]!.AsObject().Where(part => !Same(part.Value, read["base"]?[part.Key])))
        {
            yield return $"base {part.Key} {read["base"]?[part.Key]}";
        }

        foreach (var part in offer["bonus"]!.AsObject().Where(part => !Same(part.Value, read["bonus"]?[part.Key])))
        {
            yield return $"bonus {part.Key} {read["bonus"]?[part.Key]}";
        }

        var signOn = (read["signOn"] as JsonArray ?? []).Select(item => item!["amount"]).ToList();
        if (signOn.Count != offer["signOn"]!.AsArray().Count || !offer["signOn"]!.AsArray().Zip(signOn).All(pair => Same(pair.First, pair.Second)))
        {
            yield return $"sign-on {string.Join(", ", signOn)}";
        }

        var equity = (read["equity"] as JsonArray ?? []).Select(item => item!).ToList();
        if (equity.Count != offer["equity"]!.AsArray().Count || !offer["equity"]!.AsArray().Zip(equity).All(pair => pair.First!.AsObject().All(part => Same(part.Value, pair.Second[part.Key]))))
        {
            yield return $"equity {string.Join(", ", equity.Select(item => $"{item["value"]}/{item["units"]}"))}";
        }
    }

    private List<List<string>> Cells(string field) =>
        [.. truth[field]!.AsArray().Select(row => row!.AsArray().Select(cell => Folded(cell!.GetValue<string>())).ToList())];

    private bool StandsIn(List<string> cells, List<string> wanted) =>
        Enumerable.Range(0, cells.Count).Any(i => cells.Skip(i).Take(wanted.Count).SequenceEqual(wanted)) || (truth["mirrored"]!.GetValue<bool>() && StandsMirrored(cells, wanted));

    /// <summary>A table set from right to left has the amount before what it is for.</summary>
    private static bool StandsMirrored(List<string> cells, List<string> wanted) => cells.SequenceEqual(Enumerable.Reverse(wanted));

    private static bool StandsOver(DocumentLine above, DocumentLine below, List<string> pair) =>
        above.Table == below.Table && Enumerable.Range(0, Math.Min(above.Cells.Count, below.Cells.Count)).Any(i => Folded(above.Cells[i]) == pair[0] && Folded(below.Cells[i]) == pair[1]);

    private static List<string> Filled(IEnumerable<string> cells) => [.. cells.Select(Folded).Where(cell => cell.Length > 0)];

    private static string Folded(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c)).Select(char.ToLowerInvariant)]);

    private static bool Same(JsonNode? expected, JsonNode? read) =>
        read is not null && (expected!.GetValueKind() == JsonValueKind.Number
            ? decimal.Parse(expected.ToString(), CultureInfo.InvariantCulture) == decimal.Parse(read.ToString(), CultureInfo.InvariantCulture)
            : expected.ToString() == read.ToString());
}
