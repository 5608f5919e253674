using System.Reflection;
using Local.Tests;
using Microsoft.Azure.Functions.Worker;

namespace App.Tests;

/// <summary>Holds the table of the app in <c>docs/access.md</c> against the triggers in the code.</summary>
public sealed class AccessTests
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> s_table = [.. DocumentTable.Of("access.md", "## On Azure: `functions/App`").Skip(1)];

    [Fact]
    public void Every_function_lets_in_who_the_table_says() => Assert.Equal(
        typeof(AppSettings).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Select(Reached).OfType<string>().Order(StringComparer.Ordinal),
        s_table.Select(row => $"{row[0]}: {row[1]}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_row_names_tests_that_are_there()
    {
        Assert.All(s_table, row => Assert.NotEmpty(NamedTests.In(row[^1])));
        Assert.All(NamedTests.In(DocumentTable.TextOf("access.md")), name => Assert.True(NamedTests.Exists(name), $"{name} is not there."));
    }

    /// <summary>How a function is reached from outside; null where it is not: timers, and what the durable engine calls.</summary>
    private static string? Reached(MethodInfo method)
    {
        var triggers = method.GetParameters().SelectMany(parameter => parameter.GetCustomAttributes()).ToList();
        var how = triggers.OfType<HttpTriggerAttribute>().FirstOrDefault() is { } http ? $"{string.Join(' ', http.Methods!).ToUpperInvariant()} {http.AuthLevel.ToString().ToLowerInvariant()}"
            : triggers.OfType<BlobTriggerAttribute>().Any() ? "blob"
            : triggers.OfType<QueueTriggerAttribute>().Any() ? "queue"
            : null;
        return how is not null && method.GetCustomAttribute<FunctionAttribute>() is { } function ? $"{function.Name}: {how}" : null;
    }
}
