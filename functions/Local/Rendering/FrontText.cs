using Coach.Replies;

namespace Local.Rendering;

/// <summary>The packages between the two sides, for the terminal.</summary>
internal static class FrontText
{
    public static IEnumerable<string> Lines(FrontChart chart) => PlainText.Of(chart).Split('\n').Select((line, n) => n == 0 ? $"  {line}:" : "  " + line);
}
