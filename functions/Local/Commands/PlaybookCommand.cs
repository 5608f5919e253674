using System.CommandLine;
using System.Globalization;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using Coach.Playbooks;
using Local.Documents;
using Local.Rendering;
using Reading.Facts;

namespace Local.Commands;

/// <summary><c>coach playbook</c>: the whole plan for an offer or a raise as one document.</summary>
internal static class PlaybookCommand
{
    private const string Told = "What you told the coach";

    public static Command Of(CommandHost host)
    {
        var offer = new Argument<string?>("OFFER") { Description = "The offer letter; left out with --raise.", Arity = ArgumentArity.ZeroOrOne };
        var raise = new Option<bool>("--raise") { Description = "A plan for a raise where you work now; give --pay, --company and --role." };
        var pay = Arguments.Text("--pay", "PAY", "For a raise: your base pay, like \"$215,000\" or \"SEK 62,000 a month\".");
        var stock = Arguments.Text("--stock", "GRANT", "For a raise: your stock grant over its years, like \"$240,000\".");
        var result = new Option<string[]>("--result") { Description = "For a raise: something you achieved; may be given up to three times.", HelpName = "TEXT" };
        var months = new Option<int?>("--months") { Description = "For a raise: months in the role.", HelpName = "N" };
        var review = new Option<DateOnly?>("--review") { Description = "For a raise: the day of the review, like 2027-03-15.", HelpName = "DATE" };
        var name = Arguments.Text("--name", "NAME", "Your name, to sign with, where the letter does not name you.");
        var target = Arguments.Text("--out", "FILE", "Write to this file, as a page to print (.html) or as Markdown (.md). Without it the plan is printed here.");
        var shared = new OfferOptions();
        var command = new Command("playbook", "The whole plan for an offer or a raise as one document to print.") { offer, raise, pay, stock, result, months, review, name, target };
        shared.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(raise) == given.GetValue(offer) is not null)
            {
                given.AddError(given.GetValue(raise) ? "With --raise there is no OFFER: give --pay instead." : "Give the offer letter, or --raise with --pay.");
            }
            else if (given.GetValue(raise) && MoneyOf(given.GetValue(pay)) is null)
            {
                given.AddError("With --raise give --pay with an amount and a currency, like --pay \"$215,000\" or --pay \"SEK 62,000 a month\".");
            }

            if (given.GetValue(stock) is { } grant && MoneyOf(grant) is null)
            {
                given.AddError("--stock is an amount with a currency, like --stock \"$240,000\".");
            }

            if (given.GetValue(target) is { } file && !IsPage(file) && !IsMarkdown(file))
            {
                given.AddError("--out is a file that ends in .html or .md.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var wish = shared.Of(parsed);
            if (!parsed.GetValue(raise))
            {
                return await OfOfferAsync(host, parsed.GetValue(offer)!, wish, parsed.GetValue(name), parsed.GetValue(target), cancellation);
            }

            var request = await wish.RequestAsync(host, wish.Over(Present(parsed.GetValue(pay)!, parsed.GetValue(stock))), parsed.GetValue(name), cancellation) with
            {
                IsRaise = true,
                Results = parsed.GetValue(result) ?? [],
                MonthsInRole = parsed.GetValue(months),
            };
            return await WriteAsync(host, request, new(Told) { ReviewDate = parsed.GetValue(review) }, parsed.GetValue(target), cancellation);
        });
        return command;
    }

    private static async Task<int> OfOfferAsync(
        CommandHost host, string path, OfferWish wish, string? name, string? target, CancellationToken cancellation)
    {
        var facts = FactsReader.Read(path, DocumentFile.Read(path, host.Clock, Recognition.Of(host.Environment)));
        if (LetterRefusal.LetterOf(facts) is not { } letter)
        {
            return await LetterRefusal.WriteAsync(host.Terminal, path, facts, json: false);
        }

        var request = await wish.RequestAsync(host, wish.Over(letter.Offer), name ?? letter.Candidate, cancellation);
        var file = Path.GetFileName(path);
        var material = new PlaybookMaterial(file)
        {
            Evidence = letter.Evidence.ToDictionary(
                fact => fact.Key,
                fact => string.Create(CultureInfo.InvariantCulture, $"{file}{(fact.Value.Page is { } page ? $", page {page}" : "")}: “{fact.Value.Quote}”"),
                StringComparer.Ordinal),
        };
        return await WriteAsync(host, request, material, target, cancellation);
    }

    private static async Task<int> WriteAsync(CommandHost host, AdviceRequest request, PlaybookMaterial material, string? target, CancellationToken cancellation)
    {
        var playbook = PlaybookDraft.Of(request, Advisor.Advise(request), material);
        if (target is null)
        {
            foreach (var line in PlaybookText.Lines(playbook, Style.Of(host.Terminal)))
            {
                await host.Terminal.Out.WriteLineAsync(line);
            }

            return ExitCode.Done;
        }

        await File.WriteAllTextAsync(target, IsPage(target) ? PlaybookHtml.Of(playbook) : PlaybookMarkdown.Of(playbook), cancellation);
        await host.Terminal.Error.WriteLineAsync($"coach: the plan is in {target}");
        return ExitCode.Done;
    }

    private static Offer Present(string pay, string? stock) => new(
        null,
        null,
        null,
        null,
        MoneyOf(pay),
        null,
        [],
        MoneyOf(stock) is { } grant ? [new EquityGrant(EquityKind.Other, grant.Amount, grant.Currency, null, null, VestingSchedule.UsualYears, null, null, null)] : [],
        null,
        null,
        null);

    private static PayAmount? MoneyOf(string? text) => text is not null && MoneyText.FindFirst(text) is { Figure: { } amount, Currency: { } currency } span
        ? new(amount, currency, span.Period ?? PayPeriod.Year)
        : null;

    private static bool IsPage(string file) => Path.GetExtension(file).Equals(".html", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(file).Equals(".htm", StringComparison.OrdinalIgnoreCase);

    private static bool IsMarkdown(string file) => Path.GetExtension(file).Equals(".md", StringComparison.OrdinalIgnoreCase);
}
