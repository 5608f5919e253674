using Coach.Bands;
using Coach.Offers;

namespace Coach.Negotiations;

/// <summary>What to ask the recruiter, from what the offer leaves out or leaves open.</summary>
public static class RecruiterQuestions
{
    /// <summary>More than these in one call turn a talk into an interrogation.</summary>
    public const int Most = 7;

    /// <summary>The questions, the most telling first.</summary>
    /// <param name="offer">The offer; for a raise, what the person has.</param>
    /// <param name="band">The band it was held against; without one the pay range is asked for first.</param>
    /// <param name="isRaise">Whether they are for a manager.</param>
    public static IReadOnlyList<string> For(Offer offer, Band? band, bool isRaise = false)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return (isRaise ? AboutRaise(offer) : All(offer, band)).Distinct().Take(Most).ToArray();
    }

    private static IEnumerable<string> All(Offer offer, Band? band)
    {
        var range = AboutRange(offer, band).ToArray();
        return [.. band is null ? range : [], .. AboutBase(offer), .. AboutEquity(offer, band), .. AboutBonus(offer), .. range, .. AboutSignOn(offer), .. AboutTime(offer)];
    }

    private static IEnumerable<string> AboutRaise(Offer offer)
    {
        yield return Words.NameOrNone(offer.Level) is { } level ? $"What is the pay range for {Level(level)} here, and where do I stand in it?" : "Which level am I on, and what is the pay range for it?";
        yield return "When are raises decided, and who decides?";
        yield return "What do you need to see from me for the next level?";
        yield return "Is there a budget outside of the yearly round?";
        if (offer.Equity.Count > 0)
        {
            yield return "When is the next stock refresh, and what did people at this level get last year?";
        }
    }

    /// <summary>"level 5" for a bare number, else as the letter writes it.</summary>
    private static string Level(string name) => name.All(char.IsAsciiDigit) ? $"level {name}" : name;

    private static IEnumerable<string> AboutBase(Offer offer)
    {
        if (offer.Base is null)
        {
            yield return "What is the base salary?";
        }
    }

    private static IEnumerable<string> AboutEquity(Offer offer, Band? band)
    {
        if (offer.Equity.Count == 0)
        {
            yield return band?.Equity is null ? "Is there equity in this offer?" : "Is there equity in this offer? Which kind, how much, and over how many years?";
        }

        foreach (var grant in offer.Equity)
        {
            if (grant.Kind == EquityKind.Options)
            {
                yield return grant.StrikePrice is null
                    ? "What is the strike price of the options, what was the latest share price, and how many shares are there in all?"
                    : "What was the latest share price, and how many shares are there in all?";
            }
            else if (grant.Value is null)
            {
                yield return "What is the equity worth in money, and which share price was it reckoned with?";
            }

            if (GrantVesting.Of(grant).Assumptions.Count > 0)
            {
                yield return "How does the equity vest: how much each year, is there a cliff, and how often after it?";
            }
        }

        if (offer.Equity.Count > 0)
        {
            yield return "Are there refresh grants, and what did people at this level get last year?";
        }
    }

    private static IEnumerable<string> AboutBonus(Offer offer)
    {
        if (offer.Bonus is null)
        {
            yield return "Is there a yearly bonus, and what is its target?";
        }
        else if (!offer.Bonus.Guaranteed)
        {
            yield return "What part of the target bonus was paid in the last two years?";
        }
    }

    private static IEnumerable<string> AboutRange(Offer offer, Band? band)
    {
        if (Words.NameOrNone(offer.Level) is not { } level)
        {
            yield return "Which level is this role, and what is the pay range for it here?";
        }
        else if (band is null)
        {
            yield return $"What is the pay range for {Level(level)} here?";
        }
    }

    private static IEnumerable<string> AboutSignOn(Offer offer)
    {
        if (offer.SignOn.Count == 0)
        {
            yield return "Is a sign-on possible?";
        }
        else if (offer.SignOn.Any(payment => payment.ClawbackMonths is null))
        {
            yield return "Would the sign-on have to be paid back when leaving, and until when?";
        }
    }

    private static IEnumerable<string> AboutTime(Offer offer)
    {
        if (offer.ExpiresOn is null)
        {
            yield return "By when do you need my answer?";
        }
    }
}
