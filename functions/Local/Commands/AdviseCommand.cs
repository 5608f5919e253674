using System.CommandLine;
using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using Coach.Signals;
using Local.Bands;
using Local.Documents;
using Local.Rendering;
using Local.Signals;
using Reading.Facts;

namespace Local.Commands;

/// <summary><c>coach advise OFFER</c>: the full analysis of one offer.</summary>
internal static class AdviseCommand
{
    public static Command Of(CommandHost host)
    {
        var offer = Arguments.One("OFFER", "The offer letter.");
        var company = Arguments.Text("--company", "C", "The company, where the letter's name is not the one of the bands.");
        var role = Arguments.Text("--role", "R", "The role, likewise.");
        var level = Arguments.Text("--level", "L", "The level, likewise.");
        var region = Arguments.Text("--region", "G", "The region, likewise.");
        var bands = new Option<string[]>("--bands") { Description = "Guides to hold the offer against this once, instead of the bands kept.", HelpName = "PATH" };
        var data = Arguments.Data();
        var json = Arguments.Json();
        var command = new Command("advise", "What an offer is worth, where it stands, and what to ask for.") { offer, company, role, level, region, bands, data, json };
        command.SetAction((parsed, cancellation) => RunAsync(
            host,
            new(parsed.GetRequiredValue(offer), parsed.GetValue(bands) ?? [], parsed.GetValue(data), parsed.GetValue(json))
            {
                Company = parsed.GetValue(company),
                Role = parsed.GetValue(role),
                Level = parsed.GetValue(level),
                Region = parsed.GetValue(region),
            },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, Wish wish, CancellationToken cancellation)
    {
        var document = DocumentFile.Read(wish.Path, host.Clock);
        var facts = FactsReader.Read(wish.Path, document);
        if (facts.OfType<OfferLetter>().FirstOrDefault() is not { } letter || Refusal(letter) is not null)
        {
            return await RefuseAsync(host.Terminal, wish, facts);
        }

        var snapshot = await BandsToUse.Async(host, wish.Bands, wish.Data, cancellation);
        var today = DateOnly.FromDateTime(host.Clock.GetLocalNow().Date);
        var offer = wish.Over(letter.Offer);
        var hiring = offer.Company is { Length: > 0 } company ? await HeldHiring.OfAsync(company, wish.Data, host, cancellation) : HiringRecord.Empty;
        var advice = Advisor.Advise(new(offer, snapshot, ExchangeRates.None, today)
        {
            Candidate = letter.Candidate,
            Hiring = hiring.IsEmpty ? null : HiringCount.Of(offer.Company!, hiring, today),
        });
        await WriteAsync(host.Terminal, wish, letter, advice);
        return ExitCode.Done;
    }

    private static async Task WriteAsync(Terminal terminal, Wish wish, OfferLetter letter, Advice advice)
    {
        var lines = wish.Json
            ? [JsonSerializer.Serialize(advice, CoachJson.Default.Advice)]
            : AdviceText.Lines(letter, advice, Style.Of(terminal));
        foreach (var line in lines)
        {
            await terminal.Out.WriteLineAsync(line);
        }
    }

    private static async Task<int> RefuseAsync(Terminal terminal, Wish wish, IReadOnlyList<DocumentFacts> facts)
    {
        if (wish.Json)
        {
            await terminal.Out.WriteLineAsync(FactsJson.Write(facts[0]));
        }

        await terminal.Error.WriteLineAsync($"coach: {wish.Path}: {Refusal(facts[0])}");
        return ExitCode.NotRead;
    }

    // One sentence: what is in the way, and what to do.
    private static string? Refusal(DocumentFacts facts) => facts switch
    {
        OfferLetter { Base: null, Bonus: null, SignOn.Count: 0, Equity.Count: 0, Relocation: null } letter => Blank(letter)
            ? "this is a template whose blanks were never filled in. Ask the recruiter for the letter with your figures."
            : "this letter names no pay. Ask the recruiter for base, bonus and equity in writing.",
        OfferLetter => null,
        UnknownDocument { Problems: [.., { Code: ProblemCodes.NotUnderstood } why] } => why.Message,
        UnknownDocument { Problems: [var why, ..] } => why.Message,
        UnknownDocument => "there is no text in it.",
        _ => "this is no offer letter. Give the letter itself; guides go in with: coach bands import PATH",
    };

    private static bool Blank(OfferLetter letter) => letter.Problems.Any(problem => problem.Code == ProblemCodes.TemplateBlank);

    private sealed record Wish(string Path, string[] Bands, string? Data, bool Json)
    {
        public string? Company { get; init; }

        public string? Role { get; init; }

        public string? Level { get; init; }

        public string? Region { get; init; }

        /// <summary>The offer with what the person said in place of what the letter says.</summary>
        public Offer Over(Offer offer) => offer with
        {
            Company = Company ?? offer.Company,
            Role = Role ?? offer.Role,
            Level = Level ?? offer.Level,
            Region = Region ?? offer.Region,
        };
    }
}
