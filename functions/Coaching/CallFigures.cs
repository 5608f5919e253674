using Coach.Calls;
using Coach.Negotiations;
using Coach.Pay;
using Reading.Facts;

namespace Coaching;

/// <summary>A call that was read, as the signal that the conversation takes in: figures of pay and lessons.</summary>
internal static class CallFigures
{
    public static Signal.TranscriptRead ToSignal(this Call call, string id, string name) => new(
        id,
        name,
        [.. call.Agreed.Select(FigureOf).OfType<PayFigure>()],
        LastOffered(call),
        [.. call.Debrief.Select(item => new Lesson(item.Code, item.Turn, item.Advice))]);

    // The last word of the other side on each component.
    private static PayFigure[] LastOffered(Call call)
    {
        var recruiters = call.Speakers.Where(speaker => speaker.Role == SpeakerRole.Recruiter).Select(speaker => speaker.Name).ToHashSet();
        return [.. call.Turns
            .Where(turn => turn.Speaker is { } speaker && recruiters.Contains(speaker))
            .SelectMany(turn => turn.Terms)
            .Where(term => term.Act == TermAct.Offer)
            .Select(FigureOf)
            .OfType<PayFigure>()
            .GroupBy(figure => figure.Component)
            .Select(same => same.Last())];
    }

    private static PayFigure? FigureOf(CallTerm term) => term is { Amount: { } amount, Unit: TermUnit.Money or TermUnit.Percent } && ComponentOf(term.Issue) is { } component
        ? new(component, amount, amount, term.Unit == TermUnit.Percent, term.Currency, term.Period, Bare: false)
        : null;

    private static PayComponent? ComponentOf(TermIssue? issue) => issue switch
    {
        TermIssue.Base => PayComponent.Base,
        TermIssue.Equity => PayComponent.Equity,
        TermIssue.Bonus => PayComponent.Bonus,
        TermIssue.SignOn => PayComponent.SignOn,
        TermIssue.Total => PayComponent.Total,
        _ => null,
    };
}
