namespace Coach.Replies;

/// <summary>The ids of all choices. Stable: a button in an old message must still work.</summary>
public static class ChoiceIds
{
    /// <summary>Yes to the question asked.</summary>
    public const string Yes = "yes";

    /// <summary>No to the question asked.</summary>
    public const string No = "no";

    /// <summary>Leave the question out.</summary>
    public const string Skip = "skip";

    /// <summary>A new offer.</summary>
    public const string NewOffer = "road:offer";

    /// <summary>A raise.</summary>
    public const string Raise = "road:raise";

    /// <summary>The e-mail.</summary>
    public const string Email = "email";

    /// <summary>What to say on the phone.</summary>
    public const string Call = "call";

    /// <summary>"I have asked."</summary>
    public const string Asked = "asked";

    /// <summary>"They answered."</summary>
    public const string Answered = "answered";

    /// <summary>"No answer yet."</summary>
    public const string Silent = "silent";

    /// <summary>The reasons.</summary>
    public const string Why = "why";

    /// <summary>All the numbers.</summary>
    public const string Summary = "summary";

    /// <summary>Three packages.</summary>
    public const string Packages = "packages";

    /// <summary>What to ask the recruiter.</summary>
    public const string Questions = "questions";

    /// <summary>What they may say back.</summary>
    public const string Pushback = "pushback";

    /// <summary>The plan in short.</summary>
    public const string Playbook = "playbook";

    /// <summary>The plan whole; a page may open it as a document instead of sending this.</summary>
    public const string WholePlaybook = "playbook:whole";

    /// <summary>Practise.</summary>
    public const string Rehearse = "rehearse";

    /// <summary>End the rehearsal or debrief.</summary>
    public const string Leave = "leave";

    /// <summary>Look back at a call.</summary>
    public const string Debrief = "debrief";

    /// <summary>All offers side by side.</summary>
    public const string Compare = "compare";

    /// <summary>Say yes to the offer.</summary>
    public const string Accept = "accept";

    /// <summary>Say no to the offer.</summary>
    public const string Decline = "decline";

    /// <summary>Begin anew.</summary>
    public const string StartAgain = "start-again";

    /// <summary>What is kept and who sees it.</summary>
    public const string Privacy = "privacy";

    /// <summary>Everything that is held. Whoever shows a reply gives the file here, or the way to it.</summary>
    public const string Export = "export";

    /// <summary>What the coach can do.</summary>
    public const string Help = "help";

    /// <summary>The letter is the final one.</summary>
    public const string FinalLetter = "letter:final";

    /// <summary>The letter is another offer.</summary>
    public const string OtherLetter = "letter:other";

    /// <summary>A component follows, as <c>component:equity</c>.</summary>
    public const string Component = "component:";

    /// <summary>Which offer to talk about follows, as <c>offer:1</c>.</summary>
    public const string Offer = "offer:";

    /// <summary>The stock of which offer is traded, or is not, follows, as <c>listing:1</c>: it turns what is held.</summary>
    public const string Listing = "listing:";

    /// <summary>What they said follows, as <c>said:BestOffer</c>.</summary>
    public const string Said = "said:";

    /// <summary>A goal follows, as <c>goal:Base</c>.</summary>
    public const string Goal = "goal:";

    /// <summary>The number of a meaning follows, as <c>meaning:0</c>.</summary>
    public const string Meaning = "meaning:";
}
