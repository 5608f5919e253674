using Coach.Pay;

namespace Coach;

/// <summary>The words people use for the names in the rules.</summary>
internal static class Words
{
    public static string Of(PayComponent component) => component switch
    {
        PayComponent.Base => "base pay",
        PayComponent.Equity => "equity",
        PayComponent.Bonus => "bonus",
        PayComponent.SignOn => "sign-on",
        PayComponent.Total => "total",
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };
}
