namespace Coach.Replies;

/// <summary>How long the parts of a reply may be, so that one reads on a phone and fits every channel.</summary>
public static class ReplyLimits
{
    /// <summary>Characters of a headline: two lines on a phone, and inside the 150 of a Slack header.</summary>
    public const int Headline = 140;

    /// <summary>Characters of the text: what is read in half a minute, and inside the 3,000 of a Slack section.</summary>
    public const int Text = 1_600;

    /// <summary>Facts in one reply: inside the 10 fields of a Slack section.</summary>
    public const int Facts = 10;

    /// <summary>Choices in one reply: more are not choices any more.</summary>
    public const int Choices = 6;

    /// <summary>Characters of a choice's label: inside the 75 of a Slack button.</summary>
    public const int ChoiceLabel = 60;

    /// <summary>Characters of a script: an e-mail, and inside the 3,000 of a Slack section with room for marks.</summary>
    public const int Script = 2_600;
}
