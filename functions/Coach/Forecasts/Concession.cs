namespace Coach.Forecasts;

/// <summary>A recruiter's rule of conceding, without the limit. Knows no chance: the same talk gives the same answer.</summary>
internal sealed class Concession
{
    private readonly Tactic _tactic;
    private readonly double _shape;
    private readonly double[] _given;

    /// <param name="tactic">The rule.</param>
    /// <param name="shape">β for <see cref="Tactic.ByTime"/>; the number of steps from opening to limit for <see cref="Tactic.StepForStep"/>; else of no meaning.</param>
    /// <param name="patience">The answer with this number, from 1, is the last one.</param>
    public Concession(Tactic tactic, double shape, int patience)
    {
        (_tactic, _shape, Patience) = (tactic, shape, patience);
        _given = [.. Enumerable.Range(0, patience + 1).Select(answer => Math.Pow(answer / (double)patience, 1 / shape))];
    }

    /// <summary>T of the rule: how many answers they give before they stop.</summary>
    public int Patience { get; }

    /// <summary>What comes back to an ask: never below the last offer, never above the limit. An ask at or below it is taken.</summary>
    public double Answer(double limit, in TalkSoFar talk, double ask) => Math.Max(talk.Offer, Math.Min(limit, _tactic switch
    {
        Tactic.ByTime => talk.Opening + ((limit - talk.Opening) * _given[Math.Min(talk.Answers + 1, Patience)]),
        Tactic.StepForStep => MayStep(talk, ask) ? talk.Offer + ((limit - talk.Opening) / _shape) : talk.Offer,
        _ => talk.Answers == 0 ? (talk.Opening + ask) / 2 : talk.Offer + Math.Clamp(talk.Ask - ask, 0, Math.Max(0, (ask - talk.Offer) / 2)),
    }));

    /// <summary>Whether the next answer is their last.</summary>
    public bool IsLast(in TalkSoFar talk) => talk.Answers + 1 >= Patience;

    /// <summary>MiCRO: a step only where they have made no more different offers than they got.</summary>
    private static bool MayStep(in TalkSoFar talk, double ask) => talk.Offers <= talk.Asks + (talk.IsNew(ask) ? 1 : 0);
}
