using System.Globalization;
using Coach.Calls;
using Reading.Facts.Calls;
using Reading.Tests.Formats;

namespace Reading.Tests.Calls;

/// <summary>Calls of our own, each beside a file that says what a careful listener hears in it.</summary>
public class CallSamplesTests
{
    public static TheoryData<string> Samples() =>
        [.. Directory.EnumerateFiles(Folder, "*.expected").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_call_is_read_as_a_careful_listener_hears_it(string name)
    {
        var call = CallReader.Read(name, Documents.Read(name, File.ReadAllBytes(Path.Combine(Folder, name))));
        Assert.NotNull(call);
        var expected = File.ReadAllLines(Path.Combine(Folder, name + ".expected"));
        Assert.Equal(Of(expected, "turn "), call.Turns.SelectMany(turn => turn.Terms.Select(term => $"turn {turn.Index} {Value(term)} {Name(term.Act)}")).Order(StringComparer.Ordinal));
        Assert.Equal(Of(expected, "agreed "), call.Agreed.Select(term => $"agreed {Value(term with { Text = null })}").Order(StringComparer.Ordinal));
        Assert.Subset(call.Open.Select(term => $"open {Value(term)}").ToHashSet(), Of(expected, "open ").ToHashSet());
        Assert.Subset(call.Debrief.Select(item => $"debrief {item.Code}").ToHashSet(), Of(expected, "debrief ").ToHashSet());
        Assert.Empty(call.Debrief.Select(item => $"nodebrief {item.Code}").Intersect(Of(expected, "nodebrief ")));
        Assert.Subset(call.Speakers.Select(speaker => $"role {speaker.Name} {Name(speaker.Role)}").ToHashSet(), Of(expected, "role ").ToHashSet());
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Calls", "samples");

    private static string[] Of(string[] lines, string kind) => [.. lines.Where(line => line.StartsWith(kind, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Value(CallTerm term)
    {
        var issue = term.Issue switch { null => "any", TermIssue.SignOn => "sign-on", TermIssue.StartDate => "start-date", var other => Name(other) };
        var value = term is { Unit: not TermUnit.Days, Text: { } text } ? $" '{text}'" : "";
        return issue + (term.Amount is { } amount ? amount.ToString(" 0.##", CultureInfo.InvariantCulture) : value);
    }

    private static string Name(object value) => value.ToString()!.ToLowerInvariant();
}
