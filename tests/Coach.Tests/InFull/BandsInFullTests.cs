using System.Globalization;
using Coach.Bands;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.InFull;

/// <summary>What is reckoned from postings, filings and answers, and what is said of snapshots, kept whole.</summary>
public sealed class BandsInFullTests
{
    private static readonly Dictionary<string, Func<IEnumerable<string>>> s_tables = new()
    {
        ["bands-reckoned.txt"] = Reckoned,
        ["bands-plausible.txt"] = Plausible,
        ["bands-compared.txt"] = Compared,
        ["market-bands.txt"] = Market,
    };

    public static TheoryData<string> Names => [.. s_tables.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_table_is_as_it_is_kept(string name) => Expected.Same(name, string.Join('\n', s_tables[name]()));

    private static IEnumerable<string> Reckoned()
    {
        static PayObservation Seen(string id, SourceKind kind, decimal min, decimal max, int daysOld = 0, string currency = "EUR", PayPeriod period = PayPeriod.Year, string title = "Senior Data Engineer (m/w/d)") =>
            new(id, kind, kind == SourceKind.Posting ? "greenhouse harbourlight" : kind == SourceKind.Filing ? "lca" : "answers", "Harbourlight", title, null, "UTRECHT", new(min, max, Currency.Of(currency), period), Today.AddDays(-daysOld), $"https://jobs.example/{id}");
        foreach (var (what, observations) in new (string, PayObservation[])[]
        {
            ("one posting", [Seen("1", SourceKind.Posting, 70_000, 90_000)]),
            ("two postings", [Seen("1", SourceKind.Posting, 70_000, 90_000), Seen("2", SourceKind.Posting, 60_000, 95_000)]),
            ("two filings", [Seen("1", SourceKind.Filing, 70_000, 70_000), Seen("2", SourceKind.Filing, 75_000, 75_000)]),
            ("three filings", [Seen("1", SourceKind.Filing, 70_000, 70_000), Seen("2", SourceKind.Filing, 75_000, 75_000), Seen("3", SourceKind.Filing, 90_000, 90_000)]),
            ("mixed, of all ages", [.. Enumerable.Range(1, 9).Select(n => Seen($"{n}", (SourceKind)(n % 3), 60_000 + (n * 3_000), 70_000 + (n * 4_000), n * 90))]),
            ("an outlier", [.. Enumerable.Range(1, 8).Select(n => Seen($"{n}", SourceKind.Posting, 70_000 + (n * 100), 90_000)), Seen("far", SourceKind.Posting, 470_000, 490_000)]),
            ("beyond all pay", [Seen("1", SourceKind.Posting, 70_000, 90_000), Seen("2", SourceKind.Posting, 9_999_999, 9_999_999), Seen("3", SourceKind.Posting, 0.5m, 2), Seen("4", SourceKind.Posting, 90_000, 70_000)]),
            ("by the month", [Seen("1", SourceKind.Posting, 5_000, 7_000, period: PayPeriod.Month)]),
            ("by the hour in dollars", [Seen("1", SourceKind.Posting, 40, 60, period: PayPeriod.Hour, currency: "USD")]),
            ("nothing", []),
        })
        {
            var reckoned = ObservedBand.Of(observations, Rates, Today);
            yield return $"{what}:";
            if (reckoned.Band is { } band)
            {
                yield return $"  {band.Key}: {MoneyFormat.Full(band.Base!)}; {BandSources.InShort(band)}; {BandSources.InWords(band, 2)}";
                foreach (var evidence in BandSources.Of(band))
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"  {evidence.Component} of {evidence.Observations}, {evidence.SetAside} set aside, {evidence.Percentiles}; {string.Join("; ", evidence.Sources.Select(SourceWords.Of))}");
                }

                yield return $"  {SpreadPicture.InWords(band.Base!, band.EvidenceOf(PayComponent.Base)?.Percentiles)}";
                yield return $"  {SpreadPicture.Over([band.Base!, Range(50_000, 120_000)])!.Svg(band.Base!, band.EvidenceOf(PayComponent.Base)?.Percentiles)}";
            }

            foreach (var aside in reckoned.SetAside)
            {
                yield return $"  aside {aside.Observation.Id}: {aside.Why}";
            }
        }
    }

    private static IEnumerable<string> Plausible()
    {
        foreach (var (min, max, currency, period) in new (decimal?, decimal?, string, PayPeriod)[]
        {
            (212_000, 268_000, "USD", PayPeriod.Year), (268_000, 212_000, "USD", PayPeriod.Year), (-1, 5, "USD", PayPeriod.Year), (0, 0, "USD", PayPeriod.Year), (null, null, "USD", PayPeriod.Year), (null, 90_000, "USD", PayPeriod.Year),
            (90_000, null, "USD", PayPeriod.Year), (1, 2, "USD", PayPeriod.Year), (999_999_999, 9_999_999_999, "USD", PayPeriod.Year), (10_000_000_000, 20_000_000_000, "USD", PayPeriod.Year), (15, 25, "USD", PayPeriod.Hour), (60_000, 76_000, "SEK", PayPeriod.Month),
        })
        {
            var band = NewYork with { Base = new(min, max, Currency.Of(currency), period) };
            var offer = Letter with { Base = new(225_000, Currency.Usd, PayPeriod.Year) };
            var match = BandFinder.Find(offer, Snapshot(band)).Match!;
            yield return $"{MoneyFormat.Full(band.Base)} -> {(match.Band.Base is { } kept ? MoneyFormat.Full(kept) : "none")}; {string.Join("; ", match.Problems.Select(problem => $"{problem.Code}: {problem.Message}"))}";
        }
    }

    private static IEnumerable<string> Compared()
    {
        var changes = new (string What, Band? Before, Band? After)[]
        {
            ("the same", NewYork, NewYork),
            ("up", NewYork, NewYork with { Base = Range(220_000, 280_000) }),
            ("down and no more stock", NewYork, NewYork with { Base = Range(200_000, 250_000), Equity = null }),
            ("new", null, NewYork),
            ("gone", NewYork, null),
            ("in another currency", NewYork, Stockholm),
            ("wrong way round", NewYork, NewYork with { Base = Range(280_000, 220_000) }),
            ("twice as much", NewYork, NewYork with { Base = Range(424_000, 536_000), BonusPercent = new(30, 30) }),
        };
        foreach (var (what, before, after) in changes)
        {
            yield return $"{what}:";
            foreach (var change in SnapshotDifference.Between(before, after))
            {
                yield return $"  {change.InWords(new(2026, 1, 15))} | {change.InWords(null)}";
            }

            foreach (var problem in BandSnapshotCheck.Check(after is null ? Snapshot() : Snapshot(after), before is null ? Snapshot() : Snapshot(before)))
            {
                yield return $"  {problem.Code} at {problem.Where}: {problem.Message} {(BandSnapshotCheck.IsBroken(problem) ? "(broken)" : "")}";
            }

            var review = new SnapshotReview();
            foreach (var _ in Enumerable.Range(0, 3).Where(_ => before is not null))
            {
                review.AddBefore();
            }

            foreach (var _ in Enumerable.Range(0, 3).Where(_ => after is not null))
            {
                review.Add(after!, before);
            }

            yield return $"  {review.Bands} bands, {review.Doubts.Count} doubts, {review.Verdict()?.Message ?? "published"}";
        }
    }

    /// <summary>By seniority in the title which part of the survey's spread stands in, and what is said of it.</summary>
    private static IEnumerable<string> Market()
    {
        var spread = new PayPercentiles(78_000, 99_000, 127_000, 160_000, 190_000);
        var survey = Snapshot(new Band(new(BandKey.Market, "Software Developers", null, "Austin-Round Rock, TX"), Range(78_000, 190_000), null, null, null, null, null, new("survey", new(2025, 5, 1)))
        {
            Evidence = [new(PayComponent.Base, 31_240, 0, spread, [new("survey", SourceKind.Survey, 31_240, new(2025, 5, 1), new(2025, 5, 1), null)])],
        });
        foreach (var (company, role, level, region) in new (string?, string, string?, string?)[]
        {
            ("Harbourlight Inc.", "Junior Software Engineer", null, "Austin, TX"), ("Harbourlight", "Entry Software Engineer", null, "Austin, TX"), ("Harbourlight", "Associate Software Engineer", null, "Austin, TX"), ("Harbourlight", "Software Engineer 1", null, "Austin, TX"),
            (null, "Software Engineer", null, "Austin, TX"), ("Harbourlight", "Software Engineer", "II", "Austin, TX"), ("Harbourlight", "Software Engineer", "Senior", "Austin, TX"), ("Harbourlight", "Lead Software Engineer", null, "Austin, TX"),
            ("Harbourlight", "Software Engineer III", null, "Austin, TX"), ("Harbourlight", "Staff Software Engineer", null, "Austin, TX"), ("Harbourlight", "Principal Software Engineer", null, "Austin, TX"), ("Harbourlight", "Distinguished Software Engineer", null, "Austin, TX"),
            ("Harbourlight", "Software Engineer IV", null, "Austin, TX"), ("Harbourlight", "Software Engineer 5", null, "Austin, TX"), ("Harbourlight", "Software Engineer", null, "Oslo"), ("Harbourlight", "Software Engineer", null, null), ("Harbourlight", "Zookeeper", null, "Austin, TX"),
        })
        {
            var (match, problems) = BandFinder.Find(Empty with { Company = company, Role = role, Level = level, Region = region, Base = new(130_000, Currency.Usd, PayPeriod.Year) }, survey);
            yield return $"{role} {level} at {company}, {region} -> {(match?.Band.Base is { } pay ? MoneyFormat.Full(pay) : "none")}; {string.Join("; ", (match?.Problems ?? problems).Select(problem => $"{problem.Code}: {problem.Message}"))}";
        }
    }
}
