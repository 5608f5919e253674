namespace Local.Documents;

/// <summary>Where the text of each file goes: the same way below the output directory, with the ending .txt.</summary>
internal sealed class TextTargets
{
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<DocumentPath, string> _targets = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Where two files of a run would meet ("offer.pdf", "offer.docx"), the later keeps its own ending before .txt, and a number where that is
    /// taken too.
    /// </summary>
    /// <param name="files">All files of the run.</param>
    /// <param name="directory">The output directory.</param>
    public TextTargets(IEnumerable<DocumentPath> files, string directory)
    {
        foreach (var file in files)
        {
            _targets[file] = Path.Combine(directory, Candidates(file.Below).First(_used.Add));
        }
    }

    /// <summary>The file to write to, made anew with the directories it needs.</summary>
    public TextWriter Create(DocumentPath file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_targets[file])!);
        return File.CreateText(_targets[file]);
    }

    private static IEnumerable<string> Candidates(string below) => new[] { Path.ChangeExtension(below, ".txt"), below + ".txt" }
        .Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{below}.{number}.txt"));
}
