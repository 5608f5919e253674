using Coach.Calls;
using Coach.Negotiations;
using Reading.Facts;

namespace Coaching;

/// <summary>A call that was read, as the signal that the conversation takes in: figures of pay and lessons.</summary>
internal static class CallFigures
{
    public static Signal.TranscriptRead ToSignal(this Call call, string id, string name) => new(
        id,
        name,
        [.. call.Agreed.Select(CallPay.FigureOf).OfType<PayFigure>()],
        LastOffered(call),
        call.Debrief);

    // The last word of the other side on each component.
    private static PayFigure[] LastOffered(Call call)
    {
        var recruiters = call.Speakers.Where(speaker => speaker.Role == SpeakerRole.Recruiter).Select(speaker => speaker.Name).ToHashSet();
        return [.. call.Turns
            .Where(turn => turn.Speaker is { } speaker && recruiters.Contains(speaker))
            .SelectMany(turn => turn.Terms)
            .Where(term => term.Act == TermAct.Offer)
            .Select(CallPay.FigureOf)
            .OfType<PayFigure>()
            .GroupBy(figure => figure.Component)
            .Select(same => same.Last())];
    }
}
