using System.CommandLine;
using Coach;
using Coach.Calls;
using Coach.Negotiations;
using Coach.Pay;
using Local.Bands;
using Local.Documents;
using Local.Rendering;
using Reading.Facts;

namespace Local.Commands;

/// <summary><c>coach debrief TRANSCRIPT</c>: what happened in a call, and what to do better.</summary>
internal static class DebriefCommand
{
    public static Command Of(CommandHost host)
    {
        var transcript = Arguments.One("TRANSCRIPT", "The call: WebVTT, SRT, SBV, DOCX or text with the names of who speaks.");
        var offer = Arguments.Text("--offer", "LETTER", "The offer letter the call was about: with a band for it, more mistakes can be told in money.");
        var bands = new Option<string[]>("--bands") { Description = "Guides to hold the offer against this once, instead of the bands kept.", HelpName = "PATH" };
        var data = Arguments.Data();
        var json = Arguments.Json();
        var command = new Command("debrief", "What happened in a call, what went well, and what to do better.") { transcript, offer, bands, data, json };
        command.SetAction((parsed, cancellation) => RunAsync(
            host,
            new(parsed.GetRequiredValue(transcript), parsed.GetValue(offer), parsed.GetValue(bands) ?? [], parsed.GetValue(data), parsed.GetValue(json)),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, Wish wish, CancellationToken cancellation)
    {
        var facts = FactsReader.Read(wish.Path, DocumentFile.Read(wish.Path, host.Clock, Recognition.Of(host.Environment)))[0];
        if (facts is not Call call)
        {
            return await RefuseAsync(host.Terminal, wish, facts);
        }

        var lines = await LinesAsync(host, wish, cancellation);
        if (lines is null)
        {
            return ExitCode.NotRead;
        }

        var debriefed = call with { Debrief = CallDebrief.WithLines(call.Debrief, [.. call.Agreed.Select(CallPay.FigureOf).OfType<PayFigure>()], lines), Problems = [.. call.Problems, .. NotOfPay(call)] };
        await host.Terminal.Out.WriteLineAsync(wish.Json ? FactsJson.Write(debriefed) : string.Join('\n', DebriefText.Lines(debriefed, Style.Of(host.Terminal))));
        return ExitCode.Done;
    }

    // The lines of the strategy for the offer; none without an offer, null where it could not be read.
    private static async Task<IReadOnlyList<NegotiationLine>?> LinesAsync(CommandHost host, Wish wish, CancellationToken cancellation)
    {
        if (wish.Offer is not { } path)
        {
            return [];
        }

        if (FactsReader.Read(path, DocumentFile.Read(path, host.Clock, Recognition.Of(host.Environment))).OfType<OfferLetter>().FirstOrDefault() is not { } letter)
        {
            await host.Terminal.Error.WriteLineAsync($"coach: {path}: this is no offer letter that can be read. Give the letter itself, or leave --offer out.");
            return null;
        }

        var snapshot = await BandsToUse.Async(host, letter.Offer, wish.Bands, wish.Data, cancellation);
        var today = DateOnly.FromDateTime(host.Clock.GetLocalNow().Date);
        return Advisor.Advise(new(letter.Offer, snapshot, ExchangeRates.None, today)).Strategy?.Lines ?? [];
    }

    private static IEnumerable<Problem> NotOfPay(Call call)
    {
        if (call.About != "offer")
        {
            yield return new(
                ProblemCodes.NotANegotiation,
                call.About == "earnings"
                    ? "This is an earnings call and no negotiation of pay, so there is nothing to debrief. What was said about work and pay: coach read --json"
                    : "Nobody negotiates pay in this call, so there is nothing to debrief. Give the transcript of a call with a recruiter or manager.");
        }
        else if (!call.Speakers.Any(speaker => speaker.Role == SpeakerRole.Candidate))
        {
            yield return new(ProblemCodes.NotANegotiation, "It is not clear who the candidate is, so there is nothing to debrief. Name the speakers in the transcript (\"Candidate: …\", \"Recruiter: …\").");
        }
    }

    private static async Task<int> RefuseAsync(Terminal terminal, Wish wish, DocumentFacts facts)
    {
        if (wish.Json)
        {
            await terminal.Out.WriteLineAsync(FactsJson.Write(facts));
        }

        var why = facts is UnknownDocument { Problems: [var problem, ..] } && problem.Code != ProblemCodes.NotUnderstood
            ? problem.Message
            : "this is no transcript of a call. Give captions (WebVTT, SRT, SBV), or text in which each turn begins with who speaks (\"Ana: …\").";
        await terminal.Error.WriteLineAsync($"coach: {wish.Path}: {why}");
        return ExitCode.NotRead;
    }

    private sealed record Wish(string Path, string? Offer, string[] Bands, string? Data, bool Json);
}
