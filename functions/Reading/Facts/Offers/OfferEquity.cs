using Coach;
using Coach.Offers;
using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>Grants of equity: what kind, worth or count, strike price and vesting.</summary>
internal static class OfferEquity
{
    /// <summary>The distance from which a figure is taken for equity only with a label of it.</summary>
    private const int MaxDistance = 110;

    /// <summary>Grants of one letter: more are repetitions of one kind or another.</summary>
    private const int MaxGrants = 6;

    private static readonly CueTable<EquityKind> s_kinds = new(
        (EquityKind.Rsu, "rsu;rsus;restricted stock units;restricted stock unit;restricted share units;restricted share unit;stock units;actions gratuites;free shares;rsu s"),
        (EquityKind.Psu, "performance rights;performance share;performance stock;psu;psus;performance stock units;performance share units;performance shares;performance units;performance based rsus;performance restricted stock units;performance based restricted stock units"),
        (EquityKind.Options, "option;options;stock options;share options;stock option;esop;esops;bspce;emi options;iso;isos;nso;nsos;aktienoptionen;*optionen;opties;aandelenopties;optioner;*optioner;opsjoner;*opsjoner;aksjeopsjoner;opções;opciones;warrants;option to purchase;option to buy"),
        (EquityKind.Phantom, "vesop;virtual stock;virtual equity;virtuella aktier;virtuelle aktier;virtuelle aksjer;fantoomaandelen;fantomaktier;phantom;phantom shares;phantom stock;phantom units;virtual shares;virtual options;virtual stock options;virtual share options;vsop;virtuelle;virtuellen;virtuelle anteile;virtuelle aktien;virtuelle optionen;virtuellen anteilen;virtuellen optionen;virtuelle beteiligung;virtuella;sars;stock appreciation rights;share appreciation rights;shadow shares;synthetic shares;actions fantômes"),
        (EquityKind.ProfitSharing, "profit units;profits units;profits interests;profits interest;profit interests;profit interest;incentive units;profit sharing units;profit participation;participation units;ppu;ppus;profit participation units"),
        (EquityKind.Other, "[mid|medium] term incentive;restricted stock;restricted shares;common stock;stock;shares;equity;stock award;share award;stock grant;equity award;equity grant;aktien;actions;aandelen;aktier;aksjer;ações;acciones;long term incentive;lti;restricted stock award;aktieprogram"));

    private static readonly CueTable<bool> s_notAGrant = new(
        (true, "fully diluted;outstanding;issued and outstanding;issued share capital;issued shares;issued share;shares issued;shares in issue;in issue;capitalization;capitalisation;in total;pool;reserved;authorized;authorised;purchase plan;espp;ausstehend;minimum shareholding;aktienkurs;en circulation;ownership guideline;existing;hold at least"));

    private static readonly CueTable<bool> s_more = new((true, "additional;additionally;second;also;further;refresh;refresher;performance;plus;top up;zusätzlich;en outre;daarnaast;dessutom;desuden;initial;buyout;make whole"));

    private static readonly CueTable<bool> s_none = new((true, "no equity;no stock;no options;not include equity;no shares;not eligible for equity;keine beteiligung;without equity;no rsus"));

    public static IReadOnlyList<EquityGrant> Read(LetterText letter, IReadOnlyList<Figure> figures, IReadOnlyList<PercentFigure> percents, LetterNotes notes)
    {
        var drafts = new List<Draft>();
        foreach (var part in Parts(letter, figures).OrderBy(part => part.Passage.Index).ThenBy(part => part.Column).ThenBy(part => part.Start))
        {
            Put(drafts, part, Kind(letter, part.Passage, part.Start, part.End));
        }

        AddShareOfCompany(drafts, letter, percents);
        foreach (var draft in drafts)
        {
            draft.OwnFrom = figures.Where(figure => figure.Passage == draft.Passage && figure.Span.End <= draft.Start && figure.Topic is Topic.Bonus or Topic.Variable or Topic.SignOn or Topic.Base).Select(figure => figure.Span.End).DefaultIfEmpty(0).Max();
        }

        if (drafts.Count == 0)
        {
            return [];
        }

        foreach (var (n, draft) in drafts.Index())
        {
            notes.See(n == 0 ? "equity" : $"equity{n + 1}", draft.Passage);
        }

        if (drafts.Exists(draft => draft.Value is null))
        {
            notes.Report(ProblemCodes.EquityWithoutValue, "Equity is given as shares or a part of the company, and not what it is worth. Ask for the last share price or valuation.", drafts[0].Passage);
        }

        return [.. drafts.Select(draft => Grant(letter, draft, drafts, figures))];
    }

