using System.Globalization;
using Coach.Bands;
using Coach.Pay;

namespace Coach.Offers;

/// <summary>One thing in which a final letter differs from what was agreed.</summary>
/// <param name="What">What it is: "Base".</param>
/// <param name="Agreed">What was agreed, as people write it.</param>
/// <param name="Letter">What the letter says; "nothing" where it does not mention it.</param>
public sealed record OfferDifference(string What, string Agreed, string Letter)
{
    private const string Nothing = "nothing";

    /// <summary>
    /// Every difference in pay, job and dates. What was never agreed on is no difference, except new pay-back clauses: they take something away.
    /// </summary>
    public static IReadOnlyList<OfferDifference> Between(Offer agreed, Offer letter)
    {
        ArgumentNullException.ThrowIfNull(agreed);
        ArgumentNullException.ThrowIfNull(letter);
        OfferDifference?[] all =
        [
            Text("Job", agreed.Role, letter.Role, (_, _) => IsSameJob(agreed, letter)),
            Text("Level", agreed.Level, letter.Level, (one, other) => NormalForm.Level(one) == NormalForm.Level(other)),
            Text("Place", agreed.Region, letter.Region, Place.Same),
            Base(agreed, letter),
            Bonus(agreed, letter),
            Sum("Sign-on", SignOn(agreed), SignOn(letter)),
            Sum("Stock (whole grant)", Equity(agreed), Equity(letter)),
            Shares(agreed, letter),
            Vesting(agreed, letter),
            Sum("Relocation", agreed.Relocation, letter.Relocation),
            Date("Start", agreed.StartDate, letter.StartDate),
            Clawback(agreed, letter),
        ];
        return all.OfType<OfferDifference>().ToArray();
    }

    private static OfferDifference? Text(string what, string? agreed, string? letter, Func<string, string, bool> isSame) =>
        agreed is null || letter is null || isSame(agreed, letter) ? null : new(what, Words.Name(agreed), Words.Name(letter));

    /// <summary>How senior a job is may stand in its title or beside it, but not be gone.</summary>
    private static bool IsSameJob(Offer agreed, Offer letter) =>
        NormalForm.Role(agreed.Role!).SetEquals(NormalForm.Role(letter.Role!)) || Titled(agreed).SetEquals(Titled(letter));

    private static IReadOnlySet<string> Titled(Offer offer) => RoleMatch.Words(new("", offer.Role!, offer.Level, null));

    private static OfferDifference? Base(Offer agreed, Offer letter) => (agreed.Base, letter.Base) switch
    {
        (null, _) => null,
        ({ } was, null) => new("Base", MoneyFormat.Full(was), Nothing),
        ({ } was, { } now) => was.Currency == now.Currency && Math.Abs(was.Yearly.Amount - now.Yearly.Amount) < 1 ? null : new("Base", MoneyFormat.Full(was), MoneyFormat.Full(now)),
    };

    private static OfferDifference? Bonus(Offer agreed, Offer letter)
    {
        if (agreed.Bonus is not { } was || (was.TargetPercent ?? was.TargetAmount) is null)
        {
            return null;
        }

        var same = letter.Bonus is { } now && was.TargetPercent == now.TargetPercent && was.TargetAmount == now.TargetAmount;
        var sameMoney = OfferValuation.TargetBonus(agreed) is { } one && OfferValuation.TargetBonus(letter) is { } other && one.Currency == other.Currency && Math.Abs(one.Amount - other.Amount) < 1;
        // Words that leave the bonus to the employer take something away, as a new pay-back clause does.
        var isLoosened = letter.Bonus is { } promised && ((promised.Discretionary && !was.Discretionary) || (was.Guaranteed && !promised.Guaranteed));
        return (same || sameMoney) && !isLoosened ? null : new("Bonus", Bonus(was, agreed), letter.Bonus is { } stated ? Bonus(stated, letter) : Nothing);
    }

    private static OfferDifference? Sum(string what, Money? agreed, Money? letter) =>
        agreed is not { } was || (letter is { } now && now.Currency == was.Currency && Math.Abs(now.Amount - was.Amount) < 1)
            ? null
            : new(what, MoneyFormat.Full(was), letter is { } stated ? MoneyFormat.Full(stated) : Nothing);

    private static OfferDifference? Shares(Offer agreed, Offer letter)
    {
        var (was, now) = (agreed.Equity.Sum(grant => grant.Units ?? 0), letter.Equity.Sum(grant => grant.Units ?? 0));
        return was == 0 || now == 0 || was == now ? null : new("Shares", Count(was), Count(now));
    }

    private static OfferDifference? Vesting(Offer agreed, Offer letter)
    {
        if (agreed.Equity is not [var was, ..] || letter.Equity is not [var now, ..] || (was.SchedulePercent is null && was.CliffMonths is null && was.Cadence is null))
        {
            return null;
        }

        var (one, other) = (GrantVesting.Of(was).Schedule, GrantVesting.Of(now).Schedule);
        var same = Enumerable.Range(0, (VestingSchedule.LongestYears * 12) + 1).All(month => Math.Abs(one.ShareBy(month) - other.ShareBy(month)) < 0.0001m);
        return same ? null : new("Vesting", Describe(one), Describe(other));
    }

    private static OfferDifference? Date(string what, DateOnly? agreed, DateOnly? letter) =>
        agreed is not { } was || letter is not { } now || was == now ? null : new(what, was.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), now.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    private static OfferDifference? Clawback(Offer agreed, Offer letter)
    {
        var (was, now) = (agreed.SignOn.Max(payment => payment.ClawbackMonths) ?? 0, letter.SignOn.Max(payment => payment.ClawbackMonths) ?? 0);
        return now <= was ? null : new("Paying back the sign-on", was == 0 ? "not mentioned" : $"within {was} months", $"within {now} months");
    }

    private static Money? SignOn(Offer offer) => offer.SignOn is [var first, ..]
        ? new Money(offer.SignOn.Where(payment => payment.Currency == first.Currency).Sum(payment => payment.Amount), first.Currency)
        : null;

    private static Money? Equity(Offer offer) =>
        offer.Equity.FirstOrDefault(grant => grant.Value is not null) is { } first && (first.Currency ?? offer.Base?.Currency) is { } currency
            ? new Money(offer.Equity.Where(grant => (grant.Currency ?? currency) == currency).Sum(grant => grant.Value ?? 0), currency)
            : null;

    private static string Bonus(Bonus bonus, Offer offer) => Figure(bonus, offer) + (bonus.Guaranteed ? ", guaranteed" : bonus.Discretionary ? ", at their discretion" : "");

    private static string Figure(Bonus bonus, Offer offer) => bonus switch
    {
        { TargetPercent: { } percent } => string.Create(CultureInfo.InvariantCulture, $"{percent:0.##}% of base"),
        { TargetAmount: { } amount } when (bonus.Currency ?? offer.Base?.Currency) is { } currency => MoneyFormat.Full(new Money(amount, currency)) + "/yr",
        _ => "no figure",
    };

    private static string Describe(VestingSchedule schedule)
    {
        var years = Enumerable.Range(1, schedule.Lots[^1].Year).Select(year => string.Create(CultureInfo.InvariantCulture, $"{schedule.ShareInYear(year) * 100:0.#}%"));
        return $"{string.Join(", ", years)} by year, the first after {schedule.Lots[0].Month} months";
    }

    private static string Count(decimal units) => units.ToString("#,0.##", CultureInfo.InvariantCulture);
}
