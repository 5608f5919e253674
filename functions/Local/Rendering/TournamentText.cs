using System.Globalization;
using Coach.Forecasts;
using Coach.Rehearsal.Tournament;

namespace Local.Rendering;

/// <summary>A tournament for people: the shares as a table and as bars, what was missed, and how well the forecast's ranges hold.</summary>
internal static class TournamentText
{
    private const int NameWidth = 22, ColumnWidth = 8, BarWidth = 32;

    private static readonly RecruiterManner[] s_recruiters = Enum.GetValues<RecruiterManner>();

    public static IEnumerable<string> Lines(TournamentReport report, Style style) =>
    [
        style.Heading("Share of what there was to gain, in %, by recruiter"),
        Row("", [.. s_recruiters.Select(Short), "all"]),
        .. Enum.GetValues<CandidateManner>().Select(candidate => Row(
            Name(candidate), [.. s_recruiters.Select(recruiter => Percent(report.Of(candidate, recruiter).Share.Mean)), Percent(report.Of(candidate).Share.Mean)])),
        "",
        style.Heading("Over all recruiters: share with its 95% interval, agreements missed, asks a talk, gained by both together"),
        .. Enum.GetValues<CandidateManner>().Select(candidate => Bar(report.Of(candidate))),
        "",
        style.Heading("How often the forecast's ranges held what the recruiter could give"),
        Row("range", ["50%", "80%", "95%", "forecasts"]),
        .. report.Coverages.Where(coverage => coverage.Recruiter is null || coverage.WithoutTheManner).OrderBy(coverage => coverage.WithoutTheManner).Select(Held),
        "",
        .. Wrap.Lines(Note(report), style.Width).Select(style.Quiet),
    ];

    private static string Row(string name, IReadOnlyList<string> cells) => (name.PadRight(NameWidth) + string.Concat(cells.Select(cell => cell.PadLeft(Math.Max(ColumnWidth, cell.Length + 1))))).TrimEnd();

    private static string Bar(Standing standing)
    {
        var cells = (int)Math.Round(Math.Clamp(standing.Share.Mean, 0, 1) * BarWidth);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Name(standing.Candidate),-NameWidth}{new string('█', cells)}{new string('·', BarWidth - cells)} {standing.Share.Mean * 100,5:0.0} ±{standing.Share.Margin * 100:0.0}  missed {standing.Missed * 100:0.0}%  {standing.Rounds:0.0}  {standing.Joint * 100:0}%");
    }

    private static string Held(Coverage coverage) => Row(
        coverage switch
        {
            { WithoutTheManner: false } => "manners known",
            { Recruiter: { } manner } => $"without {Short(manner)}",
            _ => "all of these",
        },
        [Percent(coverage.In50), Percent(coverage.In80), Percent(coverage.In95), coverage.Forecasts.ToString(CultureInfo.InvariantCulture)]);

    private static string Note(TournamentReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Rounds} rounds of {Tournament.Cells} cases against each of {s_recruiters.Length} recruiters, seed {report.Seed}. All but the first two begin with the same ask; \"unprepared\" is the coach against a recruiter whose manner was taken out of what it knows. A simulation: it compares manners, it does not foretell your talk.");

    private static string Percent(double part) => (part * 100).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Name(CandidateManner candidate) => candidate switch
    {
        CandidateManner.TakesTheFirst => "takes the first",
        CandidateManner.AsksTenPercentOnce => "asks 10% once",
        CandidateManner.SplitsTheDifference => "splits the difference",
        CandidateManner.TitForTat => "tit for tat",
        CandidateManner.Boulware => "Boulware",
        CandidateManner.Conceder => "Conceder",
        CandidateManner.Micro => "MiCRO",
        CandidateManner.Coach => "the coach",
        _ => "the coach unprepared",
    };

    private static string Short(RecruiterManner recruiter) => recruiter switch
    {
        RecruiterManner.ByTheBook => "book",
        RecruiterManner.GenerousEarly => "early",
        RecruiterManner.HardToTheEnd => "hard",
        RecruiterManner.SplitTheDifference => "halves",
        RecruiterManner.DeadlinePusher => "pusher",
        _ => "no base",
    };
}