    private static IEnumerable<Part> Parts(LetterText letter, IReadOnlyList<Figure> figures)
    {
        var worths = figures.Where(figure => figure.Stands && figure.Topic == Topic.Equity && figure.Distance < MaxDistance && !figure.Span.IsPerShare && figure.Amount >= 100).ToList();
        var yearly = worths.Where(figure => IsByYears(figure.Passage)).Select(figure => figure.Passage).Distinct().ToList();
        if (yearly.Count == 1 && worths.TrueForAll(figure => figure.Passage == yearly[0]))
        {
            // What vests year by year is together what is granted.
            var years = figures.Where(figure => figure.Passage == yearly[0] && IsYear(figure.Passage.ColumnNameOf(figure.Span.Start))).ToList();
            yield return new(yearly[0], years[0].Span.Start, years[0].Span.AmountEnd, years.Sum(figure => figure.Amount), years[0].Currency, null, yearly[0].ColumnOf(years[0].Span.Start));
        }

        foreach (var figure in worths.Where(figure => !yearly.Contains(figure.Passage)))
        {
            yield return new(figure.Passage, figure.Span.Start, figure.Span.AmountEnd, figure.Amount, figure.Currency, null, figure.Passage.ColumnOf(figure.Span.Start));
        }

        foreach (var passage in letter.Passages)
        {
            foreach (var quantity in passage.Quantities.Where(quantity => quantity is { Unit: Unit.Share, Value: >= 2 } && IsGranted(passage, quantity)))
            {
                yield return new(passage, quantity.Start, quantity.End, null, null, quantity.Value, passage.ColumnOf(quantity.Start));
            }

            if (passage.LabelTopic == Topic.Equity && passage.ValueStart > 0 && BareCount(passage) is { } count)
            {
                yield return count;
            }
        }
    }

    /// <summary>A row of what vests, with a column for each of several years.</summary>
    private static bool IsByYears(Passage passage) => VestingText.Mentions.IsIn(passage.Label) && passage.Columns.Count(IsYear) > 1;

    private static bool IsYear(string column) => column.Any(char.IsAsciiDigit) && column.Length <= 12;

    /// <summary>"RSUs: 1,200": the label says what is counted.</summary>
    private static Part? BareCount(Passage passage)
    {
        var value = Array.FindAll(passage.Words, word => word.Start >= passage.ValueStart);
        if (value.Length == 0 || !char.IsAsciiDigit(value[0].Folded[0]) || !s_kinds.IsIn(passage.Label) || passage.Quantities.Any(quantity => quantity.Start == value[0].Start))
        {
            return null;
        }

        if (value.Count(word => char.IsAsciiDigit(word.Folded[0])) > 2 && passage.CellStarts.Count > 2)
        {
            // A row of numbers across the years is how a grant vests.
            return null;
        }

        var bare = Quantities.NumberAt(passage.Text, value, 0, out var end);
        return bare is >= 10 && MoneyText.Find(passage.Text).All(span => span.Start > end || span.End < value[0].Start) && !PercentText.IsSignAt(passage.Text, end)
            ? new(passage, value[0].Start, end, null, null, bare, passage.ColumnOf(value[0].Start))
            : null;
    }

    private static bool IsGranted(Passage passage, Quantity quantity)
    {
        var text = passage.Text;
        var near = text[Math.Max(0, quantity.Start - 45)..Math.Min(text.Length, quantity.End + 40)];
        var inBrackets = quantity.Start > 0 && text[quantity.Start - 1] == '(';
        var about = s_notAGrant.In(near);
        return !(about.Count > 0 && (inBrackets || IsNearer(passage, quantity))) && quantity.Value < 1_000_000_000;
    }

    private static bool IsNearer(Passage passage, Quantity quantity) =>
        s_notAGrant.In(passage).Any(cue => cue.Start >= quantity.End ? cue.Start - quantity.End < 28 : cue.End <= quantity.Start && quantity.Start - cue.End < 22);

