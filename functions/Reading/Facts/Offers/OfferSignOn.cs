using Coach.Offers;
using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>Payments for joining: each part with when it is paid and until when it has to be paid back.</summary>
internal static class OfferSignOn
{
    /// <summary>Two figures that add up to a third within this are its parts.</summary>
    private const decimal Tolerance = 0.01m;

    private static readonly CueTable<bool> s_mentions = new(
        (true, "sign on;sign on bonus;signing bonus;joining bonus;starting bonus;welcome bonus;hiring bonus;this bonus;the bonus;such bonus;these bonuses;antrittsprämie;antrittsbonus;startbonus;startprämie;prime de bienvenue;prime d arrivée;prime d embauche;cette prime;bônus de contratação;repay it;repay the bonus;welcome payment;it;this amount;these payments;this payment;that payment;each part;both payments;each payment;either payment;the payment;sie;diese;elle;signeringsbonus;velkomstbonus;välkomstbonus;welkomstbonus;tekenbonus"));

    private static readonly CueTable<bool> s_equalParts = new(
        (true, "one half at;one half upon;one half after;half at;half on;half upon;half after;two halves;in halves;two parts;two instalments;two installments;two payments;two equal parts;one half payable;one half on;half payable;half of which;in equal halves;jeweils zur hälfte;je zur hälfte;por moitié;two equal;in two equal;two equal installments;two equal instalments;two equal parts;two equal payments;equal halves;zwei gleichen;deux versements égaux;duas parcelas iguais"));

    public static IReadOnlyList<SignOn> Read(LetterText letter, IReadOnlyList<Figure> figures, LetterNotes notes)
    {
        var named = figures.Where(figure => figure.Stands && figure.Amount > 0 && (figure.Topic == Topic.SignOn || IsPaidOnJoining(letter, figure))).ToList();
        var own = figures.Where(figure => named.Contains(figure) || IsFurther(figure, named) || (figure is { Stands: true, Topic: Topic.Instalment, Amount: > 0 } && named.Exists(other => other.Passage == figure.Passage))).ToList();
        var parts = Distinct(WithoutSums(WithoutHalves(own.Where(figure => !IsAcrossYears(figure, figures)).ToList())));
        if (parts.Count == 0)
        {
            return [];
        }

        foreach (var (n, part) in parts.Index())
        {
            notes.See(n == 0 ? "signOn" : $"signOn{n + 1}", part.Passage);
        }

        var clawback = ClawbackMonths(letter, parts);
        if (parts.Count == 1 && parts[0] is var whole && letter.ParagraphOf(whole.Passage).FirstOrDefault(passage => passage.Has(s_equalParts)) is not null)
        {
            return
            [
                new(whole.Amount / 2, whole.Currency, Times(letter, whole) is [var first, _] ? first : 0, clawback),
                new(whole.Amount / 2, whole.Currency, LastPaymentMonths(letter, whole), clawback),
            ];
        }

        if (parts.Count == 1 && Shares(parts[0]) is [var one, var other])
        {
            var times = PaymentTiming.All(parts[0].Passage).ToList();
            return
            [
                new(parts[0].Amount * one / 100, parts[0].Currency, times.Count > 0 ? times[0] : 0, clawback),
                new(parts[0].Amount * other / 100, parts[0].Currency, times.Count > 1 ? times[^1] : null, clawback),
            ];
        }

        return [.. parts.Select(part => new SignOn(part.Amount, part.Currency, PaymentTiming.Of(letter, part, parts.Count == 1), clawback))];
    }

    /// <summary>The two shares of "$25,000: 60% at start, 40% at six months"; empty where the payment is not parted so.</summary>
    private static List<decimal> Shares(Figure part)
    {
        var shares = PercentText.Find(part.Passage.Text).Where(span => span.Start > part.Span.End).Select(span => span.Figure ?? 0).ToList();
        return shares.Count == 2 && shares.Sum() == 100 && shares.TrueForAll(share => share > 0) ? shares : [];
    }

    /// <summary>
    /// Whatever it is called: an amount without a period that is paid once, with the first pay, and has to be paid back by who leaves early, is for joining.
    /// </summary>
    public static bool IsPaidOnJoining(LetterText letter, Figure figure) =>
        figure is { Stands: true, Span: { Period: null or PayPeriod.Once, Interval: null, IsPerShare: false }, Topic: null or Topic.Base or Topic.Bonus or Topic.Instalment or Topic.NotPay }
        && figure.Passage.LabelTopic is null or Topic.Other or Topic.SignOn or Topic.Bonus
        && PaymentTiming.IsAtFirstPay(figure.Passage)
        && letter.ParagraphOf(figure.Passage).Append(letter.Passages.ElementAtOrDefault(figure.Passage.Index + 1)).OfType<Passage>().Any(passage => OfferTerms.Clawbacks(passage).Count > 0)
        && !letter.ParagraphOf(figure.Passage).Any(passage => MoneyVocabulary.Topics.In(passage).Any(cue => cue.Meaning == Topic.Relocation));

