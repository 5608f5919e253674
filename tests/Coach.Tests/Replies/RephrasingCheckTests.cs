using Coach.Replies;

namespace Coach.Tests.Replies;

/// <summary>Which other words may be said instead of a reply's own.</summary>
public sealed class RephrasingCheckTests
{
    /// <summary>Words that turn what is advised, or of what it is: none may come or go.</summary>
    private const string Weighty =
        "not don't dont doesn't didn't isn't aren't wasn't won't wouldn't can't cannot couldn't shouldn't never no none nothing without nor neither "
        + "accept accepts accepted take takes taking yes sign signs signed signing agree agrees agreed "
        + "decline declines declined refuse refused reject rejected walk leave leaves quit resign "
        + "ask asks asking asked request requests counter demand demands negotiate push "
        + "wait waits waiting hold delay postpone "
        + "more higher above raise increase up over most top upper exceed exceeds less lower below reduce decrease down under least bottom "
        + "before until by after then later "
        + "base salary stock equity grant shares rsus rsu options bonus sign-on signing-on level title band range "
        + "deadline manager boss recruiter today tomorrow week weeks weekly month months monthly year years yearly annual annually day days daily "
        + "must have need should may might could perhaps possibly seldom sometimes often likely usually "
        + "guarantee guarantees guaranteed promise promises promised certain certainly definitely surely always assured assure "
        + "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion lakh crore dozen "
        + "half third thirds quarter quarters double twice triple "
        + "monday sunday january december feb sep yesterday weekend morning evening noon night";

    public static TheoryData<string> Words => [.. Weighty.Split(' ')];

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_that_weighs_neither_comes_nor_goes(string word)
    {
        const string Without = "They told us so, and that was that.";
        var with = $"They told us {word} so, and that was that.";

        Assert.False(RephrasingCheck.SaysTheSame(Without, with));
        Assert.False(RephrasingCheck.SaysTheSame(with, Without));
        Assert.True(RephrasingCheck.SaysTheSame(with, $"So they told us {word}, and that was that."));
    }

    [Theory]
    [InlineData("Ask for $405,000.", "Request $405,000.")]
    [InlineData("Sign it today, it is good.", "Today is good, do sign it.")]
    [InlineData("The stock is fine.", "The equity is fine.")]
    [InlineData("Perhaps they agree.", "They might agree.")]
    [InlineData("Don’t sign.", "Never sign it.")]
    [InlineData("Do this first. Ask Karin.", "First do this. Then ask Karin.", false)]
    [InlineData("Ask Karin for it.", "Please ask Karin for it.")]
    [InlineData("Ask Karin for it.", "Ask Elias for it.", false)]
    [InlineData("Ask Karin for it.", "Ask for it.", false)]
    [InlineData("Write it down: The letter counts.", "Write it down. The letters count.")]
    [InlineData("It is worth $405,000.", "It is worth $405,000 and 15%.", false)]
    [InlineData("It is worth $405,000.", "It is worth 405,000.", false)]
    [InlineData("It is worth $405K.", "It is worth $405.", false)]
    [InlineData("It is worth 15%.", "It is worth 15.", false)]
    [InlineData("It is worth $405,000, they say.", "They say it is worth $405,000.")]
    [InlineData("That is kind of them.", "That is kind of them (really).", false)]
    [InlineData("That is kind of them.", "That is kind of them at www.example.org", false)]
    [InlineData("That is kind of them.", "That is kind of them, see example.com", false)]
    [InlineData("That is kind of them.", "That is \"kind\" of them.", false)]
    [InlineData("That is \"kind\" of them.", "That is so \"kind\" of them.")]
    [InlineData("That is kind of them.", "That is kind; it is well-meant, so.\nIt’s that.")]
    [InlineData("That is kind of them.", null, false)]
    [InlineData("That is kind of them.", " \n", false)]
    public void Other_words_say_the_same_or_not(string text, string? other, bool same = true) => Assert.Equal(same, RephrasingCheck.SaysTheSame(text, other));

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(40, true)]
    [InlineData(86, true)]
    [InlineData(87, false)]
    public void Half_as_long_is_the_shortest_and_two_fifths_and_thirty_letters_more_the_longest(int length, bool isTaken)
    {
        var text = string.Concat(Enumerable.Repeat("it is so ", 5))[..40];

        Assert.Equal(isTaken, RephrasingCheck.SaysTheSame(text, string.Concat(Enumerable.Repeat("it is so ", 10))[..length]));
    }

    [Fact]
    public void Longer_than_a_reply_may_be_is_nothing_to_say()
    {
        var text = new string('a', ReplyLimits.Text - 1);

        Assert.True(RephrasingCheck.SaysTheSame(text, text + "."));
        Assert.False(RephrasingCheck.SaysTheSame(text, text + "..."));
    }

    [Theory]
    [InlineData("glad fine kind here that", "warm fine kind here that", true)]
    [InlineData("glad fine kind here that", "warm nice kind here that", true)]
    [InlineData("glad fine kind here that", "warm nice good here that", false)]
    [InlineData("glad fine kind here that this them with", "warm nice good such that this them with", true)]
    [InlineData("glad fine kind here that this them with", "warm nice good such what this them with", false)]
    [InlineData("glad fine kind here that", "glad fine kind here that is so he we to be or it", true)]
    public void Half_of_the_longer_words_may_be_new_and_two_always(string text, string other, bool isTaken) => Assert.Equal(isTaken, RephrasingCheck.SaysTheSame(text, other));
}
