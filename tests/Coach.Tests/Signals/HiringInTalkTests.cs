using System.Text.Json;
using Coach.Negotiations;
using Coach.Pay;
using Coach.Playbooks;
using Coach.Replies;
using Coach.Signals;
using Coach.Tests.Negotiations;

namespace Coach.Tests.Signals;

public sealed class HiringInTalkTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    private static readonly HiringRecord Held = new(
        [.. Enumerable.Range(0, 14).Select(i => new PostedRole($"r{i}", "Engineer", null, i < 10 ? Day.AddDays(-40) : Day.AddDays(-5), Day, null, new(100_000, 140_000, Currency.Usd, PayPeriod.Year), "Greenhouse"))],
        [
            new("Ada Quill", "hiring", "building", "We would like to hire about fifty engineers over the next year.", Day.AddDays(-20), "call of the fourth quarter"),
            new("Tomas Reyes", "ai", "shipping", "The model reads every order now.", Day.AddDays(-10), "call of the fourth quarter"),
        ],
        []);

    [Fact]
    public void Why_tells_what_the_company_posts_pays_and_says_each_with_its_source_and_day()
    {
        var talk = new TalkTester(Samples.NewYork) { Hiring = HiringCount.Of("Lumen Audio", Held, Day) }.Take(id => new Signal.Opened(id)).ToAnalysis();

        var why = talk.Tap(ChoiceIds.Why).Last.Text;

        Assert.Contains("14 open roles, 40% more than 4 weeks before: they need people, and that is on your side. (Greenhouse, 2026-03-01)", why, StringComparison.Ordinal);
        Assert.Contains("Open roles at Lumen Audio pay $100,000–$140,000", why, StringComparison.Ordinal);
        Assert.Contains("Ada Quill on hiring: “We would like to hire about fifty engineers over the next year.” (call of the fourth quarter, 2026-02-09)", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_anything_held_why_says_nothing_of_hiring() =>
        Assert.DoesNotContain("open roles", TalkTester.Analysed().Tap(ChoiceIds.Why).Last.Text, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_plan_holds_what_the_talk_holds()
    {
        var talk = new TalkTester(Samples.NewYork) { Hiring = HiringCount.Of("Lumen Audio", Held, Day) }.Take(id => new Signal.Opened(id)).ToAnalysis();

        var plan = PlaybookMarkdown.Of(CasePlaybook.Of(talk.File, DateOnly.FromDateTime(talk.Now.Date))!);

        Assert.Contains("fifty engineers", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negotiation_keeps_little_of_a_large_record_and_comes_back_from_its_text_as_it_was()
    {
        var large = Held with
        {
            Roles = [.. Enumerable.Range(0, 5_000).Select(i => Held.Roles[0] with { Id = $"role-{i}", Title = $"Engineer {i}" })],
            Statements = [.. Enumerable.Range(0, 500).Select(i => Held.Statements[0] with { Quote = $"{i} {new string('x', 5_000)}" })],
        };
        var talk = new TalkTester(Samples.NewYork) { Hiring = HiringCount.Of("Lumen Audio", large, Day) }.Take(id => new Signal.Opened(id)).ToAnalysis();

        var kept = JsonSerializer.Serialize(talk.File.Case!.Hiring, CoachJson.Default.HiringSummary);

        Assert.InRange(kept.Length, 500, 4_000);
        var again = JsonSerializer.Deserialize(JsonSerializer.Serialize(talk.State, CoachJson.Default.Negotiation), CoachJson.Default.Negotiation)!;
        Assert.Equal(kept, JsonSerializer.Serialize(again.File.Case!.Hiring, CoachJson.Default.HiringSummary));
    }
}
