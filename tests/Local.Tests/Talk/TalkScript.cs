using System.Text;
using Repository;

namespace Local.Tests.Talk;

/// <summary>One thing that a person does.</summary>
/// <param name="Does">What: the words typed, the label tapped, the file given, or the days that pass.</param>
internal abstract record Doing(string Does)
{
    /// <summary>The person comes in and has not said anything.</summary>
    public sealed record Comes() : Doing("");

    /// <summary>The person types.</summary>
    public sealed record Says(string Text) : Doing(Text);

    /// <summary>The person taps a choice of the last reply that has it.</summary>
    public sealed record Taps(string Label) : Doing(Label);

    /// <summary>The person gives a file of the samples or of this folder.</summary>
    public sealed record Gives(string File) : Doing(File);

    /// <summary>Days pass, and a reminder comes.</summary>
    public sealed record Waits(int Days) : Doing("");
}

/// <summary>What a person sees of a reply: the headline and the numbers by name.</summary>
internal sealed record Shown(string Headline, IReadOnlyList<(string Label, string Value)> Facts)
{
    public override string ToString() => string.Join('\n', [Headline, .. Facts.Select(fact => $"    {fact.Label}: {fact.Value}")]);
}

/// <summary>A turn: what the person does, and what they see of the answer.</summary>
internal sealed record ScriptedTurn(Doing Doing, IReadOnlyList<Shown> Answer);

/// <summary>
/// A conversation in a file, the same for every channel. <c>&gt; words</c> are typed, <c>&gt; [label]</c> is tapped, <c>&gt; {file}</c> is given, <c>&gt; (3 days)</c> pass,
/// <c>&gt;</c> alone comes in; <c>&lt; headline</c> is answered, with the numbers below it. ACCEPT_EXPECTED=1 writes the answers anew: read the difference before committing it.
/// </summary>
internal static class TalkScript
{
    /// <summary>The Monday on which the talks begin.</summary>
    public static DateTimeOffset Begin { get; } = new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero);

    public static bool Accepting { get; } = Environment.GetEnvironmentVariable("ACCEPT_EXPECTED") is "1";

    private static string Folder { get; } = Path.Combine(SolutionFolder.Root(), "tests", "Local.Tests", "Talk");

    public static string PathOf(string file) => File.Exists(Path.Combine(Folder, file)) ? Path.Combine(Folder, file) : Path.Combine(SolutionFolder.Root(), "functions", "Local", "samples", file);

    public static IReadOnlyList<ScriptedTurn> Read(string name)
    {
        var turns = new List<ScriptedTurn>();
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, name)).Where(line => line.Trim().Length > 0 && line[0] != '#'))
        {
            if (line[0] == '>')
            {
                turns.Add(new(DoingOf(line[1..].Trim()), []));
            }
            else if (line[0] == '<')
            {
                turns[^1] = turns[^1] with { Answer = [.. turns[^1].Answer, new(line[1..].Trim(), [])] };
            }
            else
            {
                var at = line.IndexOf(": ", StringComparison.Ordinal);
                var last = turns[^1].Answer[^1];
                Shown more = last with { Facts = [.. last.Facts, (line[..at].Trim(), line[(at + 2)..].Trim())] };
                turns[^1] = turns[^1] with { Answer = [.. turns[^1].Answer.SkipLast(1), more] };
            }
        }

        return turns;
    }

    /// <summary>Writes the answers into the file, below what is done in it.</summary>
    public static void Accept(string name, IReadOnlyList<IReadOnlyList<Shown>> answers)
    {
        var path = Path.Combine(Folder, name);
        var written = new StringBuilder();
        var turn = 0;
        foreach (var line in File.ReadAllLines(path).Where(line => line.Length == 0 || line[0] is '#' or '>'))
        {
            written.Append(line).Append('\n');
            if (line is ['>', ..])
            {
                foreach (var shown in answers[turn++])
                {
                    written.Append("< ").Append(shown).Append('\n');
                }
            }
        }

        File.WriteAllText(path, written.ToString());
    }

    /// <summary>Does what a script says, and gives what is shown for it.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Shown>>> PlayAsync(string name, ITalkChannel channel, Func<Shown, Task>? look = null)
    {
        await using var open = channel;
        var answers = new List<IReadOnlyList<Shown>>();
        foreach (var turn in Read(name))
        {
            var shown = await channel.DoAsync(turn.Doing, turn.Answer.Count);
            answers.Add(shown);
            await (look is not null && shown.Count > 0 ? look(shown[^1]) : Task.CompletedTask);
        }

        return answers;
    }

    /// <summary>Holds what was shown against what the script says.</summary>
    public static void Compare(string name, IReadOnlyList<IReadOnlyList<Shown>> answers) => Assert.Equal(
        string.Join('\n', Read(name).Select(turn => $"{turn.Doing}\n{string.Join('\n', turn.Answer)}")),
        string.Join('\n', Read(name).Zip(answers, (turn, shown) => $"{turn.Doing}\n{string.Join('\n', shown)}")));

    private static Doing DoingOf(string text) => text switch
    {
        "" => new Doing.Comes(),
        ['[', .. var label, ']'] => new Doing.Taps(label),
        ['{', .. var file, '}'] => new Doing.Gives(file),
        ['(', .. var time, ')'] => new Doing.Waits(int.Parse(time.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)),
        _ => new Doing.Says(text),
    };
}
