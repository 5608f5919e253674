namespace Local.Documents;

/// <summary>Where the text of each file goes: the same way below the output directory, with the ending .txt.</summary>
/// <param name="directory">The output directory; made where missing.</param>
internal sealed class TextTargets(string directory)
{
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The path to write to; its directory exists. Where two files of a run would meet ("offer.pdf", "offer.docx"), the later keeps its own ending
    /// before .txt, and a number where that is taken too.
    /// </summary>
    public string For(DocumentPath file)
    {
        var target = Candidates(file.Below).First(_used.Add);
        var path = Path.Combine(directory, target);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private static IEnumerable<string> Candidates(string below) => new[] { Path.ChangeExtension(below, ".txt"), below + ".txt" }
        .Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{below}.{number}.txt"));
}
