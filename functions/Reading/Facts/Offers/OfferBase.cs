using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>The fixed pay of this person: the best figure among those that the letter calls salary, basic or fixed pay.</summary>
internal static class OfferBase
{
    /// <summary>Two figures that differ by less are the same, rounded.</summary>
    private const decimal Tolerance = 0.006m;

    /// <summary>Below this, a figure without a period is for an hour.</summary>
    private const decimal LargestHourly = 300;

    public static Found<PayAmount>? Read(IReadOnlyList<Figure> figures, LetterNotes notes)
    {
        figures = WithoutFullTime(figures);
        var rated = figures.Where(figure => figure.Stands && Weight(figure) > 0).Select(figure => (figure.Topic, Found: Candidate(figure, figures))).Where(pair => pair.Found is not null).ToList();
        var (topic, best) = rated.OrderByDescending(pair => pair.Found!.Score).ThenBy(pair => pair.Found!.Passage.Index).FirstOrDefault();
        if (best is null)
        {
            return Unnamed(figures);
        }

        best = Whole(best, figures) ?? best;
        var other = rated.Where(pair => pair.Topic == topic).Select(pair => pair.Found!).FirstOrDefault(candidate => IsConflict(best, candidate));
        if (other is not null)
        {
            notes.ReportConflict("base", best.Passage, other.Passage);
        }

        return best;
    }

    private static readonly CueTable<bool> s_fullTime = new((true, "[fte|f t e|wte];full time [equivalent|salary|rate|pay|post|position|basis|figure];[full|whole] [position|post];vollzeit;vollzeitgehalt;temps plein;voltijd;fulltime;heltid;heltidslön;fuldtid;fulltid;tempo integral;jornada completa;tempo pieno"));

    /// <summary>Of the whole pay, the least share that somebody works for.</summary>
    private const decimal LeastShare = 0.1m, MostShare = 0.98m;

    /// <summary>"£34,600 FTE, which comes to £27,680 for your 28 hours": of two figures in a sentence that speaks of full time, the smaller is this person's.</summary>
    private static List<Figure> WithoutFullTime(IReadOnlyList<Figure> figures)
    {
        var own = figures.ToList();
        foreach (var group in figures.Where(figure => figure is { Stands: true, Span.IsPerShare: false, Topic: null or Topic.Base or Topic.BasicPay or Topic.FullTimePay }).GroupBy(figure => figure.Passage).Where(group => group.Count() == 2 && group.Key.Has(s_fullTime)))
        {
            var (less, more) = (group.MinBy(figure => figure.Amount)!, group.MaxBy(figure => figure.Amount)!);
            if (less.Currency == more.Currency && (less.Span.Period is null || more.Span.Period is null || less.Span.Period == more.Span.Period) && less.Amount / more.Amount is >= LeastShare and <= MostShare)
            {
                own[own.IndexOf(less)] = less with { Topic = Topic.Base, Distance = Math.Min(less.Distance, more.Distance) };
                own[own.IndexOf(more)] = more with { Topic = Topic.FullTimePay };
            }
        }

        return own;
    }

    /// <summary>"7,291.67 on the 15th and the last day, which works out to 175,000.08 a year": what one pay slip has, and the year beside it.</summary>
    private static Found<PayAmount>? Whole(Found<PayAmount> best, IReadOnlyList<Figure> figures) =>
        best.Value.Period == PayPeriod.Year
        && figures.FirstOrDefault(figure => figure.Passage == best.Passage && figure.Currency == best.Value.Currency && s_slips.Any(slips => Math.Abs(figure.Amount - (best.Value.Amount * slips)) <= figure.Amount * Tolerance)) is { } year
            ? new(best.Value with { Amount = year.Amount }, best.Passage, best.Score)
            : null;

    /// <summary>Pay slips of a year: monthly, twice a month, every two weeks, weekly.</summary>
    private static readonly decimal[] s_slips = [12, 24, 26, 52];

    /// <summary>The smallest amount that pays for a year's work, in most currencies.</summary>
    private const decimal LeastYearly = 10_000;

    private static readonly CueTable<bool> s_stipend = new((true, "the stipend;your stipend;a stipend of;stipend is;stipend will be;annual stipend"));

    /// <summary>A letter that names no salary: the stipend of a fellow, or the first amount that is said of nothing else.</summary>
    private static Found<PayAmount>? Unnamed(IReadOnlyList<Figure> figures)
    {
        var figure = figures.FirstOrDefault(figure => figure is { Stands: true, Topic: Topic.NotPay } && figure.Amount >= LeastYearly && figure.Passage.Has(s_stipend))
            ?? figures.FirstOrDefault(figure => figure is { Stands: true, Topic: null, Span: { IsPerShare: false, Period: null or PayPeriod.Year or PayPeriod.Month }, Span.Interval: null } && figure.Amount >= LeastYearly);
        return figure is null ? null : new(new(figure.Amount, figure.Currency, figure.Span.Period is PayPeriod.Month ? PayPeriod.Month : PayPeriod.Year), figure.Passage, UnnamedScore);
    }

    private const int UnnamedScore = 10;

