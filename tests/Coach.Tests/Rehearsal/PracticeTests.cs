using Coach.Forecasts;
using Coach.Negotiations;
using Coach.Pay;

namespace Coach.Tests.Rehearsal;

public sealed class PracticeTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static Turn Ask(Turn turn, int number, decimal amount, PayComponent component = PayComponent.Base) => Conversation.Step(
        turn.State,
        new Signal.Said($"s{number}", "Given the market for this role and what I bring, I have this in mind", [new Intent.Figure(null, PayFigure.Of(component, amount, Currency.Usd))]),
        s_now);

    private static Turn SeedOf(RecruiterManner manner) => PracticeCase.Begin((int)manner, s_now);

    private static string Headline(Turn turn) => turn.Effects.OfType<Effect.Say>().Last().Reply.Headline;

    [Fact]
    public void The_same_seed_and_lines_give_the_same_talk()
    {
        string Talk() => string.Join("|", Headline(Ask(Ask(PracticeCase.Begin(8, s_now), 1, 184_000), 2, 181_000)));

        Assert.Equal(Talk(), Talk());
    }

    [Fact]
    public void By_the_book_gives_a_step_for_a_new_figure_and_none_for_the_old_one()
    {
        var first = Ask(SeedOf(RecruiterManner.ByTheBook), 1, 184_000);
        var second = Ask(first, 2, 184_000);

        Assert.Contains("one step up the grid", Headline(first), StringComparison.Ordinal);
        Assert.Contains("that is what we have for this level", Headline(second), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_budget_on_base_money_elsewhere_still_moves()
    {
        var closed = Ask(SeedOf(RecruiterManner.NoBudgetOnBase), 1, 184_000);
        var moved = Ask(closed, 2, 60_000, PayComponent.SignOn);

        Assert.Contains("There is no budget on base", Headline(closed), StringComparison.Ordinal);
        Assert.DoesNotContain("budget", Headline(moved), StringComparison.Ordinal);
    }

    [Fact]
    public void The_deadline_pusher_says_the_last_word_after_two_or_three_asks_and_repeats_it()
    {
        var turn = SeedOf(RecruiterManner.DeadlinePusher);
        var number = 0;
        do
        {
            turn = Ask(turn, ++number, 188_000);
        }
        while (!Headline(turn).Contains("last word", StringComparison.Ordinal));

        Assert.InRange(number, 2, 3);
        Assert.Contains("is my last word", Headline(Ask(turn, 9, 187_000)), StringComparison.Ordinal);
    }

    [Fact]
    public void Coming_down_by_more_than_they_came_up_is_told_with_a_better_line()
    {
        var turn = Ask(Ask(SeedOf(RecruiterManner.HardToTheEnd), 1, 184_000), 2, 174_000);

        var text = turn.Effects.OfType<Effect.Say>().Last().Reply.Text;
        Assert.Contains("You came down by much more than they came up", text, StringComparison.Ordinal);
        Assert.Contains("Better: \"At $", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_practice_ends()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var turn = PracticeCase.Begin(seed, s_now);
            for (var line = 1; line <= 12 && turn.State.File.Rehearsal is not null; line++)
            {
                turn = Ask(turn, line, 189_000);
            }

            Assert.Null(turn.State.File.Rehearsal);
        }
    }
}
