using Coach.Forecasts;

namespace Coach.Rehearsal;

/// <summary>What a simulated recruiter says to an ask.</summary>
/// <param name="Offer">What is on the table now.</param>
/// <param name="Kind">What it is.</param>
/// <param name="OnBase">Which part of the added money goes to base, of those the person offered to choose from.</param>
internal readonly record struct RecruiterAnswer(double Offer, AnswerKind Kind, double OnBase);

/// <summary>What an answer is.</summary>
internal enum AnswerKind
{
    /// <summary>A counter, with more to come perhaps.</summary>
    Counter,

    /// <summary>A counter, and there is nothing to give on base.</summary>
    BaseIsClosed,

    /// <summary>Their last word: take it or leave it.</summary>
    LastWord,

    /// <summary>They took the ask.</summary>
    Taken,

    /// <summary>They took the offer back.</summary>
    Withdrawn,
}

/// <summary>
/// A recruiter with a hidden limit who answers one ask after another. What moves them is a figure and their manner: no plea, no order, no threat in words is
/// heard here at all. Positions as in <see cref="TalkSoFar"/>.
/// </summary>
/// <param name="Manner">How they negotiate.</param>
/// <param name="Rule">Their rule of conceding, drawn from the manner's family.</param>
/// <param name="Limit">The most they can give; never told before the end.</param>
/// <param name="Tilt">How much dearer money on base is for them than elsewhere, per unit: from −0.1 to 0.1.</param>
/// <param name="Talk">What was said so far.</param>
/// <param name="HasClosedBase">Whether they said that there is nothing on base.</param>
/// <param name="Chance">Their stream of chance.</param>
internal sealed record SimulatedRecruiter(RecruiterManner Manner, Concession Rule, double Limit, double Tilt, TalkSoFar Talk, bool HasClosedBase, Chance Chance)
{
    /// <summary>By how much a step differs from the rule, at most, and to what answers are rounded, in band widths.</summary>
    private const double Jitter = 0.25;
    private const int Digits = 2;

    /// <summary>A recruiter of a manner, drawn from its family.</summary>
    public static SimulatedRecruiter Of(RecruiterManner manner, double opening, double limit, double tilt, Chance chance)
    {
        (var shape, chance) = chance.Next();
        (var patience, chance) = chance.Next();
        double Shape(double from, double to) => from + (shape * (to - from));
        int Patience(int from, int to) => from + (int)(patience * (to - from + 1));
        var rule = manner switch
        {
            RecruiterManner.ByTheBook => new Concession(Tactic.StepForStep, Math.Floor(Shape(3, 6)), Patience(6, 7)),
            RecruiterManner.GenerousEarly => new Concession(Tactic.ByTime, Shape(2, 5), Patience(5, 7)),
            RecruiterManner.HardToTheEnd => new Concession(Tactic.ByTime, Shape(0.15, 0.45), Patience(5, 8)),
            RecruiterManner.SplitTheDifference => new Concession(Tactic.Halfway, 1, Patience(5, 7)),
            RecruiterManner.DeadlinePusher => new Concession(Tactic.ByTime, Shape(0.6, 1.2), Patience(2, 3)),
            RecruiterManner.NoBudgetOnBase => new Concession(Tactic.ByTime, Shape(0.8, 1.25), Patience(4, 7)),
            _ => throw new ArgumentOutOfRangeException(nameof(manner)),
        };
        var ofBase = manner == RecruiterManner.NoBudgetOnBase ? Math.Abs(tilt) : tilt;
        return new(manner, rule, limit, ofBase, TalkSoFar.From(opening), false, chance);
    }

    /// <summary>What one unit of money costs them if this part of it goes to base; 1 at the cheapest part.</summary>
    public double CostOf(double onBase) => (1 + (Tilt * ((2 * onBase) - 1))) / (1 - Math.Abs(Tilt));

    /// <summary>Hears an ask, where several parts on base may be offered to choose from, and answers.</summary>
    /// <param name="ask">What is asked for in all.</param>
    /// <param name="partsOnBase">Which part of the added money may go to base: they take the one that is cheapest for them. At least one.</param>
    public (RecruiterAnswer Answer, SimulatedRecruiter After) Hear(double ask, params ReadOnlySpan<double> partsOnBase)
    {
        var (fate, chance) = Chance.Next();
        (var jitter, chance) = chance.Next();
        var onBase = Choose(partsOnBase);
        if (Talk.Answers == 0 && !HasClosedBase && fate < RiskOfLosing.Of(ask, Limit))
        {
            return (new(Talk.Offer, AnswerKind.Withdrawn, onBase), this with { Chance = chance });
        }

        return Manner == RecruiterManner.NoBudgetOnBase && onBase > 0 ? CloseBase(ask, onBase, chance) : Counter(ask, onBase, jitter, chance);
    }

    private (RecruiterAnswer Answer, SimulatedRecruiter After) Counter(double ask, double onBase, double jitter, Chance chance)
    {
        var limit = Math.Max(Talk.Offer, Talk.Opening + ((Limit - Talk.Opening) / CostOf(onBase)));
        var step = (Rule.Answer(limit, Talk, ask) - Talk.Offer) * (1 + (Jitter * ((2 * jitter) - 1)));
        var offer = Math.Clamp(Math.Round(Talk.Offer + step, Digits), Talk.Offer, limit);
        var isTaken = ask <= offer + TalkSoFar.Same;
        var kind = isTaken ? AnswerKind.Taken : Rule.IsLast(Talk) ? AnswerKind.LastWord : AnswerKind.Counter;
        var said = isTaken ? ask : offer;
        return (new(said, kind, onBase), this with { Chance = chance, Talk = Talk.With(ask, said) });
    }

    /// <summary>What was asked for elsewhere is answered as it would be, what was asked for on base is refused. It counts as no answer yet.</summary>
    private (RecruiterAnswer Answer, SimulatedRecruiter After) CloseBase(double ask, double onBase, Chance chance)
    {
        var offer = Talk.Offer + ((1 - onBase) * (Math.Min(ask, Rule.Answer(Limit, Talk, ask)) - Talk.Offer));
        return (new(offer, AnswerKind.BaseIsClosed, onBase), this with { Chance = chance, HasClosedBase = true, Talk = Talk with { Offer = offer } });
    }

    private double Choose(ReadOnlySpan<double> partsOnBase)
    {
        var best = partsOnBase[0];
        foreach (var part in partsOnBase)
        {
            var isBetter = Manner == RecruiterManner.NoBudgetOnBase ? part < best : CostOf(part) < CostOf(best);
            best = isBetter ? part : best;
        }

        return best;
    }
}
