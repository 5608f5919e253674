using Reading.Facts.Offers;

namespace Reading.Tests.Offers;

public sealed class PhrasePatternTests
{
    [Theory]
    [InlineData("at will", "at will")]
    [InlineData("you [will|ll] be [a|an]", "you will be a|you will be an|you ll be a|you ll be an")]
    [InlineData("[the|] letter [|now]", "the letter|the letter now|letter|letter now")]
    public void A_pattern_stands_for_every_way_to_fill_it(string pattern, string phrases) =>
        Assert.Equal(phrases.Split('|'), PhrasePattern.Expand(pattern));

    [Fact]
    public void A_vocabulary_finds_every_phrase_of_a_pattern()
    {
        var cues = new CueTable<bool>((true, "[take|bring] you on [board|] as"));

        Assert.True(cues.IsIn("We'd like to bring you on board as our planner."));
        Assert.True(cues.IsIn("We take you on as a planner."));
        Assert.False(cues.IsIn("We take you as you are."));
    }
}
