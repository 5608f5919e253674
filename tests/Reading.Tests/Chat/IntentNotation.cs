using System.Globalization;
using Coach.Negotiations;
using Coach.Pay;
using Reading.Chat;
using Reading.Facts;

namespace Reading.Tests.Chat;

/// <summary>Intents as a person would note them down: <c>Figure(Counter equity 385?)</c>, <c>Day(Deadline 2026-11-27)</c>, <c>Ask(Why)</c>.</summary>
internal static class IntentNotation
{
    public static string Of(IEnumerable<Intent> intents) => string.Join("; ", intents.Select(Of));

    /// <summary>A context from its notation: the question asked, stage, road, currency, company and open figure, in any order.</summary>
    public static ChatContext Context(string notation, DateOnly today)
    {
        var context = new ChatContext(today);
        foreach (var part in notation.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            context = part.Split('=') switch
            {
                ["company", var company] => context with { Company = company },
                ["companies", var names] => context with { Companies = names.Split('+').Select(name => name.Replace('_', ' ')).ToArray() },
                ["unplaced", var amount] => context with { Unplaced = new Intent.Figure(null, Bare(amount)) },
                ["meanings"] => context with { Meanings = [new("Yes", new Intent.Agree()), new("No", new Intent.Refuse())] },
                _ when Enum.TryParse<Question>(part, out var asked) => context with { Asked = asked },
                _ when Enum.TryParse<Stage>(part, out var stage) => context with { Stage = stage },
                _ when Enum.TryParse<Road>(part, out var road) => context with { Road = road },
                _ when Enum.TryParse<DateOrder>(part, out var order) => context with { Order = order },
                _ when Currency.TryOf(part, out var currency) => context with { Currency = currency, Order = part == "USD" ? DateOrder.MonthFirst : DateOrder.DayFirst },
                _ => throw new FormatException($"No context is called \"{part}\"."),
            };
        }

        return context;
    }

    private static PayFigure Bare(string amount)
    {
        var value = decimal.Parse(amount, CultureInfo.InvariantCulture);
        return new PayFigure(null, value, value, false, null, null, true);
    }

    private static string Of(Intent intent) => intent switch
    {
        Intent.Agree => "Yes",
        Intent.Refuse => "No",
        Intent.Skip => "Skip",
        Intent.Ask ask => $"Ask({ask.About})",
        Intent.Command command => $"Do({command.What})",
        Intent.TakeRoad road => $"Road({road.Road})",
        Intent.Tell told => $"Tell({Or(told.Fact)}: {told.Text})",
        Intent.TellDate date => $"Day({Inner(date)})",
        Intent.TellSpan span => $"Months({span.Months})",
        Intent.Figure figure => $"Figure({Inner(figure)})",
        Intent.Vesting vesting => $"Vesting({Or(vesting.Of)} {string.Join('/', vesting.Percents.Select(percent => percent.ToString("0.##", CultureInfo.InvariantCulture)))})",
        Intent.Weigh weigh => $"Goals({string.Join(", ", weigh.Goals)})",
        Intent.Describe describe => $"Offer({describe.Company ?? Or(describe.Of)}: {string.Join(", ", describe.Traits.Select(trait => $"{trait.Kind} {Number(trait.Value)}"))})",
        Intent.Report { About: { } about } report => $"They({report.Move} {Component(about)})",
        Intent.Report report => $"They({report.Move})",
        Intent.InCurrency other => $"In({other.Currency})",
        Intent.TellRate rate => $"Rate({rate.From} {rate.To} {Number(rate.PerUnit)})",
        Intent.Decide decide => $"I({decide.Decision})",
        Intent.Unclear { Meanings.Count: 0 } => "Unclear",
        Intent.Unclear unclear => $"Unclear({string.Join(" | ", unclear.Meanings.Select(meaning => Inner(meaning.Meant)))})",
        _ => intent.ToString(),
    };

    private static string Inner(Intent intent) => intent switch
    {
        Intent.TellDate date => $"{Or(date.Fact)} {date.Day:yyyy-MM-dd}",
        Intent.Figure figure => $"{Or(figure.Of)} {Of(figure.Pay)}",
        _ => Of(intent),
    };

    private static string Of(PayFigure pay)
    {
        var component = pay.Component is { } known ? Component(known) : "?";
        var amount = pay.Min == pay.Max ? Number(pay.Min) : $"{Number(pay.Min)}..{Number(pay.Max)}";
        var currency = pay.Currency is { } code ? $" {code}" : "";
        var period = pay.Period is { } each ? $"/{each.ToString().ToLowerInvariant()}" : "";
        return $"{component} {amount}{(pay.IsPercent ? "%" : "")}{(pay.Bare ? "?" : "")}{currency}{period}";
    }

    private static string Component(PayComponent component) => component == PayComponent.SignOn ? "sign-on" : component.ToString().ToLowerInvariant();

    private static string Number(decimal amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Or<T>(T? value)
        where T : struct, Enum => value?.ToString() ?? "?";
}
