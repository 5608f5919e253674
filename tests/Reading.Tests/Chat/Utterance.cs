namespace Reading.Tests.Chat;

/// <summary>A line of a table of utterances: <c>~ [Counter] they cameback w 385 stock => Figure(Counter equity 385?)</c>.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Context">What was known, in the notation of <see cref="IntentNotation.Context"/>.</param>
/// <param name="Expected">What it means, in the notation of <see cref="IntentNotation.Of(IEnumerable{Coach.Negotiations.Intent})"/>.</param>
/// <param name="IsMessy">Whether it is typed as on a phone: typos, short forms, no marks.</param>
public sealed record Utterance(string Text, string Context, string Expected, bool IsMessy)
{
    /// <summary>The day on which all of them were typed: a Wednesday.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 25);

    public static IReadOnlyList<Utterance> All { get; } = [.. Read("utterances.txt"), .. Read("first-contact.txt"), .. Read("second-contact.txt"), .. Read("third-contact.txt"), .. Read("fourth-contact.txt"), .. Read("fifth-contact.txt"), .. Read("offer-traits.txt")];

    private static IEnumerable<Utterance> Read(string name)
    {
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Chat", name)).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line[0] != '#')
            {
                yield return Of(line);
            }
        }
    }

    private static Utterance Of(string line)
    {
        var arrow = line.LastIndexOf(" => ", StringComparison.Ordinal);
        var (left, expected) = (line[..arrow], line[(arrow + 4)..]);
        var isMessy = left.StartsWith("~ ", StringComparison.Ordinal);
        left = isMessy ? left[2..] : left;
        var close = left.StartsWith('[') ? left.IndexOf(']', StringComparison.Ordinal) : -1;
        return close < 0 ? new(left, "", expected, isMessy) : new(left[(close + 1)..].Trim(), left[1..close], expected, isMessy);
    }
}
