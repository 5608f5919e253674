using Repository;

namespace Coach.Tests.InFull;

/// <summary>The files below <c>expected</c> beside this one.</summary>
internal static class Expected
{
    public static void Same(string name, string actual) => ExpectedFiles.Same(ExpectedFiles.Folder("Coach.Tests", "InFull", "expected"), name, actual.ReplaceLineEndings("\n").TrimEnd('\n'));
}