    private static EquityKind Kind(LetterText letter, Passage passage, int start, int end)
    {
        var nearest = Roles.Nearest(passage, start, end, Specific(s_kinds.In(passage), start, end), []);
        if (nearest is { } found && found.Cue.Meaning != EquityKind.Other)
        {
            return found.Cue.Meaning;
        }

        var elsewhere = s_kinds.In(passage.Label).Concat(s_kinds.In(passage.Heading)).Concat(letter.ParagraphOf(passage).Concat(letter.Passages).SelectMany(other => s_kinds.In(other)))
            .FirstOrDefault(cue => cue.Meaning != EquityKind.Other);
        return elsewhere?.Meaning ?? EquityKind.Other;
    }

    /// <summary>Where any kind is named, "shares" and "equity" say nothing more.</summary>
    private static List<Cue<EquityKind>> Specific(IReadOnlyList<Cue<EquityKind>> kinds, int start, int end)
    {
        var specific = kinds.Where(cue => cue.Meaning != EquityKind.Other).ToList();
        return specific.Count > 0 ? specific : [.. kinds.Where(cue => cue.End <= start || cue.Start >= end || cue.Start >= start)];
    }

    /// <summary>A count and a worth of one kind are one grant; a second count or worth is a second grant only where the words say so.</summary>
    private static void Put(List<Draft> drafts, Part part, EquityKind kind)
    {
        var same = drafts.LastOrDefault(draft => draft.Kind == kind);
        if (same is null)
        {
            drafts.Add(Draft.Of(part, kind));
        }
        else if (part.Amount is not null ? same.Value is null : same.Units is null)
        {
            same.Value ??= part.Amount;
            same.Currency ??= part.Currency;
            same.Units ??= part.Units;
        }
        else if (drafts.Count < MaxGrants && part.Passage.Has(s_more) && !drafts.Exists(draft => draft.Value == part.Amount && draft.Units == part.Units) && IsAnother(same, part))
        {
            drafts.Add(Draft.Of(part, kind));
        }
    }

    private static bool IsAnother(Draft same, Part part) =>
        part.Amount is not null ? same.Value != part.Amount : same.Units != part.Units && !VestingText.Mentions.In(part.Passage.Text.AsSpan(part.Start..)).Any(cue => cue.Start < 60 && same.Passage == part.Passage);

    private static void AddShareOfCompany(List<Draft> drafts, LetterText letter, IReadOnlyList<PercentFigure> percents)
    {
        var share = percents.FirstOrDefault(percent => percent is { Topic: PercentTopic.Company, Value: < 100, IsWithdrawn: false } && percent.Passage.Has(s_kinds));
        if (share is not null && drafts.Count == 0 && !share.Passage.Has(s_none))
        {
            drafts.Add(new Draft { Passage = share.Passage, Kind = Kind(letter, share.Passage, share.Span.Start, share.Span.End) });
        }
    }

    private static EquityGrant Grant(LetterText letter, Draft draft, List<Draft> all, IReadOnlyList<Figure> figures)
    {
        var vesting = VestingText.Read(VestingPassages(letter, draft, all));
        var strike = draft.Kind is EquityKind.Options or EquityKind.Phantom or EquityKind.Other
            ? figures.FirstOrDefault(figure => figure is { Topic: Topic.Strike, IsWithdrawn: false }) ?? figures.FirstOrDefault(figure => draft.Kind == EquityKind.Options && figure.Passage == draft.Passage && IsPrice(figure) && (figure.Span.IsPerShare || (figure.Amount < LargestPrice && draft.Units is not null) || figure.Passage.Text.AsSpan(figure.Span.AmountEnd).TrimStart().StartsWith("each", StringComparison.OrdinalIgnoreCase)))
            : null;
        return new(draft.Kind, draft.Value, draft.Currency ?? strike?.Currency, draft.Units, strike?.Amount, vesting.Years, vesting.CliffMonths, vesting.Cadence, vesting.SchedulePercent);
    }

    /// <summary>A larger amount behind "at" is a worth, not a price.</summary>
    private const decimal LargestPrice = 300;

    /// <summary>"options to purchase 3,000 shares at $27.40 per share".</summary>
    private static bool IsPrice(Figure figure) => figure.Passage.Text[..figure.Span.Start].TrimEnd() is var before && s_priceWords.Any(word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] s_priceWords = [" at", " price", " preis", " prix", " pris", " prijs", " zu", " à"];

