namespace Coach.Negotiations;

/// <summary>The rules of the conversation: pure, without clock or chance, defined for every stage and signal.</summary>
public static class Conversation
{
    /// <summary>
    /// Takes in one signal. The same state, signal and time give the same turn. A signal whose id was seen before changes nothing and gives no effect.
    /// </summary>
    /// <param name="state">Where the negotiation stands.</param>
    /// <param name="signal">What happened.</param>
    /// <param name="now">When it is taken in, in the person's time zone where known: days and reminders are reckoned from it.</param>
    public static Turn Step(Negotiation state, Signal signal, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(signal);
        if (state.Seen.Contains(signal.Id))
        {
            return new(state, []);
        }

        var talk = new Talk(state, now);
        Take(talk, signal);
        return talk.End(signal.Id);
    }

    private static void Take(Talk talk, Signal signal)
    {
        switch (signal)
        {
            case Signal.Opened:
                Greetings.Open(talk);
                break;
            case Signal.Said said:
                IntentSteps.Take(talk, said);
                break;
            case Signal.Chose chose:
                ChoiceSteps.Take(talk, chose.Choice);
                break;
            case Signal.DocumentArrived document:
                talk.Read(document.Document, document.Name);
                break;
            case Signal.OfferRead letter:
                LetterSteps.Take(talk, letter);
                break;
            case Signal.TranscriptRead call:
                DebriefSteps.Take(talk, call);
                break;
            case Signal.DocumentUnreadable document:
                LetterSteps.Unreadable(talk, document);
                break;
            case Signal.BandsFound found:
                BandSteps.Take(talk, found);
                break;
            case Signal.BandsMoved moved:
                MovedBandSteps.Take(talk, moved);
                break;
            case Signal.RecruiterCountered countered:
                IntentSteps.Countered(talk, countered.Figures);
                break;
            case Signal.ReminderDue due:
                ReminderSteps.Take(talk, due.Reminder);
                break;
            case Signal.ForgetRequested:
                Greetings.Forget(talk);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(signal), "A kind of signal that the conversation has no rule for.");
        }
    }
}
