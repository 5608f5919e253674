namespace Coach.Playbooks;

/// <summary>The whole plan for one negotiation as a document to print, in the order in which it is read.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Subtitle">Level, place, the day to answer by.</param>
/// <param name="MadeOn">The day for which it was made: days and deadlines are reckoned from it.</param>
/// <param name="Sections">In order; none is empty.</param>
/// <param name="Sources">Where figures and statements come from; <see cref="Cited.Sources"/> are places in this list, counted from 1.</param>
public sealed record Playbook(string Title, string Subtitle, DateOnly MadeOn, IReadOnlyList<PlaybookSection> Sections, IReadOnlyList<string> Sources);

/// <summary>A part of a playbook with a heading of its own.</summary>
/// <param name="Heading">A few words.</param>
/// <param name="Blocks">In order; at least one.</param>
public sealed record PlaybookSection(string Heading, IReadOnlyList<PlaybookBlock> Blocks);

/// <summary>A sentence with where it comes from.</summary>
/// <param name="Text">Plain text, no markup.</param>
/// <param name="Sources">Numbers of <see cref="Playbook.Sources"/>; empty where it needs none.</param>
public sealed record Cited(string Text, IReadOnlyList<int> Sources)
{
    /// <summary>A sentence that follows from what stands beside it.</summary>
    public Cited(string text)
        : this(text, [])
    {
    }
}
