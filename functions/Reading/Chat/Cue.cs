using Coach.Negotiations;
using Coach.Pay;

namespace Reading.Chat;

/// <summary>What a phrase tells.</summary>
internal abstract record Cue
{
    /// <summary>The whole of an intent.</summary>
    public sealed record Means(Intent Intent) : Cue;

    /// <summary>Words of courtesy that mean something only where nothing else is said: yes, no, hello, thanks.</summary>
    public sealed record Courtesy(Intent Intent) : Cue;

    /// <summary>Whose the figures near it are.</summary>
    public sealed record About(Subject Subject) : Cue;

    /// <summary>"They offered": the offer at first, a counter later.</summary>
    public sealed record Offered : Cue;

    /// <summary>"Actually": a correction where nothing else tells whose figure it is.</summary>
    public sealed record Perhaps(Subject Subject) : Cue;

    /// <summary>"I want 240": a wish, which may have been told to the other side or not.</summary>
    public sealed record Wish : Cue;

    /// <summary>Of what a figure is.</summary>
    public sealed record Of(PayComponent Component) : Cue;

    /// <summary>The figure behind it does not hold: "not 215", "instead of 215".</summary>
    public sealed record Not : Cue;

    /// <summary>A day near it is the one to answer by.</summary>
    public sealed record Deadline : Cue;

    /// <summary>A day near it is that of the pay review.</summary>
    public sealed record Review : Cue;

    /// <summary>A span near it is the time in the role.</summary>
    public sealed record InRole : Cue;

    /// <summary>A list of what matters.</summary>
    public sealed record Matters : Cue;

    /// <summary>Something that may matter.</summary>
    public sealed record Wants(Goal Goal) : Cue;

    /// <summary>Something achieved: the clause is told as it stands.</summary>
    public sealed record Achieved : Cue;

    /// <summary>How the person feels.</summary>
    public sealed record Feeling : Cue;

    /// <summary>"I'll take it": meant, and not yet done.</summary>
    public sealed record Intends(Decision Decision) : Cue;

    /// <summary>An order to the coach to be other than it is. Nothing of such a message is taken in.</summary>
    public sealed record Order : Cue;

    /// <summary>Words that mean nothing by themselves.</summary>
    public sealed record Filler : Cue;
}
