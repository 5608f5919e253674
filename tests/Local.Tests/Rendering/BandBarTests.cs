using Local.Rendering;

namespace Local.Tests.Rendering;

public sealed class BandBarTests
{
    [Theory]
    [InlineData(100, 200, 150, null, "  ├───────●───────┤  ")]
    [InlineData(100, 200, 100, null, "  ●───────────────┤  ")]
    [InlineData(100, 200, 200, null, "  ├───────────────●  ")]
    [InlineData(100, 200, 125, 175, "  ├───●───────○───┤  ")]
    [InlineData(100, 200, 90, 110, "● ├─○─────────────┤  ")]
    [InlineData(100, 200, 150, 220, "  ├───────●───────┤ ○")]
    [InlineData(100, 200, 220, null, "  ├───────────────┤ ●")]
    [InlineData(100, 200, 150, 151, "  ├───────●───────┤  ")]
    [InlineData(null, 200, 150, 160, "  ·················  ")]
    [InlineData(100, null, 150, null, "  ·················  ")]
    [InlineData(100, 100, 100, null, "  ·················  ")]
    public void The_offer_and_the_ask_stand_in_proportion_within_the_band(int? min, int? max, int offered, int? ask, string picture)
    {
        Assert.Equal(picture, BandBar.Draw(min, max, offered, ask, picture.Length));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(45)]
    [InlineData(120)]
    public void A_picture_is_as_wide_as_asked_wherever_the_marks_fall(int width)
    {
        for (var offered = -50; offered <= 150; offered++)
        {
            var picture = BandBar.Draw(0, 100, offered, 100 - offered, width);
            Assert.Equal(width, picture.Length);
            Assert.Contains(BandBar.Offered, picture);
        }
    }
}
