using System.Globalization;
using System.Text.RegularExpressions;
using Repository;

namespace App.Tests;

/// <summary>What the README says that a month costs, reckoned anew from what it says is counted and from its prices.</summary>
public sealed partial class CostTests
{
    private const int Conversations = 1_000;
    private const int Messages = 25;
    private const decimal Million = 1_000_000;

    /// <summary>The rows of the README's table of costs.</summary>
    internal static IReadOnlyList<(string Counted, int PerMessage, decimal PriceOfMillion, decimal Stated)> Rows() =>
    [
        .. Row().Matches(Readme()).Select(row => (row.Groups[1].Value, int.Parse(row.Groups[2].Value, CultureInfo.InvariantCulture), Amount(row.Groups[3]), Amount(row.Groups[4]))),
    ];

    [Fact]
    public void A_thousand_conversations_cost_what_their_operations_cost()
    {
        Assert.Equal(4, Rows().Count);
        Assert.All(Rows(), row => Assert.Equal(row.Stated, decimal.Round(Conversations * Messages * row.PerMessage * row.PriceOfMillion / Million, 2)));
    }

    [Fact]
    public void The_idle_app_costs_what_its_timers_cost()
    {
        // For thirty days: every five minutes, every hour, and two timers a night.
        const int executions = (12 * 24 * 30) + (24 * 30) + (2 * 30);
        var stated = Idle().Match(Readme());

        Assert.Equal(executions, decimal.Parse(stated.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        Assert.Equal(2 * executions, decimal.Parse(stated.Groups[2].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        var prices = Rows().ToDictionary(row => row.Counted.Split([' ', ':', ','])[0], row => row.PriceOfMillion);
        Assert.Equal(Amount(stated.Groups[3]), decimal.Round(((executions * prices["executions"]) + (2 * executions * prices["GB-seconds"])) / Million, 2));
    }

    private static string Readme() => File.ReadAllText(Path.Combine(SolutionFolder.Root(), "README.md"));

    private static decimal Amount(Group text) => decimal.Parse(text.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| ([^|]+) \| (\d+) \| \$([\d.]+) \| \$([\d.]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"some ([\d,]+) executions and ([\d,]+) GB-seconds a month,\s+\$([\d.]+)")]
    private static partial Regex Idle();
}