    /// <summary>"20,000 with your first pay and a further 10,000 after a year": a part more of what the sentence gave first.</summary>
    private static bool IsFurther(Figure figure, List<Figure> named) =>
        figure is { Stands: true, Amount: > 0, Topic: null or Topic.Base or Topic.NotPay, Span.Period: null or PayPeriod.Once or PayPeriod.Year }
        && named.Exists(first => first.Passage == figure.Passage && first.Span.Start < figure.Span.Start && figure.Span.Start - first.Span.End < FurtherReach)
        && s_further.In(figure.Passage.Text.AsSpan(Math.Max(0, figure.Span.Start - FurtherWords)..figure.Span.Start)) is [.., var cue] && cue.End >= Math.Min(figure.Span.Start, FurtherWords) - 2;

    /// <summary>Characters between the two parts, and of "and a further ".</summary>
    private const int FurtherReach = 60, FurtherWords = 16;

    private static readonly CueTable<bool> s_further = new((true, "further;another;a second;additional;weitere;weiteren;nogmaals;ytterligare;yderligere;ytterligere;mais;autres;supplémentaires"));

    /// <summary>"$10,000, paid in two equal installments of $5,000" states the parts beside the whole.</summary>
    private static List<Figure> WithoutHalves(List<Figure> figures) =>
        [.. figures.Where(half => !figures.Exists(whole => whole.Passage == half.Passage && whole.Amount == half.Amount * 2 && half.Passage.Has(s_equalParts)))];

    /// <summary>The same amount in three or more columns of years is no payment for joining.</summary>
    private static bool IsAcrossYears(Figure figure, IReadOnlyList<Figure> figures) =>
        figure.Passage.CellStarts.Count > 1 && figures.Count(other => other.Passage == figure.Passage && other.Amount == figure.Amount) > 2;

    private static int? LastPaymentMonths(LetterText letter, Figure whole) =>
        Times(letter, whole) is [.., > 0 and var last] ? last : null;

    private static List<int> Times(LetterText letter, Figure whole) => [.. letter.ParagraphOf(whole.Passage).SelectMany(passage => PaymentTiming.All(passage)).Distinct().Order().Take(2)];

    /// <summary>A figure that later ones add up to is their total; a label's figure that its columns repeat is stated once.</summary>
    private static List<Figure> WithoutSums(List<Figure> figures)
    {
        var totals = figures.Where((total, i) => Enumerable.Range(0, figures.Count).Any(start => IsSumOf(total, figures.Where((_, j) => j != i).Skip(start).ToList()))).ToList();
        return [.. figures.Except(totals)];
    }

    private static bool IsSumOf(Figure total, List<Figure> others)
    {
        decimal sum = 0;
        for (var i = 0; i < others.Count; i++)
        {
            sum += others[i].Amount;
            if (i > 0 && others[i].Amount < total.Amount && others[0].Amount < total.Amount && Math.Abs(sum - total.Amount) <= total.Amount * Tolerance)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same amount said again elsewhere is the same payment; twice in one sentence or paragraph are two.</summary>
    private static List<Figure> Distinct(List<Figure> figures)
    {
        var kept = new List<Figure>();
        foreach (var figure in figures)
        {
            if (!kept.Exists(other => other.Amount == figure.Amount && (other.Passage.Paragraph != figure.Passage.Paragraph || figure.Passage.ColumnOf(figure.Span.Start) != other.Passage.ColumnOf(other.Span.Start))))
            {
                kept.Add(figure);
            }
        }

        return kept;
    }

    /// <summary>The months of the sentence on paying back that names the payment or stands beside it; else of the only such sentence that is not on moving.</summary>
    private static int? ClawbackMonths(LetterText letter, List<Figure> parts)
    {
        var paragraphs = parts.Select(part => part.Passage.Paragraph).ToHashSet();
        int? elsewhere = null;
        foreach (var passage in letter.Passages.Where(passage => OfferTerms.Clawbacks(passage).Count > 0))
        {
            if (passage.LabelTopic is Topic.NotPay or Topic.Benefits || PaymentTiming.WithinMonths(passage) is not { } months)
            {
                continue;
            }

            if (paragraphs.Contains(passage.Paragraph) || passage.Has(s_mentions) || passage.LabelTopic is Topic.SignOn || passage.HeadingTopic is Topic.SignOn)
            {
                return months;
            }

            elsewhere ??= MoneyVocabulary.Topics.In(passage).Any(cue => cue.Meaning == Topic.Relocation) ? null : months;
        }

        return elsewhere;
    }
}
