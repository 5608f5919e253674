using System.Globalization;
using Coach.Negotiations;
using Coach.Pay;

namespace Local.Rendering;

/// <summary>What to ask for, what will come back, where to stop, and what else can move.</summary>
internal static class StrategyText
{
    private const int LabelWidth = 20;

    public static IEnumerable<string> Lines(Strategy? strategy, Style style)
    {
        if (strategy is null)
        {
            return [];
        }

        string For(decimal amount) => Amounts.Of(amount, strategy.Currency) + Amounts.Per(strategy.Period);
        return new[]
        {
            $"  {"ask for",-LabelWidth}{For(strategy.Ask)}, {What(strategy.Component, strategy.Period)}",
            $"  {"likely counter",-LabelWidth}{Amounts.Between(strategy.CounterMin, strategy.CounterMax, strategy.Currency)}{Amounts.Per(strategy.Period)}",
            $"  {"accept from",-LabelWidth}{For(strategy.Accept)}",
            $"  {"walk away below",-LabelWidth}{For(strategy.WalkAway)}",
        }.Concat(Levers(strategy, style));
    }

    private static IEnumerable<string> Levers(Strategy strategy, Style style) => strategy.Levers.SelectMany((lever, place) =>
        Wrap.Lines(string.Create(CultureInfo.InvariantCulture, $"  {place + 1}. {ComponentName.Of(lever.Component)}: {lever.Why}"), style.Width, "     "));

    private static string What(PayComponent component, PayPeriod period) => component switch
    {
        PayComponent.Equity when period == PayPeriod.Once => "the whole equity grant",
        _ => ComponentName.Of(component),
    };
}