    private static IEnumerable<Passage> VestingPassages(LetterText letter, Draft draft, List<Draft> all)
    {
        var vesting = letter.Passages.Where(passage => IsVesting(letter, passage)).ToList();
        if (all.Count == 1)
        {
            return vesting.Select(passage => passage == draft.Passage && draft.OwnFrom > 0 && VestingText.Mentions.IsIn(passage.Text.AsSpan(draft.OwnFrom..)) ? new Passage { Text = passage.Text[draft.OwnFrom..], Quote = passage.Quote, Index = passage.Index, Label = passage.Label, LabelTopic = passage.LabelTopic, Heading = passage.Heading, HeadingTopic = passage.HeadingTopic } : passage);
        }

        if (all.Exists(other => other != draft && other.Passage == draft.Passage))
        {
            var next = all.Where(other => other.Passage == draft.Passage && other.Start > draft.Start).Select(other => other.Start).DefaultIfEmpty(draft.Passage.Text.Length).Min();
            var part = draft.Passage.Text[draft.Start..next];
            return VestingText.Mentions.IsIn(part) ? [new Passage { Text = part, Quote = part }] : vesting.Where(passage => passage != draft.Passage);
        }

        var own = vesting.Where(passage => KindsOf(passage) is { Count: > 0 } kinds ? kinds.Contains(draft.Kind) : NearestDraft(passage, all) == draft).ToList();
        return own.Count > 0 ? own : vesting.Where(passage => KindsOf(passage).Count == 0);
    }

    private static bool IsVesting(LetterText letter, Passage passage) =>
        (passage.Has(VestingText.Mentions) || passage.LabelTopic == Topic.Vesting || passage.HeadingTopic == Topic.Vesting
            || (passage.Has(s_kinds) && passage.Quantities.Any(quantity => quantity.Unit is Unit.Year or Unit.Instalment) && !passage.Has(s_notEquity))
            || (passage.LabelTopic == Topic.Equity && PercentText.Find(passage.Text).Count > 0)
            || IsContinuation(letter, passage))
        && !passage.IsHeading && (passage.LabelTopic is not (Topic.Retirement or Topic.SignOn or Topic.TimeOff or Topic.Benefits or Topic.Bonus or Topic.Variable) || (passage.Has(s_kinds) && passage.Has(VestingText.Mentions))) && !passage.Has(s_notEquity);

    private static readonly CueTable<bool> s_notEquity = new((true, "401 k;401k;pension;salary review;non compete;sign on bonus;match vests;contributions vest;employer contributions"));

    /// <summary>The sentence or list item after one on vesting that goes on with its percentages.</summary>
    private static bool IsContinuation(LetterText letter, Passage passage)
    {
        var before = passage.Index > 0 ? letter.Passages[passage.Index - 1] : null;
        return before is not null && before.Has(VestingText.Mentions) && before.Has(s_kinds) && PercentText.Find(passage.Text).Count > 0 && passage.LabelTopic is null && (passage.Paragraph == before.Paragraph || s_rests.IsIn(passage));
    }

    private static readonly CueTable<bool> s_rests = new((true, "remaining;remainder;rest;year;anniversary;thereafter"));

    private static List<EquityKind> KindsOf(Passage passage) => [.. s_kinds.In(passage).Select(cue => cue.Meaning).Where(kind => kind != EquityKind.Other).Distinct()];

    private static Draft? NearestDraft(Passage passage, List<Draft> all) => all.LastOrDefault(draft => draft.Passage.Index <= passage.Index) ?? all.FirstOrDefault();

    /// <summary>A worth or a count, where it stands.</summary>
    private sealed record Part(Passage Passage, int Start, int End, decimal? Amount, Currency? Currency, decimal? Units, int Column);

    /// <summary>A grant while its parts are put together.</summary>
    private sealed class Draft
    {
        public required Passage Passage { get; init; }

        public int Start { get; init; }

        /// <summary>Where what is said of other pay in the same sentence ends; 0 where nothing is.</summary>
        public int OwnFrom { get; set; }

        public EquityKind Kind { get; init; }

        public decimal? Value { get; set; }

        public Currency? Currency { get; set; }

        public decimal? Units { get; set; }

        public static Draft Of(Part part, EquityKind kind) => new() { Passage = part.Passage, Start = part.Start, Kind = kind, Value = part.Amount, Currency = part.Currency, Units = part.Units };
    }
}
