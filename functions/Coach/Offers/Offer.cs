using Coach.Pay;

namespace Coach.Offers;

/// <summary>A yearly bonus as a letter states it.</summary>
/// <param name="TargetPercent">Percent of base; null where only an amount is given.</param>
/// <param name="TargetAmount">For a year, in whole units of <paramref name="Currency"/>; sales variable pay stands here.</param>
/// <param name="Currency">The currency of <paramref name="TargetAmount"/>; null where that is null.</param>
/// <param name="Guaranteed">The letter promises it.</param>
/// <param name="Discretionary">The letter leaves it to the employer's discretion.</param>
public sealed record Bonus(decimal? TargetPercent, decimal? TargetAmount, Currency? Currency, bool Guaranteed, bool Discretionary);

/// <summary>One payment for joining.</summary>
/// <param name="Amount">In whole units of <paramref name="Currency"/>.</param>
/// <param name="Currency">The currency of the amount.</param>
/// <param name="PaidAfterMonths">Months after the start date when it is paid; 0 within the first month; null where not stated.</param>
/// <param name="ClawbackMonths">Months within which leaving means paying it back; null where not stated.</param>
public sealed record SignOn(decimal Amount, Currency Currency, int? PaidAfterMonths, int? ClawbackMonths);

/// <summary>What an employer offers one person: the part of a letter (or of what was typed) that can be valued and negotiated.</summary>
/// <param name="Company">Who offers; null where not stated.</param>
/// <param name="Role">The title of the job.</param>
/// <param name="Level">The rung of the ladder as written ("L5", "Grade 7").</param>
/// <param name="Region">Where the work is, as written.</param>
/// <param name="Base">Fixed pay.</param>
/// <param name="Bonus">Yearly bonus; null where the letter states none.</param>
/// <param name="SignOn">Payments for joining, in order; empty where none is stated.</param>
/// <param name="Equity">Grants, in order; empty where none is stated.</param>
/// <param name="Relocation">A lump sum for moving.</param>
/// <param name="StartDate">First day of work.</param>
/// <param name="ExpiresOn">The last day on which the offer can be taken.</param>
public sealed record Offer(
    string? Company,
    string? Role,
    string? Level,
    string? Region,
    PayAmount? Base,
    Bonus? Bonus,
    IReadOnlyList<SignOn> SignOn,
    IReadOnlyList<EquityGrant> Equity,
    Money? Relocation,
    DateOnly? StartDate,
    DateOnly? ExpiresOn)
{
    /// <summary>An offer of which nothing is known.</summary>
    public static Offer Nothing { get; } = new(null, null, null, null, null, null, [], [], null, null, null);
}
