using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Coach;
using Coach.Comparisons;
using Coach.Pay;
using Local.Bands;
using Local.Documents;
using Local.Rendering;
using Reading.Facts;

namespace Local.Commands;

/// <summary><c>coach compare OFFER OFFER…</c>: offers side by side, with what each is likely to be worth and what would turn the order round.</summary>
internal static class CompareCommand
{
    /// <summary>Parts of pay by the names that <c>--weights</c> takes.</summary>
    private static readonly Dictionary<string, PayComponent> s_parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["base"] = PayComponent.Base,
        ["equity"] = PayComponent.Equity,
        ["stock"] = PayComponent.Equity,
        ["bonus"] = PayComponent.Bonus,
        ["sign-on"] = PayComponent.SignOn,
    };

    public static Command Of(CommandHost host)
    {
        var offers = Arguments.Paths($"The offer letters, from two to {Comparison.MostOffers}.");
        offers.Arity = new ArgumentArity(2, Comparison.MostOffers);
        var weights = Pairs("--weights", "PART=N", "What counts more or less to you than its money, like base=1.2 equity=0.5; parts are base, equity, bonus and sign-on, each from 0 to 5.");
        var assume = Pairs("--assume", "WHAT=PERCENT", $"What to reckon with: {string.Join("; ", ComparisonOptions.Figures.Select(Described))}.");
        var unlisted = Numbers("--unlisted", "The stock of this offer cannot be sold on an exchange; its place on the command line, from 1.");
        var listed = Numbers("--listed", "The stock of this offer is traded, likewise.");
        var chance = Pairs("--chance", "N=PERCENT", "How sure an offer is, where it is not in writing yet, like 2=60.");
        var remote = Pairs("--remote", "N=DAYS", "Days at home in a week, from 0 to 5, for each offer; they count where all have them.");
        var pay = Arguments.Text("--pay", "PAY", "What you earn now in a year, like \"$180,000\": for weeks before a later start, and for what you fall back on.");
        var currency = Arguments.Text("--in", "CODE", "The currency to compare in. Default: that of the first offer.");
        var rate = Pairs("--rate", "CODE=N", "What one unit of the first offer's currency is in another, like EUR=0.92. Default: the rates kept with the bands.");
        var json = Arguments.Json();
        var data = Arguments.Data();
        var command = new Command("compare", "Offers side by side: which comes first for you, why, and what would turn it round.") { offers, weights, assume, unlisted, listed, chance, remote, pay, currency, rate, json, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var given = new Given(parsed.GetRequiredValue(offers))
            {
                Weights = parsed.GetValue(weights) ?? [],
                Assumed = parsed.GetValue(assume) ?? [],
                Unlisted = parsed.GetValue(unlisted) ?? [],
                Listed = parsed.GetValue(listed) ?? [],
                Chances = parsed.GetValue(chance) ?? [],
                Remote = parsed.GetValue(remote) ?? [],
                Pay = parsed.GetValue(pay),
                Currency = parsed.GetValue(currency),
                Rates = parsed.GetValue(rate) ?? [],
            };
            return await RunAsync(host, given, parsed.GetValue(json), parsed.GetValue(data), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, Given given, bool json, string? data, CancellationToken cancellation)
    {
        if (given.Problem() is { } problem)
        {
            await host.Terminal.Error.WriteLineAsync($"coach: {problem}");
            await host.Terminal.Error.WriteLineAsync("coach compare --help tells how it is used.");
            return ExitCode.WrongUsage;
        }

        var today = DateOnly.FromDateTime(host.Clock.GetLocalNow().Date);
        var letters = new List<OfferLetter>();
        foreach (var path in given.Paths)
        {
            var facts = FactsReader.Read(path, DocumentFile.Read(path, host.Clock, Recognition.Of(host.Environment)));
            if (LetterRefusal.LetterOf(facts) is not { } letter)
            {
                return await LetterRefusal.WriteAsync(host.Terminal, path, facts, json);
            }

            letters.Add(letter);
        }

        var names = ComparedOffer.Told(letters.Select(letter => letter.Company ?? Path.GetFileNameWithoutExtension(letter.Source)).ToArray());
        var compared = letters.Select((letter, n) => given.Compared(letter, names[n], n)).ToArray();
        var rates = given.RatesFrom(compared[0].Currency, today) ?? await HeldRatesAsync(host, letters, data, cancellation);
        if (Comparison.Of(compared, rates, given.Options, today, given.To) is not { } comparison)
        {
            await host.Terminal.Error.WriteLineAsync("coach: these letters state no two offers in currencies that can be compared. Give a rate, like: --rate EUR=0.92");
            return ExitCode.NotRead;
        }

        foreach (var line in json ? [JsonSerializer.Serialize(comparison, CoachJson.Default.Comparison)] : ComparisonText.Lines(comparison, Style.Of(host.Terminal)))
        {
            await host.Terminal.Out.WriteLineAsync(line);
        }

        return ExitCode.Done;
    }

    /// <summary>The rates kept with the bands; none where all letters pay in one currency anyway.</summary>
    private static async Task<ExchangeRates> HeldRatesAsync(CommandHost host, List<OfferLetter> letters, string? data, CancellationToken cancellation) =>
        letters.Select(letter => letter.Offer.Base?.Currency).Distinct().Count() == 1 ? ExchangeRates.None : (await HeldBands.OfCompanyAsync(letters[0].Company ?? "", data, host, cancellation)).Rates ?? ExchangeRates.None;

    private static string Described(ComparisonFigure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.Name}, {figure.Meaning}, from 0 to {figure.Most * 100:0} (default {figure.Default * 100:0}: {figure.Source})");

    private static Option<string[]> Pairs(string name, string help, string description) => new(name) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = true };

    private static Option<int[]> Numbers(string name, string description) => new(name) { Description = description, HelpName = "N", AllowMultipleArgumentsPerToken = true };

    /// <summary>What was given on the command line.</summary>
    private sealed record Given(string[] Paths)
    {
        public string[] Weights { get; init; } = [];

        public string[] Assumed { get; init; } = [];

        public int[] Unlisted { get; init; } = [];

        public int[] Listed { get; init; } = [];

        public string[] Chances { get; init; } = [];

        public string[] Remote { get; init; } = [];

        public string? Pay { get; init; }

        public string? Currency { get; init; }

        public string[] Rates { get; init; } = [];

        public Currency? To => Coach.Pay.Currency.TryOf(Currency, out var currency) ? currency : null;

        public ComparisonOptions Options => new()
        {
            Weights = Weights.Select(Pair).OfType<KeyValuePair<string, decimal>>().Where(pair => s_parts.ContainsKey(pair.Key)).GroupBy(pair => s_parts[pair.Key]).ToDictionary(part => part.Key, part => part.Last().Value),
            Set = Assumed.Select(Pair).OfType<KeyValuePair<string, decimal>>().GroupBy(pair => pair.Key).ToDictionary(figure => figure.Key, figure => figure.Last().Value / 100),
            CountsRemote = Remote.Length > 0,
            CurrentPay = Money?.Yearly,
        };

        private PayAmount? Money => Pay is not null && MoneyText.FindFirst(Pay) is { Figure: { } amount, Currency: { } currency } span ? new(amount, currency, span.Period ?? PayPeriod.Year) : null;

        /// <summary>The first thing that cannot be used, with what to write instead; null where there is none.</summary>
        public string? Problem() =>
            Wrong(Weights, pair => s_parts.ContainsKey(pair.Key), "--weights takes a part and a number, like base=1.2; parts are base, equity, bonus and sign-on.")
            ?? Wrong(Assumed, _ => true, "--assume takes a name and percent, like unlisted=30.")
            ?? Options.Problem()
            ?? Wrong(Chances, pair => IsPlace(pair.Key) && pair.Value is >= 0 and <= 100, "--chance takes the place of an offer and percent, like 2=60.")
            ?? Wrong(Remote, pair => IsPlace(pair.Key) && pair.Value is >= 0 and <= ComparedOffer.DaysOfWeek, "--remote takes the place of an offer and days from 0 to 5, like 2=3.")
            ?? Wrong(Rates, pair => Coach.Pay.Currency.TryOf(pair.Key, out _) && pair.Value > 0, "--rate takes a currency and a number above 0, like EUR=0.92.")
            ?? (Unlisted.Concat(Listed).Any(place => place < 1 || place > Paths.Length) ? $"--unlisted and --listed take the place of an offer, from 1 to {Paths.Length}." : null)
            ?? (Unlisted.Intersect(Listed).Any() ? "--unlisted and --listed name the same offer: keep one of them." : null)
            ?? (Currency is not null && To is null ? "--in takes a currency as three letters, like EUR." : null)
            ?? (Pay is not null && Money is null ? "--pay is an amount with a currency, like --pay \"$180,000\"." : null);

        public ExchangeRates? RatesFrom(Currency? first, DateOnly today) => Rates.Length == 0 || first is not { } currency ? null : new(
            today, "your rate", currency, Rates.Select(Pair).OfType<KeyValuePair<string, decimal>>().GroupBy(pair => Coach.Pay.Currency.Of(pair.Key)).ToDictionary(rate => rate.Key, rate => rate.Last().Value));

        public ComparedOffer Compared(OfferLetter letter, string name, int n) => new(name, letter.Offer)
        {
            IsListed = Listed.Contains(n + 1) ? true : Unlisted.Contains(n + 1) ? false : null,
            Chance = Of(Chances, n) / 100 ?? 1,
            RemoteDays = Of(Remote, n),
            DaysOff = letter.PaidTimeOffDays,
        };

        private static decimal? Of(string[] pairs, int n) => pairs.Select(Pair).LastOrDefault(pair => pair?.Key == (n + 1).ToString(CultureInfo.InvariantCulture))?.Value;

        private static string? Wrong(string[] pairs, Func<KeyValuePair<string, decimal>, bool> isRight, string sentence) =>
            pairs.Any(pair => Pair(pair) is not { } read || !isRight(read)) ? sentence : null;

        private bool IsPlace(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= Paths.Length;

        private static KeyValuePair<string, decimal>? Pair(string text) =>
            text.Split('=') is [{ Length: > 0 } name, var number] && decimal.TryParse(number.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? new(name, value) : null;
    }
}
