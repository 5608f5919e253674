using System.Globalization;
using Coach.Negotiations;
using Coach.Pay;

namespace Coach.Comparisons;

/// <summary>Why the first offer comes first, and what that rests on.</summary>
internal static class ComparisonReasons
{
    public static IEnumerable<string> Why(ReckonedComparison all)
    {
        var (first, second) = (all.First, all.Second);
        if (first.HasPassed)
        {
            yield break;
        }

        if (second.HasPassed)
        {
            yield return $"{first.Called} is the one that can still be taken.";
            yield break;
        }

        var parts = first.Parts.Keys.Union(second.Parts.Keys)
            .Select(component => (Component: component, More: first.Parts.GetValueOrDefault(component) - second.Parts.GetValueOrDefault(component)))
            .Where(part => Math.Round(part.More) != 0)
            .OrderByDescending(part => part.More)
            .ToArray();
        var more = parts.Where(part => part.More > 0).ToArray();
        var less = parts.Where(part => part.More < 0).Reverse().ToArray();
        if (more.Length > 0)
        {
            yield return $"{first.Called} gives more {Listed(all, more)}{(less.Length > 0 ? $", and less {Listed(all, less)}" : "")}, over four years as it is likely to come.";
        }

        if (first.Stated4 < second.Stated4 && !Equal(first.Stated4, second.Stated4))
        {
            yield return $"As stated {second.Called} pays {all.Money(second.Stated4 - first.Stated4)} more; {Largest(all, second)} turns that round.";
        }
    }

    public static IEnumerable<Reason> Assumed(ReckonedComparison all)
    {
        var options = all.Scale.Options;
        foreach (var figure in ComparisonOptions.Figures.Where(figure => IsUsed(all, figure)))
        {
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"{options[figure] * 100:0.#}% {figure.Meaning}{(options.Set.ContainsKey(figure.Name) ? ", as you set it" : "")}."),
                options.Set.ContainsKey(figure.Name) ? null : figure.Source);
        }

        foreach (var taken in all.Standings.Where(standing => standing.IsListed is not null && !standing.HasPassed && all.OfferOf(standing).IsListed is null).GroupBy(standing => standing.IsListed!.Value))
        {
            yield return new($"The stock of {string.Join(" and ", taken.Select(standing => standing.Called))} is taken as {(taken.Key ? "listed, for nothing says otherwise" : "not listed, for that is where options and the like are given")}.");
        }

        if (options.Weights.Count > 0)
        {
            yield return new($"By what matters to you, {string.Join(", ", options.Weights.OrderBy(weight => weight.Key).Select(weight => string.Create(CultureInfo.InvariantCulture, $"{ReplyWords.Of(weight.Key)} counts {weight.Value:0.##} times")))}.");
        }

        if (all.Standings.Any(standing => standing.Steps.Any(step => step.What == "the later start")))
        {
            yield return new(all.Scale.CurrentPay is null
                ? "Weeks before a later start count as unpaid, for your present pay is not known."
                : "In the weeks before a later start you go on earning what you earn now.");
        }

        if (all.Standings.Any(standing => all.OfferOf(standing).Offer.Base is { } pay && pay.Currency != all.Scale.Currency))
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"Other currencies are converted to {all.Scale.Currency} at the rates of {all.Scale.Rates.AsOf:d MMMM yyyy}."), all.Scale.Rates.Source);
        }
    }

    private static bool IsUsed(ReckonedComparison all, ComparisonFigure figure) =>
        figure == ComparisonOptions.Unlisted ? all.Standings.Any(standing => standing.IsListed == false)
        : figure == ComparisonOptions.Leaving ? all.Standings.Any(standing => standing.Steps.Any(step => step.What == "what is lost by leaving early"))
        : figure != ComparisonOptions.Remote || all.Scale.CountsRemote;

    private static bool Equal(decimal one, decimal other) => Math.Abs(one - other) < 1;

    private static string Listed(ReckonedComparison all, IEnumerable<(PayComponent Component, decimal More)> parts) =>
        string.Join(" and ", parts.Select(part => $"{ReplyWords.Of(part.Component)} ({all.Money(Math.Abs(part.More))})"));

    private static string Largest(ReckonedComparison all, OfferStanding standing) => standing.Steps.MinBy(step => step.Amount) is { Amount: < 0 } step
        ? $"{step.What} ({all.Money(step.Amount)})"
        : "what it adds beside pay";
}
