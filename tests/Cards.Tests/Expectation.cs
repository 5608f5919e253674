using Repository;

namespace Cards.Tests;

/// <summary>The files below <c>Expected</c> beside this one.</summary>
internal static class Expectation
{
    public static string Folder { get; } = ExpectedFiles.Folder("Cards.Tests", "Expected");

    public static void Same(string name, string actual) => ExpectedFiles.Same(Folder, name, actual);
}
