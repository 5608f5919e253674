using System.Globalization;
using System.Text;
using Coach.Calls;
using Reading.Facts.Calls;
using Reading.Tests.Formats;

namespace Reading.Tests.Calls;

/// <summary>
/// What is said of whole calls, word for word, in files: each mistake and good move with its advice, cost and better line. To accept a change, run the tests with
/// ACCEPT_EXPECTED=1, which writes the files anew, and read the difference before committing it.
/// </summary>
public sealed class DebriefsInFullTests
{
    private static readonly string s_root = Root();

    [Theory]
    [InlineData("built")]
    [InlineData("kept")]
    public void The_debriefs_read_as_they_are_kept(string half)
    {
        var text = new StringBuilder();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(s_root, "tests", "Local.Tests", "debriefs", half)).Where(path => !path.EndsWith(".tsv", StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (CallReader.Read(name, Documents.Read(name, File.ReadAllBytes(path))) is not { } call)
            {
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"{name}\n");
            foreach (var item in call.Debrief)
            {
                var cost = item.Cost is { } lost ? string.Create(CultureInfo.InvariantCulture, $" Cost: {lost.Amount:0.##} {lost.Currency} a {lost.Period}, {lost.ReckonedFrom}.") : "";
                text.Append(CultureInfo.InvariantCulture, $"  {item.Turn} {item.Code}: {item.Advice}{(item.Why is { } why ? $" Why: {why}" : "")}{cost}{(item.Better is { } better ? $" Better: {better}" : "")}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"  by class: {string.Join(", ", NegotiationScheme.Of(call.Debrief).Where(one => one.Result != SchemeOutcome.NotShown).Select(one => $"{one.Class} {one.Result}"))}\n");
        }

        Same($"debriefs-{half}.txt", text.ToString());
    }

    private static void Same(string name, string actual)
    {
        var path = Path.Combine(s_root, "tests", "Reading.Tests", "Calls", "expected", name);
        if (Environment.GetEnvironmentVariable("ACCEPT_EXPECTED") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{name} is not among the expected files. ACCEPT_EXPECTED=1 writes it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Serverless.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Serverless.sln.");
        }

        return folder.FullName;
    }
}
