using Coach.Calls;
using Reading.Facts;
using Reading.Facts.Calls;
using Reading.Tests.Formats;

namespace Reading.Tests.Calls;

/// <summary>The first day of work, as people name days.</summary>
public class StartDatesTests
{
    private const string Deal = "Nora Pell: We can offer seventy thousand for the planner job.\nIvo Brandt: Seventy-four?\nNora Pell: Seventy-four, agreed.\n";

    private static Call Read(string text) => CallReader.Read("call.txt", Documents.Read("call.txt", text))!;

    private static bool IsAgreed(string text) => Read(Deal + (text.StartsWith("Nora", StringComparison.Ordinal) ? "Ivo Brandt: Good.\n" : "") + text).Agreed.Any(term => term.Issue == TermIssue.StartDate);

    [Theory]
    [InlineData("Nora Pell: And the start, the fifth of June?\nIvo Brandt: The fifth, fine.\n")]
    [InlineData("Nora Pell: Could you start Monday the eleventh?\nIvo Brandt: Monday the eleventh, yes.\n")]
    [InlineData("Nora Pell: When can you begin?\nIvo Brandt: On the twenty-first of May.\nNora Pell: The twenty-first of May is fine.\n")]
    [InlineData("Ivo Brandt: When do you want me?\nNora Pell: Monday the fourth of May.\nIvo Brandt: Suits me.\n")]
    [InlineData("Nora Pell: Great! First of June?\nIvo Brandt: First of June works.\n")]
    [InlineData("Nora Pell: You'd start on June 12.\nIvo Brandt: I can start on June 12, Nora.\n")]
    public void A_day_named_and_taken_is_agreed(string text) => Assert.True(IsAgreed(text));

    [Theory]
    [InlineData("Nora Pell: You'd start on the second of May.\nIvo Brandt: The sixteenth would be safer.\nNora Pell: I see.\n")]
    [InlineData("Nora Pell: I'll send the contract on the second of May.\nIvo Brandt: The second of May is fine.\n")]
    [InlineData("Nora Pell: The board meets on the ninth of May.\nIvo Brandt: The ninth of May, okay.\n")]
    [InlineData("Ivo Brandt: Or I start with another firm on the first of May.\nNora Pell: I take that seriously.\n")]
    public void Another_day_or_the_day_of_something_else_is_not(string text) => Assert.False(IsAgreed(text));

    [Theory]
    [InlineData("the sixteenth", "the 16th of May", true)]
    [InlineData("May sixteenth", "the sixteenth of May", true)]
    [InlineData("the sixteenth of May", "the sixteenth of June", false)]
    [InlineData("the sixth", "the sixteenth", false)]
    [InlineData("Monday", "next Tuesday", false)]
    public void Two_days_are_one_unless_something_that_both_tell_differs(string left, string right, bool isSame) =>
        Assert.Equal(isSame, StartDates.IsSame(left, right));
}
