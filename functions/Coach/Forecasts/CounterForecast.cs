namespace Coach.Forecasts;

/// <summary>
/// What the recruiter can give, as a distribution that learns from each answer: Bayes' rule over the hidden limit and the manner of conceding (as Zeng and
/// Sycara 1998, Hindriks and Tykhonov 2008), by quadrature on a grid: the same history always gives the same figures.
/// Positions: 0 is the lower end of the pay band, 1 the upper.
/// </summary>
internal sealed class CounterForecast
{
    /// <summary>Limits on the grid, and how far above the opening the highest stands, in band widths.</summary>
    private const int Limits = 48;
    private const double Reach = 1.1;

    /// <summary>Figures nearer to the last offer than this are no more than that offer.</summary>
    private const double SameFigure = 0.009;

    /// <summary>What carries no weight is not reckoned on with.</summary>
    private const double Nothing = 1e-12, Impossible = 1e-300;

    /// <summary>How far above an offer that was believed impossible the limit is then taken to lie.</summary>
    private const double BeyondSurprise = 0.1;

    private readonly LimitBelief _belief;
    private readonly IReadOnlyList<Hypothesis> _hypotheses;
    private readonly double[] _limits;
    private readonly double[] _weights;

    private CounterForecast(TalkSoFar talk, LimitBelief belief, IReadOnlyList<Hypothesis> hypotheses, double[] limits, double[] weights) =>
        (Talk, _belief, _hypotheses, _limits, _weights) = (talk, belief, hypotheses, limits, weights);

    /// <summary>What was said so far.</summary>
    public TalkSoFar Talk { get; }

    /// <summary>Before the first ask.</summary>
    /// <param name="opening">The first offer.</param>
    /// <param name="belief">What is believed of the limit.</param>
    /// <param name="hypotheses">The manners that are thought possible.</param>
    public static CounterForecast Before(double opening, LimitBelief belief, IReadOnlyList<Hypothesis> hypotheses)
    {
        var limits = new double[Limits];
        var weights = new double[Limits * hypotheses.Count];
        for (var i = 0; i < Limits; i++)
        {
            limits[i] = opening + ((i + 0.5) * Reach / Limits);
            var density = belief.Density(limits[i], opening);
            for (var h = 0; h < hypotheses.Count; h++)
            {
                weights[(i * hypotheses.Count) + h] = Math.Max(density, Impossible) * hypotheses[h].Weight;
            }
        }

        Normalise(weights);
        return new(TalkSoFar.From(opening), belief, hypotheses, limits, weights);
    }

    /// <summary>After one more ask and the answer to it.</summary>
    /// <param name="ask">What was asked.</param>
    /// <param name="offer">What came back.</param>
    /// <param name="isLast">Whether they called it their last word.</param>
    public CounterForecast After(double ask, double offer, bool isLast)
    {
        var next = Talk.With(ask, Math.Max(offer, Talk.Offer));
        var weights = new double[_weights.Length];
        for (var at = 0; at < weights.Length; at++)
        {
            var (limit, hypothesis) = (_limits[at / _hypotheses.Count], _hypotheses[at % _hypotheses.Count]);
            weights[at] = _weights[at] < Nothing ? 0 : _weights[at] * hypothesis.Likelihood(limit, Talk, ask, next.Offer, isLast);
        }

        if (Normalise(weights))
        {
            return new(next, _belief, _hypotheses, _limits, weights);
        }

        var surprised = Before(next.Offer, _belief with { Mean = Math.Max(_belief.Mean, next.Offer + BeyondSurprise) }, _hypotheses);
        return new(next, _belief, _hypotheses, surprised._limits, surprised._weights);
    }

    /// <summary>After one more ask and answer from which nothing is learnt of the limit.</summary>
    public CounterForecast HeardOnly(double ask, double offer) => new(Talk.With(ask, Math.Max(offer, Talk.Offer)), _belief, _hypotheses, _limits, _weights);

    /// <summary>The central range that holds the limit with the given chance. Its lower end is the last offer where the limit may be just that.</summary>
    public (double Low, double High) Range(double chance)
    {
        var (low, high) = (Quantile((1 - chance) / 2), Quantile((1 + chance) / 2));
        return (low < Talk.Offer + SameFigure ? Talk.Offer : low, high);
    }

    /// <summary>The position below which the limit lies with the given chance, from 0 to 1; never below the last offer.</summary>
    public double Quantile(double chance)
    {
        var (below, cell) = (0.0, _limits[1] - _limits[0]);
        for (var i = 0; i < Limits; i++)
        {
            var mass = Mass(i);
            if (mass > 0 && below + mass >= chance)
            {
                return Math.Max(Talk.Offer, _limits[i] + (cell * (((chance - below) / mass) - 0.5)));
            }

            below += mass;
        }

        return _limits[^1];
    }

    /// <summary>The chance that the limit is at least this.</summary>
    public double ChanceAtLeast(double position)
    {
        var (sum, cell) = (0.0, _limits[1] - _limits[0]);
        for (var i = 0; i < Limits; i++)
        {
            sum += Mass(i) * Math.Clamp(((_limits[i] - position) / cell) + 0.5, 0, 1);
        }

        return Math.Min(sum, 1);
    }

    /// <summary>Equally likely recruiters that stand for the whole distribution: its quantiles in the order of the limits. For reckoning ahead.</summary>
    public void Fill(Span<LikelyRecruiter> recruiters)
    {
        var (sum, filled) = (0.0, 0);
        for (var at = 0; at < _weights.Length && filled < recruiters.Length; at++)
        {
            sum += _weights[at];
            while (filled < recruiters.Length && sum >= (filled + 0.5) / recruiters.Length)
            {
                recruiters[filled++] = new(_hypotheses[at % _hypotheses.Count].Rule ?? LikelyRecruiter.Plain, _limits[at / _hypotheses.Count]);
            }
        }

        recruiters[filled..].Fill(new(LikelyRecruiter.Plain, _limits[^1]));
    }

    private double Mass(int limit)
    {
        var sum = 0.0;
        foreach (var weight in _weights.AsSpan(limit * _hypotheses.Count, _hypotheses.Count))
        {
            sum += weight;
        }

        return sum;
    }

    private static bool Normalise(double[] weights)
    {
        var sum = weights.Sum();
        for (var at = 0; at < weights.Length && sum > Impossible; at++)
        {
            weights[at] /= sum;
        }

        return sum > Impossible;
    }
}

/// <summary>A recruiter as the forecast imagines them.</summary>
/// <param name="Rule">How they concede.</param>
/// <param name="Limit">The most they can give.</param>
internal readonly record struct LikelyRecruiter(Concession Rule, double Limit)
{
    /// <summary>Of whom no rule is known: even steps, but only in return for steps, which is the safer guess.</summary>
    public static Concession Plain { get; } = new(Tactic.StepForStep, 6, 6);
}
