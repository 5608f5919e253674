using System.Globalization;
using Coach.Negotiations;

namespace Coach.Comparisons;

/// <summary>What to know about days to answer by: which have passed, which run out first, and when letting one go pays.</summary>
internal static class AnswerOrder
{
    public static IEnumerable<string> Of(ReckonedComparison all)
    {
        foreach (var passed in all.Standings.Where(standing => standing.HasPassed))
        {
            yield return $"The day to answer {passed.Called} ({ScriptWords.Date(passed.ExpiresOn!.Value)}) has passed: ask in writing whether it still stands. Until then it counts last.";
        }

        var open = all.Standings.Where(standing => !standing.HasPassed).ToArray();
        if (open.Length < 2)
        {
            yield break;
        }

        var best = open[0];
        foreach (var other in open.Skip(1).Where(other => other.ExpiresOn is { } last && (best.ExpiresOn is not { } until || last < until)))
        {
            yield return LettingGo(all, best, other);
        }

        if (best.ExpiresOn is { } day)
        {
            yield return $"{best.Called} runs out on {ScriptWords.Date(day)}: answer, or ask for more days before it.";
        }
    }

    /// <summary>
    /// Who lets a sure offer go for a better one wins the difference if that comes, and falls back if it does not: the two are even where the chance is
    /// (sure − fallback) ÷ (better − fallback).
    /// </summary>
    private static string LettingGo(ReckonedComparison all, OfferStanding best, OfferStanding other)
    {
        var fallback = all.Standings
            .Where(third => third != best && third != other && !third.HasPassed && (third.ExpiresOn is not { } last || last > other.ExpiresOn))
            .Select(third => third.Worth4)
            .Append(all.Scale.Fallback4)
            .Max();
        var day = ScriptWords.Date(other.ExpiresOn!.Value);
        if (other.Worth4 <= fallback)
        {
            return $"{other.Called} runs out on {day}, first of these. You lose nothing by letting it go.";
        }

        var sure = (other.Worth4 - fallback) / (best.Worth4 - fallback);
        var without = all.Scale.CurrentPay is null && fallback == 0 ? " Your present pay is not known here and counts as nothing: with it, the figure is lower." : "";
        return string.Create(CultureInfo.InvariantCulture, $"{other.Called} runs out on {day}, before {best.Called}. Let it go only if {best.Called} is at least {Math.Ceiling(sure * 100):0}% sure; else ask both for the same day.{without}");
    }
}
