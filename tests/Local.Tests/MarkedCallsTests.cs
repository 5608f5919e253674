using System.Text.Json;
using Repository;

namespace Local.Tests;

/// <summary>How many of the mistakes marked in <c>debriefs</c> the debrief finds, and how much of what it finds was marked.</summary>
public sealed class MarkedCallsTests : IDisposable
{
    private static readonly string s_calls = Path.Combine(SolutionFolder.Root(), "tests", "Local.Tests", "debriefs");

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task Of_the_calls_that_were_in_view_nearly_all_mistakes_are_found_and_few_are_made_up() => Holds(await MeasureAsync("built"), 0.97, 0.97);

    /// <summary>Kept aside at first, looked at since: no measure of strangers' calls any more.</summary>
    [Fact]
    public async Task Of_the_calls_once_kept_aside_no_fewer_are_found() => Holds(await MeasureAsync("kept"), 0.97, 0.95);

    /// <summary>Measured before anybody who makes the rules had read them: precision 0.906, recall 0.917.</summary>
    [Fact]
    public async Task Of_strangers_calls_nine_in_ten_mistakes_are_found_and_nine_in_ten_found_are_there() => Holds(await MeasureAsync("aside"), 0.90, 0.90);

    [Theory]
    [InlineData("built")]
    [InlineData("kept")]
    [InlineData("aside")]
    public async Task Every_mark_names_words_of_its_turn(string half)
    {
        foreach (var call in Marks(half).GroupBy(mark => mark.File))
        {
            var turns = (await DebriefAsync(half, call.Key)).GetProperty("turns").EnumerateArray().Select(turn => Plain(turn.GetProperty("text").GetString()!)).ToArray();
            Assert.All(call.Where(mark => mark.Turn is not null), mark => Assert.Contains(Plain(mark.Quote), turns[mark.Turn!.Value], StringComparison.Ordinal));
        }
    }

    private static void Holds((int Right, int MadeUp, int Missed) found, double precision, double recall)
    {
        var (p, r) = ((double)found.Right / (found.Right + found.MadeUp), (double)found.Right / (found.Right + found.Missed));
        Assert.True(p >= precision && r >= recall, $"Precision {p:0.000}, recall {r:0.000}: {found}");
    }

    private async Task<(int Right, int MadeUp, int Missed)> MeasureAsync(string half)
    {
        var codes = Marks(half).Select(mark => mark.Code).Where(code => code != "-").ToHashSet(StringComparer.Ordinal);
        var (right, madeUp, missed) = (0, 0, 0);
        foreach (var call in Marks(half).GroupBy(mark => mark.File))
        {
            var marked = call.Where(mark => mark.Turn is not null).ToDictionary(mark => mark.Code, mark => mark.Turn!.Value, StringComparer.Ordinal);
            var read = (await DebriefAsync(half, call.Key)).GetProperty("debrief").EnumerateArray()
                .Select(item => (Code: item.GetProperty("code").GetString()!, Turn: item.GetProperty("turn").GetInt32()))
                .Where(item => codes.Contains(item.Code)).DistinctBy(item => item.Code).ToArray();
            var hits = read.Count(item => marked.TryGetValue(item.Code, out var turn) && Math.Abs(turn - item.Turn) <= 1);
            (right, madeUp, missed) = (right + hits, madeUp + read.Length - hits, missed + marked.Count - hits);
        }

        return (right, madeUp, missed);
    }

    private async Task<JsonElement> DebriefAsync(string half, string file)
    {
        var run = await _machine.RunAsync("debrief", Path.Combine(s_calls, half, file), "--json");
        return JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
    }

    private static IEnumerable<(string File, string Code, int? Turn, string Quote)> Marks(string half) => File.ReadLines(Path.Combine(s_calls, half, "marks.tsv")).Skip(1)
        .Select(line => line.Split('\t'))
        .Select(cells => (cells[0], cells[1], int.TryParse(cells[2], out var turn) ? turn : (int?)null, cells[3]));

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'').ToUpperInvariant();
}
