using System.IO.Enumeration;

namespace Local.Documents;

/// <summary>A file to read.</summary>
/// <param name="Path">As given; below a directory, the directory as given and the way from there.</param>
/// <param name="Below">The way from the directory that was given; the file's name where the file itself was given.</param>
internal sealed record DocumentPath(string Path, string Below);

/// <summary>The files meant by the paths of a command line.</summary>
internal static class DocumentPaths
{
    /// <summary>
    /// Each file in the order given; a directory's files in ordinal order of their paths, subdirectories included, without hidden ones and
    /// without following links to directories. A path that is not there stays, to be reported when it is read.
    /// </summary>
    public static IReadOnlyList<DocumentPath> Expand(IEnumerable<string> paths) => [.. paths.SelectMany(ExpandOne)];

    private static IEnumerable<DocumentPath> ExpandOne(string path) => Directory.Exists(path)
        ? Below(path).Order(StringComparer.Ordinal).Select(below => new DocumentPath(Path.Join(path, below), below))
        : [new(path, Path.GetFileName(path))];

    private static FileSystemEnumerable<string> Below(string directory) =>
        new(directory, (ref FileSystemEntry entry) => Path.GetRelativePath(directory, entry.ToFullPath()), Everywhere)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static EnumerationOptions Everywhere => new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = true,
    };
}
