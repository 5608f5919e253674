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
        var rated = figures.Where(figure => figure.Stands && Weight(figure) > 0).Select(figure => (figure.Topic, Found: Candidate(figure, figures))).Where(pair => pair.Found is not null).ToList();
        var (topic, best) = rated.OrderByDescending(pair => pair.Found!.Score).ThenBy(pair => pair.Found!.Passage.Index).FirstOrDefault();
        if (best is null)
        {
            return null;
        }

        var other = rated.Where(pair => pair.Topic == topic).Select(pair => pair.Found!).FirstOrDefault(candidate => IsConflict(best, candidate));
        if (other is not null)
        {
            notes.ReportConflict("base", best.Passage, other.Passage);
        }

        return best;
    }

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

    /// <summary>What "(about $74,880 a year)" behind the stated rate loses.</summary>
    private const int Reckoned = 20;

    private static readonly CueTable<bool> s_about = new((true, "about;approximately;approx;roughly;around;some;circa;ca;etwa;rund;environ;ongeveer;cirka;omtrent;cerca de;aproximadamente;unos;equivalent to;equates to;equals;i e;that is"));

    private static bool IsReckoned(Figure figure)
    {
        var before = figure.Passage.Text[Math.Max(0, figure.Span.Start - 24)..figure.Span.Start];
        return before.Contains('(', StringComparison.Ordinal) && before.IndexOf(')', StringComparison.Ordinal) < before.IndexOf('(', StringComparison.Ordinal) && s_about.In(before).Count > 0;
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
    private static readonly CueTable<bool> s_own = new((true, "pro rata;pro rated;prorated;actual;anteilig;anteilige;tatsächliches;effektiv"));

    private static bool IsOwn(Figure figure) => s_own.In(figure.Passage.Text, figure.Passage.Words).Any(cue => cue.End <= figure.Span.Start && figure.Span.Start - cue.End < 40);

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
        s_paid.In(figure.Span.In(figure.Passage.Text)).Count > 0 ? PeriodVocabulary.Of(figure.Passage, figure.Span.Start) : null;

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
