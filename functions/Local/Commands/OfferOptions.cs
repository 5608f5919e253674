using System.CommandLine;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using Coach.Signals;
using Local.Bands;
using Local.Signals;

namespace Local.Commands;

/// <summary>The options of every command that judges an offer: what to take in place of what the letter says, and which bands to hold it against.</summary>
internal sealed class OfferOptions
{
    private readonly Option<string?> _company = Arguments.Text("--company", "C", "The company, where the letter's name is not the one of the bands.");
    private readonly Option<string?> _role = Arguments.Text("--role", "R", "The role, likewise.");
    private readonly Option<string?> _level = Arguments.Text("--level", "L", "The level, likewise.");
    private readonly Option<string?> _region = Arguments.Text("--region", "G", "The region, likewise.");
    private readonly Option<string?> _recruiter = Arguments.Text("--to", "NAME", "The first name of whom you write to.");
    private readonly Option<string[]> _bands = new("--bands") { Description = "Guides to hold the offer against this once, instead of the bands kept.", HelpName = "PATH" };
    private readonly Option<string?> _data = Arguments.Data();
    private readonly Option<Goal[]> _goals = new("--goals") { Description = "What matters to you, the most first: base, equity, cashNow, level, remote, time.", HelpName = "GOAL", AllowMultipleArgumentsPerToken = true };
    private readonly Option<Tone> _tone = new("--tone") { Description = "How the scripts sound: warm, plain or firm. Default: warm.", HelpName = "TONE" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _company, _role, _level, _region, _recruiter, _goals, _tone, _bands, _data })
        {
            command.Options.Add(option);
        }
    }

    public OfferWish Of(ParseResult parsed) => new(parsed.GetValue(_bands) ?? [], parsed.GetValue(_data))
    {
        Company = parsed.GetValue(_company),
        Role = parsed.GetValue(_role),
        Level = parsed.GetValue(_level),
        Region = parsed.GetValue(_region),
        Recruiter = parsed.GetValue(_recruiter),
        Goals = parsed.GetValue(_goals) ?? [],
        Tone = parsed.GetValue(_tone),
    };
}

/// <summary>What the person said on the command line about an offer.</summary>
/// <param name="Bands">Guides to use this once; empty for the bands kept.</param>
/// <param name="Data">The data folder; null for the usual one.</param>
internal sealed record OfferWish(string[] Bands, string? Data)
{
    public string? Company { get; init; }

    public string? Role { get; init; }

    public string? Level { get; init; }

    public string? Region { get; init; }

    public string? Recruiter { get; init; }

    public IReadOnlyList<Goal> Goals { get; init; } = [];

    public Tone Tone { get; init; }

    /// <summary>The offer with what the person said in place of what the letter says.</summary>
    public Offer Over(Offer offer) => offer with
    {
        Company = Company ?? offer.Company,
        Role = Role ?? offer.Role,
        Level = Level ?? offer.Level,
        Region = Region ?? offer.Region,
    };

    /// <summary>The request for advice on an offer, today.</summary>
    public async Task<AdviceRequest> RequestAsync(CommandHost host, Offer offer, string? candidate, CancellationToken cancellation)
    {
        var bands = await BandsToUse.Async(host, offer, Bands, Data, cancellation);
        var today = DateOnly.FromDateTime(host.Clock.GetLocalNow().Date);
        var hiring = offer.Company is { Length: > 0 } company ? await HeldHiring.OfAsync(company, Data, host, cancellation) : HiringRecord.Empty;
        return new(offer, bands, bands.Rates ?? ExchangeRates.None, today)
        {
            Hiring = hiring.IsEmpty ? null : HiringCount.Of(offer.Company!, hiring, today),
            Candidate = candidate,
            Recruiter = Recruiter,
            Goals = Goals,
            Tone = Tone,
        };
    }
}
