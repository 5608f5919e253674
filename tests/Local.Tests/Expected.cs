using Repository;

namespace Local.Tests;

/// <summary>The files below <c>expected</c> beside this one.</summary>
internal static class Expected
{
    public static void Same(string name, string actual) => ExpectedFiles.Same(ExpectedFiles.Folder("Local.Tests", "expected"), name, actual);
}
