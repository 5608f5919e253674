namespace Local.Tests;

/// <summary>Holds <c>docs/reliability.md</c> against the tests it names: a promise without one is no promise.</summary>
public sealed class ReliabilityTests
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> s_promises = [.. DocumentTable.Of("reliability.md", "## What is promised, and the test that fails without it").Skip(1)];

    [Fact]
    public void Every_promise_names_a_test_that_is_there()
    {
        Assert.True(s_promises.Count > 50, $"{s_promises.Count} promises");
        Assert.All(s_promises, row =>
        {
            var tests = NamedTests.In(row[^1]);
            Assert.True(tests.Count > 0, $"“{row[0]}” names no test.");
            Assert.All(tests, name => Assert.True(NamedTests.Exists(name), $"“{row[0]}” names {name}, which is not there."));
        });
    }
}
