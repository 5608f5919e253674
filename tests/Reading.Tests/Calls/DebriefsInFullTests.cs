using System.Globalization;
using System.Text;
using Coach.Calls;
using Reading.Facts.Calls;
using Reading.Tests.Formats;
using Repository;

namespace Reading.Tests.Calls;

/// <summary>
/// What is said of whole calls, word for word, in files: each mistake and good move with its advice, cost and better line.
/// </summary>
public sealed class DebriefsInFullTests
{
    [Theory]
    [InlineData("built")]
    [InlineData("kept")]
    public void The_debriefs_read_as_they_are_kept(string half)
    {
        var text = new StringBuilder();
        foreach (var path in Directory.EnumerateFiles(ExpectedFiles.Folder("Local.Tests", "debriefs", half)).Where(path => !path.EndsWith(".tsv", StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
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

        ExpectedFiles.Same(ExpectedFiles.Folder("Reading.Tests", "Calls", "expected"), $"debriefs-{half}.txt", text.ToString());
    }
}
