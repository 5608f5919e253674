namespace Slack;

/// <summary>Slack cannot take it now. Keep it and come again.</summary>
/// <param name="message">Why, without anything that people wrote.</param>
/// <param name="wait">How long Slack asks to wait; null where it does not say.</param>
/// <param name="inner">What led to it.</param>
public sealed class SlackBusyException(string message, TimeSpan? wait = null, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>How long Slack asks to wait; null where it does not say.</summary>
    public TimeSpan? Wait => wait;
}

/// <summary>The app's token or its permissions do not suffice. Keep it, and tell who runs the coach what to change.</summary>
/// <param name="code">Slack's code, as <c>missing_scope</c>.</param>
public sealed class SlackSetupException(string code) : Exception($"Slack refuses the app ({code}): check the bot token and its scopes.")
{
    /// <summary>Slack's code.</summary>
    public string Code => code;
}

/// <summary>Slack, or a limit of ours, will never take this one. Give it up.</summary>
/// <param name="code">Slack's code, as <c>user_not_found</c>, or one of ours, as <c>file_too_large</c>.</param>
public sealed class SlackRefusedException(string code) : Exception($"Slack refuses this ({code}).")
{
    /// <summary>The code.</summary>
    public string Code => code;
}
