using Reading.Tests.Formats;

namespace Reading.Tests.Captions;

public class CaptionReaderTests
{
    private static (string? Speaker, string Text, decimal? Start)[] Read(string name, string text) =>
        [.. Documents.Read(name, text).Lines.Select(line => (line.Speaker, line.Text, line.Start))];

    [Fact]
    public void WebVTT_gives_captions_and_passes_over_notes_styles_and_settings() =>
        Assert.Equal([(null, "One & two", 1.5m), (null, "Three", 3600m)],
            Read("a.vtt", "WEBVTT - title\nKind: captions\n\nSTYLE\n::cue {}\n\nNOTE\nnot this\n\nid-1\n00:01.500 --> 00:02.000 align:start position:0%\nOne &amp; <b>two</b>\n\n1:00:00.000-->1:00:01.000\nThree"));

    [Fact]
    public void A_voice_tag_or_a_name_tells_who_speaks() =>
        Assert.Equal([("Ann Lee", "Hello.", 1m), ("Bo", "Hi.", 1m), ("Cy Moe", "And I.", 2m)],
            Read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ann Lee>Hello.</v>\n<v Bo>Hi.\n\n00:02.000 --> 00:03.000\nCy Moe: And I."));

    [Fact]
    public void SubRip_and_SubViewer_are_read_too()
    {
        Assert.Equal([("Ann", "Hi there", 1m)], Read("a.srt", "1\n00:00:01,000 --> 00:00:02,000\n<i>Ann: Hi</i>\nthere\n"));
        Assert.Equal([("Ann", "Hi", 1m)], Read("a.sbv", "0:00:01.000,0:00:02.000\nAnn: Hi\n"));
    }

    [Fact]
    public void A_caption_with_broken_times_is_left_out_and_reported()
    {
        var document = Documents.Read("a.vtt", "WEBVTT\n\n00:01.000 --> nonsense\nLost\n\n00:02.000 --> 00:03.000\nKept");
        Assert.Equal(["Kept"], document.Texts());
        Assert.Equal(["damaged"], document.Codes());
    }

    [Theory]
    [InlineData("So here is the thing: it is late.")]
    [InlineData("http://example.org")]
    [InlineData("At 10:30 we meet.")]
    public void A_colon_alone_makes_no_speaker(string text) => Assert.Equal([(null, text, 1m)], Read("a.vtt", $"WEBVTT\n\n00:01.000 --> 00:02.000\n{text}"));
}
