using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>What the same money costs a company in its own eyes, by the part of pay it goes to.</summary>
internal static class CompanyCost
{
    /// <summary>
    /// Units of cost for one unit of money. Base lifts later raises, bonus and payroll and is seen by colleagues; the bonus belongs to the level; stock dilutes
    /// but leaves cash and grid alone; a sign-on is paid once. The order is that of the levers in compensation guides; the sizes are our assumption.
    /// </summary>
    public static decimal Of(PayComponent component) => component switch
    {
        PayComponent.Base => 1.2m,
        PayComponent.Bonus => 1.1m,
        PayComponent.Equity => 0.95m,
        PayComponent.SignOn => 0.85m,
        _ => 1,
    };
}
