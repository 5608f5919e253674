using Local.Rendering;

namespace Local.Tests.Rendering;

public sealed class WrapTests
{
    [Theory]
    [InlineData("one two three", 8, "one two|  three")]
    [InlineData("one two three", 80, "one two three")]
    [InlineData("unbreakable words", 4, "unbreakable|  words")]
    [InlineData("", 10, "")]
    [InlineData("one\n\ntwo", 10, "one||  two")]
    [InlineData("  - one two", 8, "  - one|  two")]
    public void Text_is_broken_at_blanks_and_goes_on_indented(string text, int width, string lines)
    {
        Assert.Equal(lines.Split('|'), Wrap.Lines(text, width, "  "));
    }
}
