using Coach.Playbooks;

namespace Coach.Tests.Playbooks;

/// <summary>The sources that a block names, in reading order.</summary>
internal static class PlaybookCitations
{
    public static IEnumerable<int> In(PlaybookBlock block) => block switch
    {
        PlaybookBlock.Paragraph paragraph => paragraph.Words.Sources,
        PlaybookBlock.List list => list.Entries.SelectMany(entry => entry.Sources),
        PlaybookBlock.Table table => table.Rows.SelectMany(row => row.Sources),
        PlaybookBlock.Numbers numbers => numbers.Figures.SelectMany(number => number.Sources),
        PlaybookBlock.Pictures pictures => pictures.Bars.SelectMany(bar => bar.Standing.Sources),
        PlaybookBlock.Front front => front.Meaning.Sources,
        PlaybookBlock.Script or PlaybookBlock.Answers or PlaybookBlock.Days => [],
        _ => throw new ArgumentOutOfRangeException(nameof(block), "A kind of block whose sources are not looked at."),
    };
}
