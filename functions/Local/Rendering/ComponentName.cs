using Coach.Pay;

namespace Local.Rendering;

/// <summary>A component's short name for tables.</summary>
internal static class ComponentName
{
    public static string Of(PayComponent component) => component switch
    {
        PayComponent.Base => "base",
        PayComponent.Equity => "equity",
        PayComponent.Bonus => "bonus",
        PayComponent.SignOn => "sign-on",
        PayComponent.Total => "total",
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };
}
