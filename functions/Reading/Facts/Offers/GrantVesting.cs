namespace Reading.Facts.Offers;

/// <summary>The passages that say how a grant vests, apart from those on the letter's other grants.</summary>
internal static class GrantVesting
{
    private static readonly CueTable<bool> s_notEquity = new((true, "401 k;401k;pension;salary review;non compete;sign on bonus;match vests;contributions vest;employer contributions"));

    private static readonly CueTable<bool> s_rests = new((true, "remaining;remainder;rest;year;anniversary;thereafter"));

    /// <summary>How one of a letter's grants vests.</summary>
    public static Vesting Of(LetterText letter, GrantDraft draft, List<GrantDraft> all) => VestingText.Read(Passages(letter, draft, all));

    private static IEnumerable<Passage> Passages(LetterText letter, GrantDraft draft, List<GrantDraft> all)
    {
        var vesting = letter.Passages.Where(passage => IsVesting(letter, passage)).ToList();
        if (all.Count == 1)
        {
            return vesting.Select(passage => passage == draft.Passage ? OwnPart(passage, draft.OwnFrom) : passage);
        }

        if (all.Exists(other => other != draft && other.Passage == draft.Passage))
        {
            var next = all.Where(other => other.Passage == draft.Passage && other.Start > draft.Start).Select(other => other.Start).DefaultIfEmpty(draft.Passage.Text.Length).Min();
            var part = draft.Passage.Text[draft.Start..next];
            return VestingText.Mentions.IsIn(part) ? [new Passage { Text = part, Quote = part }] : vesting.Where(passage => passage != draft.Passage);
        }

        var own = vesting.Where(passage => EquityKinds.In(passage) is { Count: > 0 } kinds ? kinds.Contains(draft.Kind) : Nearest(passage, all) == draft).ToList();
        return own.Count > 0 ? own : vesting.Where(passage => EquityKinds.In(passage).Count == 0);
    }

    /// <summary>What a sentence says behind its other pay, where that still speaks of vesting.</summary>
    private static Passage OwnPart(Passage passage, int from) => from == 0 || !VestingText.Mentions.IsIn(passage.Text.AsSpan(from..)) ? passage : new Passage
    {
        Text = passage.Text[from..],
        Quote = passage.Quote,
        Index = passage.Index,
        Label = passage.Label,
        LabelTopic = passage.LabelTopic,
        Heading = passage.Heading,
        HeadingTopic = passage.HeadingTopic,
    };

    private static bool IsVesting(LetterText letter, Passage passage) => (IsOfVesting(passage) || IsContinuation(letter, passage)) && !passage.IsHeading
        && (!IsOnOtherPay(passage) || (passage.Has(EquityKinds.Words) && passage.Has(VestingText.Mentions))) && !passage.Has(s_notEquity);

    private static bool IsOfVesting(Passage passage) =>
        passage.Has(VestingText.Mentions) || passage.LabelTopic == Topic.Vesting || passage.HeadingTopic == Topic.Vesting
        || (passage.Has(EquityKinds.Words) && passage.Quantities.Any(quantity => quantity.Unit is Unit.Year or Unit.Instalment) && !passage.Has(s_notEquity))
        || (passage.LabelTopic == Topic.Equity && PercentText.Find(passage.Text).Count > 0);

    private static bool IsOnOtherPay(Passage passage) =>
        passage.LabelTopic is Topic.Retirement or Topic.SignOn or Topic.TimeOff or Topic.Benefits or Topic.Bonus or Topic.Variable;

    /// <summary>The sentence or list item after one on vesting that goes on with its percentages.</summary>
    private static bool IsContinuation(LetterText letter, Passage passage)
    {
        if (passage.Index == 0 || passage.LabelTopic is not null || PercentText.Find(passage.Text).Count == 0)
        {
            return false;
        }

        var before = letter.Passages[passage.Index - 1];
        return before.Has(VestingText.Mentions) && before.Has(EquityKinds.Words) && (passage.Paragraph == before.Paragraph || passage.Has(s_rests));
    }

    /// <summary>The grant that was named last before a passage.</summary>
    private static GrantDraft? Nearest(Passage passage, List<GrantDraft> all) => all.LastOrDefault(draft => draft.Passage.Index <= passage.Index) ?? all.FirstOrDefault();
}
