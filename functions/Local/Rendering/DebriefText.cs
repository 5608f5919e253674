using System.Globalization;
using Coach.Calls;
using Coach.Pay;
using Reading.Facts;

namespace Local.Rendering;

/// <summary>A debriefed call for people: what happened, what to do better, what was done well.</summary>
internal static class DebriefText
{
    public static IEnumerable<string> Lines(Call call, Style style)
    {
        IEnumerable<(string Heading, IEnumerable<string> Lines)> sections =
        [
            ("What was said about pay", call.Turns.SelectMany(turn => Terms(turn, style))),
            ("Agreed", Values(call.Agreed, style)),
            ("Open", Values(call.Open, style)),
            ("To do better", call.Debrief.Where(item => !item.IsGood).SelectMany((item, place) => Mistake(item, place + 1, call, style))),
            ("Done well", call.Debrief.Where(item => item.IsGood).SelectMany(item => Good(item, call, style))),
            ("The eight things that decide such calls", call.Scheme.Select(scheme => $"  {scheme.Class.Replace('-', ' '),-24}{Outcome(scheme.Result)}")),
            ("To know", call.Problems.SelectMany(problem => Wrap.Lines("- " + problem.Message, style.Width, "  "))),
        ];
        return Title(call, style).Concat(sections.SelectMany(section => Section(section.Heading, [.. section.Lines], style)));
    }

    private static IEnumerable<string> Title(Call call, Style style)
    {
        yield return style.Heading(call.Speakers.Count == 0 ? "A call" : $"A call between {string.Join(" and ", call.Speakers.Take(4).Select(Named))}");
        string?[] parts = [Path.GetFileName(call.Source), $"{call.Turns.Count} turns", call.Turns.Count > 0 && call.Turns[^1].End is { } end ? Clock(end) : null];
        yield return style.Quiet(string.Join(" · ", parts.OfType<string>()));
    }

    private static string Named(CallSpeaker speaker) => speaker.Role == SpeakerRole.Unknown ? speaker.Name : $"{speaker.Name} ({speaker.Role.ToString().ToLowerInvariant()})";

    private static IEnumerable<string> Section(string heading, IReadOnlyList<string> lines, Style style) => lines.Count == 0 ? [] : ["", style.Heading(heading), .. lines];

    private static IEnumerable<string> Terms(CallTurn turn, Style style) => turn.Terms.Count == 0
        ? []
        : Wrap.Lines($"  {Place(turn),-14}{turn.Speaker}: {string.Join("; ", turn.Terms.GroupBy(term => term.Act).Select(same => $"{Act(same.Key)} {string.Join(", ", same.Select(Value))}"))}", style.Width, new string(' ', 16));

    private static string Place(CallTurn turn) => string.Create(CultureInfo.InvariantCulture, $"turn {turn.Index}{(turn.Start is { } start ? $", {Clock(start)}" : "")}");

    private static string Clock(decimal seconds) => TimeSpan.FromSeconds((double)seconds).ToString(seconds >= 3600 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);

    private static string Act(TermAct act) => act switch
    {
        TermAct.Offer => "puts forward",
        TermAct.Accept => "says yes to",
        TermAct.Reject => "says no to",
        _ => "speaks of",
    };

    private static IEnumerable<string> Values(IReadOnlyList<CallTerm> terms, Style style) => terms.Count == 0 ? [] : Wrap.Lines("  " + string.Join(", ", terms.Select(Value)), style.Width, "  ");

    private static string Value(CallTerm term)
    {
        var issue = term.Issue switch { null => "what was offered", TermIssue.SignOn => "sign-on", TermIssue.StartDate => "start", TermIssue.Other => "", var named => named.ToString()!.ToLowerInvariant() };
        var value = term switch
        {
            { Text: { } text } => text,
            { Amount: { } amount, Unit: TermUnit.Money, Currency: { } currency } => Amounts.Of(amount, currency) + Amounts.Per(term.Period ?? PayPeriod.Once),
            { Amount: { } amount, Unit: TermUnit.Percent } => Amounts.Percent(amount),
            { Amount: { } amount, Unit: { } unit } => $"{Amounts.Number(amount)} {unit.ToString().ToLowerInvariant()}",
            _ => "",
        };
        return $"{issue} {value}".Trim();
    }

    private static IEnumerable<string> Mistake(DebriefItem item, int number, Call call, Style style)
    {
        yield return style.Heading($"  {number}. {item.Code}, {Place(call.Turns[item.Turn])}");
        string?[] parts =
        [
            item.Quote is { } quote ? $"“{quote}”" : null,
            item.Advice,
            item.Why,
            item.Cost is { } cost ? $"Likely cost: {Amounts.Of(cost.Amount, cost.Currency)}{(cost.Period == PayPeriod.Year ? " a year" : Amounts.Per(cost.Period))}. {cost.ReckonedFrom}" : null,
            item.Better is { } better ? $"Say: “{better}”" : null,
        ];
        foreach (var line in parts.OfType<string>().SelectMany(part => Wrap.Lines("     " + part, style.Width, "     ")))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Good(DebriefItem item, Call call, Style style) =>
        Wrap.Lines($"  {item.Code}, {Place(call.Turns[item.Turn])}{(item.Quote is { } quote ? $": “{quote}”" : "")}", style.Width, "     ");

    private static string Outcome(SchemeOutcome outcome) => outcome switch
    {
        SchemeOutcome.Good => "good",
        SchemeOutcome.Missed => "missed",
        _ => "not seen",
    };
}
