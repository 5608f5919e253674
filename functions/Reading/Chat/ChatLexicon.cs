namespace Reading.Chat;

/// <summary>All phrases together, and the spelling that goes with them. What is told first wins where two phrases are equally long.</summary>
internal static class ChatLexicon
{
    /// <summary>Phrases of everything but goals and parts of pay, whose words mean other things as well.</summary>
    public static ChatPhrases Phrases { get; } = new([.. ChatYesNo.Phrases, .. ChatSubjects.Phrases, .. ChatCommands.Phrases, .. ChatQuestions.Phrases, .. ChatMoves.Phrases]);

    /// <summary>Mends the words of all phrases, goals, days and jobs.</summary>
    public static ChatSpelling Spelling { get; } = new([.. Phrases.Words, .. ChatComponents.Phrases.Words, .. ChatGoals.Phrases.Words, .. ChatDates.Words, .. ChatJobs.Words]);
}
