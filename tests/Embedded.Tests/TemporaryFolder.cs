namespace Embedded.Tests;

/// <summary>A folder that is gone with its test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("coach-").FullName;

    public DataFolder Data(string name = "data") => DataFolder.Of(System.IO.Path.Combine(Path, name), null);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
