using Coach.Negotiations;
using Coach.Playbooks;
using Coach.Tests.Offers;
using FsCheck;
using FsCheck.Fluent;

namespace Coach.Tests.Playbooks;

/// <summary>Over offers of every shape, for an offer and for a raise, in every tone.</summary>
public sealed class PlaybookProperties
{
    private static readonly Arbitrary<AdviceRequest> s_requests = (
        from offer in AnyOffer.Offers
        from days in Gen.Elements<int?>(-30, -1, 0, 1, 2, 3, 9, 400, null)
        from tone in Gen.Elements(Enum.GetValues<Tone>())
        from isRaise in Gen.Elements(true, false)
        from other in AnyOffer.Offers.OrMissing()
        from name in Gen.Elements("Noa", "[Your Name]", "{{name}}", "").OrMissing()
        from months in Gen.Elements(0, 7, 12, 30, -4, int.MaxValue).OrNone()
        from results in Gen.Elements<string[]>([], ["Cut cost by 40%"], ["<result>", "[X]", ""])
        select new AdviceRequest(offer with { ExpiresOn = days is { } left ? Samples.Today.AddDays(left) : null }, Samples.Snapshot(Samples.NewYork, Samples.Stockholm), Samples.Rates, Samples.Today)
        {
            Tone = tone,
            IsRaise = isRaise,
            Alternative = other,
            Candidate = name,
            Recruiter = name,
            MonthsInRole = months,
            Results = results,
        }).ToArbitrary();

    private static void Always(Func<Playbook, bool> holds) =>
        Prop.ForAll(s_requests, request => holds(PlaybookDraft.Of(request, Advisor.Advise(request), new("letter.pdf")))).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Spoken(Playbook playbook) => playbook.Sections.SelectMany(section => section.Blocks).SelectMany(block => block switch
    {
        PlaybookBlock.Script script => [script.Title, script.Words],
        PlaybookBlock.Answers answers => answers.Pairs.Select(answer => answer.You),
        PlaybookBlock.Days days => days.Plan.SelectMany(day => day.Tasks),
        _ => [],
    });

    [Fact]
    public void No_script_answer_or_task_has_a_blank_to_fill_in_or_a_hole() => Always(playbook => Spoken(playbook).All(text =>
        !text.Any(letter => letter is '[' or ']' or '{' or '}' or '<' or '>') && !text.Contains("  ", StringComparison.Ordinal) && !text.Contains(" .", StringComparison.Ordinal) && !text.Contains(" ,", StringComparison.Ordinal)));

    [Fact]
    public void Every_source_named_is_there_and_every_source_there_is_named() => Always(playbook =>
        playbook.Sections.SelectMany(section => section.Blocks).SelectMany(PlaybookCitations.In).ToHashSet().SetEquals(Enumerable.Range(1, playbook.Sources.Count)));

    [Fact]
    public void No_section_is_empty_and_days_come_in_order() => Always(playbook => playbook.Sections.All(section => section.Blocks.Count > 0)
        && playbook.Sections.SelectMany(section => section.Blocks).OfType<PlaybookBlock.Days>().All(days =>
            days.Plan.Select(day => day.Day).SequenceEqual(days.Plan.Select(day => day.Day).Distinct().Order()) && days.Plan.All(day => day.Tasks.Count > 0 && day.Day >= Samples.Today)));

    [Fact]
    public void It_is_drawn_in_both_forms_whatever_the_offer() => Always(playbook => PlaybookHtml.Of(playbook).EndsWith("</html>\n", StringComparison.Ordinal) && PlaybookMarkdown.Of(playbook).StartsWith("# ", StringComparison.Ordinal));
}