    private static Found<PayAmount>? Candidate(Figure figure, IReadOnlyList<Figure> all)
    {
        if (PeriodOf(figure, all) is not { } period || figure.Amount <= 0)
        {
            return null;
        }

        var score = Weight(figure) - (Math.Min(figure.Distance, 120) / 4);
        score += figure.Span.Period is not null ? 8 : 0;
        score += period == PayPeriod.Year ? 3 : 0;
        score -= IsReckoned(figure) ? Reckoned : 0;
        score += figure.Passage.CellStarts.Count > 1 && figure.Passage.ColumnNameOf(figure.Span.Start) is { Length: > 0 } column && PeriodVocabulary.In(column) == PayPeriod.Year ? 6 : 0;
        return new(new(figure.Amount, figure.Currency, period), figure.Passage, score);
    }

    /// <summary>What "(about $74,880 a year)" or "($6,240 a month)" behind the stated rate loses.</summary>
    private const int Reckoned = 20;

    private static readonly CueTable<bool> s_about = new((true, "about;approximately;approx;roughly;around;some;circa;ca;etwa;rund;environ;ongeveer;cirka;omtrent;cerca de;aproximadamente;unos;equivalent to;equates to;equals;i e;that is"));

    private static bool IsReckoned(Figure figure)
    {
        var before = figure.Passage.Text[Math.Max(0, figure.Span.Start - 24)..figure.Span.Start];
        return before.LastIndexOf('(') > before.LastIndexOf(')') && (s_about.IsIn(before) || before.AsSpan().TrimEnd("( ").IndexOfAnyInRange('0', '9') >= 0);
    }

    private static int Weight(Figure figure) => figure.Topic switch
    {
        Topic.FixedPay => 60,
        Topic.Base => IsOwn(figure) ? 62 : 50,
        Topic.BasicPay => 40,
        null when figure.Span is { Period: not null, IsPerShare: false } => 25,
        _ => 0,
    };

    /// <summary>Words that set this person's own pay apart from a full-time person's.</summary>
    private static readonly CueTable<bool> s_own = new((true, "anteilig*;pro rata;pro rated;prorated;actual;anteilig;anteilige;tatsächliches;effektiv"));

    private static bool IsOwn(Figure figure) => s_own.In(figure.Passage).Any(cue => cue.End <= figure.Span.Start && figure.Span.Start - cue.End < 40);

    private static PayPeriod? PeriodOf(Figure figure, IReadOnlyList<Figure> all)
    {
        if (IsMonthOf(figure, all))
        {
            return PayPeriod.Month;
        }

        if (figure.Span.Interval is not null)
        {
            // "an annual salary of …, paid semi-monthly" is for a year; without such words it is what one pay slip has.
            return PeriodVocabulary.Of(figure.Passage, figure.Span.Start) == PayPeriod.Year ? PayPeriod.Year : null;
        }

        var label = figure.Passage.ValueStart > 0 && figure.Span.In(figure.Passage.Text).Contains('(', StringComparison.Ordinal) ? PeriodVocabulary.In(figure.Passage.Label) : null;
        var near = label ?? PeriodBeforePayment(figure) ?? figure.Span.Period ?? PeriodVocabulary.Of(figure.Passage, figure.Span.Start);
        return near ?? (figure.Amount < LargestHourly ? PayPeriod.Hour : PeriodVocabulary.In(figure.Passage.Heading) ?? PayPeriod.Year);
    }

    /// <summary>"An annual salary of …, payable monthly": how often it is paid is not what it is for.</summary>
    private static PayPeriod? PeriodBeforePayment(Figure figure) =>
        !s_paid.IsIn(figure.Span.In(figure.Passage.Text)) ? null
        : PeriodVocabulary.Of(figure.Passage, figure.Span.Start) ?? (figure.Amount >= LeastPaidMonthly && s_strong.Contains(figure.Currency.Code) ? PayPeriod.Year : null);

    /// <summary>Nobody earns so much in a month in these currencies: "£118,500 (paid monthly)" is for a year.</summary>
    private const decimal LeastPaidMonthly = 25_000;

    private static readonly HashSet<string> s_strong = new(StringComparer.Ordinal) { "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD" };

    private static readonly CueTable<bool> s_paid = new((true, "paid;payable;pay;zahlbar;ausgezahlt;versé;versée;payable en;uitbetaald;utbetalas;utbetales;udbetales;pago;pagadero;distribuida"));

    /// <summary>A row that gives the same for a month and for a year, without names of its columns.</summary>
    private static bool IsMonthOf(Figure figure, IReadOnlyList<Figure> all) =>
        figure is { Span.Period: null, Passage.CellStarts.Count: > 2 } && figure.Passage.ColumnNameOf(figure.Span.Start).Length == 0
        && all.Any(other => other.Passage == figure.Passage && Math.Abs(other.Amount - (figure.Amount * 12)) <= figure.Amount * 12 * Tolerance);

    /// <summary>Two figures of the same weight for the same period that differ, and not because one is the other per month, with or without a 13th and 14th.</summary>
    private static bool IsConflict(Found<PayAmount> one, Found<PayAmount> other)
    {
        if (one.Value.Currency != other.Value.Currency || other.Score < one.Score - 24 || one.Passage == other.Passage)
        {
            return false;
        }

        var (a, b) = (one.Value.Yearly.Amount, other.Value.Yearly.Amount);
        return one.Value.Period == other.Value.Period && Math.Abs(a - b) > a * Tolerance;
    }
}
