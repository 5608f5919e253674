using System.Globalization;
using Coach.Negotiations;
using Coach.Pay;

namespace Reading.Chat;

/// <summary>The figures of a sentence: which of them are pay, whose, and of what.</summary>
internal sealed partial class ChatSentence
{
    /// <summary>So much is no yearly pay where the currency is not one of small units.</summary>
    private const decimal MostWithoutCurrency = 20_000_000;

    /// <summary>From here on a number without unit is one of pay where pay was asked for: below it could be a count.</summary>
    private const decimal LeastWhole = 10_000;

    /// <summary>A number up to this answers "how long in this role" in years.</summary>
    private const decimal MostYears = 50;

    private static readonly HashSet<string> s_nouns = new(
        "days day weeks hours people interviews interview rounds round offers times reports person persons engineers shares share options option units unit points reasons questions steps percentile minutes employees candidates direct vacation pto holidays leave months years stars things emails calls rsus"
            .Split(' '), StringComparer.Ordinal);

    private void Figures()
    {
        var components = ChatPlacing.Of(_items, _first, _end, _components);
        for (var at = _first; at < _end; at++)
        {
            if (_items[at].Value is ChatValue.Pay pay && !IsUsedByFact(at) && !IsDenied(at) && !IsTakenBack(at) && Placed(at, pay, components) is { } intent)
            {
                _found.Add((at, intent));
            }
        }
    }

    /// <summary>"52, no wait, 54k": the figure behind the word of correcting comes in place of the one before it.</summary>
    private bool IsTakenBack(int at)
    {
        var next = NextFigure(at);
        return next > 0 && !IsDenied(next) && _cues.Any(cue => IsCorrecting(cue) && cue.Start > at && cue.End <= next) && next - at <= MostBetween
            && _items[at].Pay is { } one && _items[next].Pay is { } other && one.IsPercent == other.IsPercent && !_components.Any(cue => cue.Start > at && cue.End <= next);
    }

    /// <summary>Items between a figure and the one that corrects it.</summary>
    private const int MostBetween = 6;

    private int NextFigure(int at) => Enumerable.Range(at + 1, _end - at - 1).FirstOrDefault(i => _items[i].Pay is not null, -1);

    private static bool IsCorrecting(CueFound cue) => cue.Cue is Cue.Perhaps or Cue.About(Coach.Negotiations.Subject.Correction);

    private Intent? Placed(int at, ChatValue.Pay pay, Dictionary<int, PayComponent> components)
    {
        PayComponent? component = components.TryGetValue(at, out var said) ? said : null;
        if (_context.Asked == Question.TimeInRole && pay.IsPlain && component is null && pay.Figure.Max <= MostYears)
        {
            return new Intent.TellSpan((int)(pay.Figure.Max * 12));
        }

        var subject = SubjectAt(at);
        if ((_isElse && subject != Coach.Negotiations.Subject.Market) || IsNoPay(at, pay, component))
        {
            return new Intent.Unclear(_text[_items[at].Start.._items[at].End], []);
        }

        if (IsEquityCount(at, pay) || (component == PayComponent.Equity && IsPrice(at)))
        {
            return new Intent.Unclear(_text[_items[at].Start.._items[Math.Min(at + 1, _end - 1)].End], []);
        }

        if (IsCount(at, pay) || IsYear(at, pay) || (IsQuestion(ClauseStart(at)) && subject is not (Coach.Negotiations.Subject.WhatIf or Coach.Negotiations.Subject.Correction)))
        {
            return null;
        }

        if (component is null or PayComponent.Equity && pay.Figure.IsPercent && ChatVesting.Even(pay.Figure.Max) is { } even && IsYearly(at))
        {
            return new Intent.Vesting(subject == Coach.Negotiations.Subject.WhatIf ? subject : null, even);
        }

        if (pay.IsPlain && ((component is null && subject is null && !IsAlone(at) && !IsShareOfAnswer(pay) && !IsWholeAnswer(pay)) || (IsTooSmall(pay.Figure) && (component is null || components.Count < 2))))
        {
            return null;
        }

        if (Word(at - 1) == "by" && pay.Figure.Max > pay.Figure.Min && !pay.Figure.IsPercent)
        {
            // "By 3k to 81k": the first is how much, the second is what it is now.
            pay = pay with { Figure = pay.Figure with { Min = pay.Figure.Max } };
        }

        Subject = subject;
        pay = pay.Figure is { Period: null, IsPercent: false } && PeriodBehind(at) is { } period ? pay with { Figure = pay.Figure with { Period = period } } : pay;
        var figure = pay.Figure with { Component = component, Min = IsChange(at, subject) ? pay.Figure.Max : pay.Figure.Min };
        figure = component == PayComponent.Equity && figure.Period is null && IsPaidYearly(at) ? figure with { Period = PayPeriod.Year } : figure;
        return IsMore(at, figure) ? More(subject, figure) : IsWish(at, subject) ? Wished(figure) : new Intent.Figure(subject, figure);
    }

    /// <summary>"1.25 lakh a mnth": the period behind a figure, its spelling mended.</summary>
    private PayPeriod? PeriodBehind(int at) => _items[at].Stop != '\0' || at + 1 >= _end || _items[at + 1].Value is not ChatValue.Span span ? null : (span.Days, span.Months) switch
    {
        (_, 12) => PayPeriod.Year,
        (_, 1) => PayPeriod.Month,
        (7, 0) => PayPeriod.Week,
        (1, 0) => PayPeriod.Day,
        _ => null,
    };

    /// <summary>A percentage in the answer to a question for figures: of what it is, is asked back.</summary>
    private bool IsShareOfAnswer(ChatValue.Pay pay) => pay.Figure.IsPercent && _context.Asked is Question.Offer or Question.OtherOffers or Question.CurrentPay or Question.Counter && _components.Length == 0;

    /// <summary>"The stock price is 120": of one share.</summary>
    private bool IsPrice(int at) => Enumerable.Range(ClauseStart(at), at - ClauseStart(at)).Any(i => Word(i) is "price" or "priced" or "strike");

    /// <summary>"In 2027": a year.</summary>
    private bool IsYear(int at, ChatValue.Pay pay) => pay.IsPlain && pay.Figure is { Min: >= 1950 and <= 2100 } && Word(at - 1) is "in" or "since" or "until" or "by" or "of" or "from" or "year";

    /// <summary>Of a car, a rent, the company's own money: no pay, whatever was asked.</summary>
    private bool IsNoPay(int at, ChatValue.Pay pay, PayComponent? component) =>
        component is null && (ChatElsewhere.IsOtherMoney(_items, ClauseStart(at), at, _end) || (pay.Figure is { Currency: null, IsPercent: false, Max: >= MostWithoutCurrency } && _context.Currency is null));

    /// <summary>"45000 plus 10% bonus" where a figure was asked for: so large a number needs no unit.</summary>
    private bool IsWholeAnswer(ChatValue.Pay pay) => pay.Figure.Max >= LeastWhole && _context.Asked is Question.Offer or Question.OtherOffers or Question.CurrentPay or Question.Counter;

    /// <summary>"4": nobody is offered four of anything.</summary>
    private static bool IsTooSmall(PayFigure figure) => figure is { IsPercent: false, Max: < 10, Period: null };

    /// <summary>"20k in stock every year".</summary>
    private bool IsPaidYearly(int at)
    {
        var next = Enumerable.Range(at + 1, _end - at - 1).FirstOrDefault(i => _items[i].Pay is not null, -1);
        var between = _text.AsSpan(_items[at].End, (next < 0 ? _items[_end - 1].End : _items[next].Start) - _items[at].End);
        foreach (var words in s_yearly)
        {
            if (between.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"5k more base" adds to what the coach may not know.</summary>
    private bool IsMore(int at, PayFigure figure) => !figure.IsPercent && (Word(at + 1) is "more" or "extra" or "additional" or "higher" or "less" or "lower" || (Word(at + 1) == "on" && Word(at + 2) == "top") || Word(at - 1) is "another" or "additional" or "extra" || (Word(at - 1) == "by" && !IsSpanOfRise(at)));

    private bool IsSpanOfRise(int at) => _text.AsSpan(_items[at].Start, _items[at].End - _items[at].Start).Contains(" to ", StringComparison.OrdinalIgnoreCase);

    private static Intent.Unclear More(Subject? subject, PayFigure figure) =>
        new($"{Label(figure)} more", [new($"{Label(figure)} altogether", new Intent.Figure(subject, figure))]);

    private bool IsUsedByFact(int at) => _used[at - _first];

    /// <summary>"225 not 215", "from 215 to 225": the figure that no longer holds.</summary>
    private bool IsDenied(int at) =>
        _cues.Any(cue => cue.Cue is Cue.Not && cue.End == at && !(_items[at].Pay is { IsPercent: true }))
        || (Word(at - 1) == "from" && Word(at + 1) is "to" or "up" or "down" && Enumerable.Range(at + 1, Math.Min(3, _end - at - 1)).Any(next => _items[next].Pay is not null))
        || Word(at - 1) is "not" || (Word(at - 1) is "than" && Enumerable.Range(_first, _end - _first).Any(other => other != at && _items[other].Pay is not null)) || (Word(at - 1) == "of" && Word(at - 2) == "instead");

    /// <summary>"2,500 RSUs" and "100k options" are numbers of shares: what they are worth is not said.</summary>
    private bool IsEquityCount(int at, ChatValue.Pay pay) =>
        _items[at].Stop == '\0' && pay.Figure is { IsPercent: false, Currency: null, Max: >= 1000 } && (Word(at + 1) is "shares" or "options" or "units" || (Word(at + 1) is "rsus" or "rsu" && !IsAbbreviated(at)));

    private bool IsCount(int at, ChatValue.Pay pay) =>
        _items[at].Stop == '\0' && pay.Figure is { IsPercent: false, Currency: null } && s_nouns.Contains(Word(at + 1))
        && Word(at + 1) != "rsus";

    private bool IsAbbreviated(int at) => _text.AsSpan(_items[at].Start, _items[at].End - _items[at].Start).IndexOfAny("kKmM") >= 0;

    private static readonly string[] s_yearly = ["a year", "per year", "each year", "every year", "annually", "yearly", "/y", "p.a", "per annum"];

    private bool IsYearly(int at) => IsPaidYearly(at)
        || Enumerable.Range(_first, _end - _first).Any(i => Word(i) is "vest" or "vests" or "vesting");

    /// <summary>A range behind "went from" is an old and a new figure.</summary>
    private bool IsChange(int at, Subject? subject) => Word(at - 1) == "from" && subject is not (null or Coach.Negotiations.Subject.Market or Coach.Negotiations.Subject.CurrentPay);

    /// <summary>Nothing but the figure and small words: an answer, or the beginning of a talk.</summary>
    private bool IsAlone(int at) => Loose == 0 && !_cues.Any(cue => cue.Cue is Cue.Means or Cue.Deadline or Cue.Review or Cue.Intends) && Enumerable.Range(_first, _end - _first).All(i => i == at || _items[i].Value is null or ChatValue.Pay);

    private bool IsWish(int at, Subject? subject) => subject is null && _cues.Any(cue => cue.Cue is Cue.Wish && cue.Start < at);

    private static Intent.Unclear Wished(PayFigure figure)
    {
        var label = Label(figure);
        return new(label,
        [
            new($"I asked them for {label}", new Intent.Figure(Coach.Negotiations.Subject.Asked, figure)),
            new($"What would {label} be worth?", new Intent.Figure(Coach.Negotiations.Subject.WhatIf, figure)),
        ]);
    }

    private static string Label(PayFigure figure)
    {
        var amount = figure.IsPercent ? $"{figure.Min.ToString("0.##", CultureInfo.InvariantCulture)}%"
            : figure.Currency is { } currency ? MoneyFormat.Full(new Money(figure.Min, currency))
            : figure.Min.ToString("#,0.##", CultureInfo.InvariantCulture);
        return figure.Component is { } component ? $"{amount} {(component == PayComponent.SignOn ? "sign-on" : component.ToString().ToLowerInvariant())}" : amount;
    }

    /// <summary>Whose a figure is: a what-if and a correction go over all else, then the nearest words before it, then those behind, then the last sentence's.</summary>
    private Subject? SubjectAt(int at)
    {
        var clues = _cues.Where(cue => !IsWithInside(cue) && !IsSelfCorrection(cue)).Select(cue => (cue.Start, Subject: SubjectOf(cue))).Where(clue => clue.Subject is not null).ToArray();
        if (IsAskedWhether(at))
        {
            return Coach.Negotiations.Subject.Asked;
        }

        foreach (var over in new[] { Coach.Negotiations.Subject.WhatIf, Coach.Negotiations.Subject.Correction })
        {
            if (clues.Any(clue => clue.Subject == over && clue.Start < at))
            {
                return over;
            }
        }

        var near = clues.LastOrDefault(clue => clue.Start < at).Subject ?? clues.FirstOrDefault(clue => clue.Start > at).Subject;
        near ??= _facts.Any(fact => fact.Intent is Intent.Tell { Fact: Fact.OtherCompany }) ? Coach.Negotiations.Subject.OtherOffer : (Subject?)null;
        return near ?? (IsContradicting(at) || _cues.Any(cue => cue.Cue is Cue.Perhaps && cue.Start < at && !IsSelfCorrection(cue) && (Word(cue.Start) != "no" || _items[cue.Start].Stop != '\0')) ? Coach.Negotiations.Subject.Correction : (Subject?)null) ?? _carried;
    }

    /// <summary>"No, the base was 58", where nothing was asked.</summary>
    private bool IsContradicting(int at) => _context.Asked is null && at > _first && Word(_first) is "no" or "nope" && _items[_first].Stop == ',';

    /// <summary>A word of correcting behind a figure of the same sentence mends that one, and nothing said before.</summary>
    private bool IsSelfCorrection(CueFound cue) => IsCorrecting(cue) && Enumerable.Range(_first, cue.Start - _first).Any(IsTakenBack);

    /// <summary>"They sweetened it with 8k": only where a thought begins with it does "with" suppose something.</summary>
    private bool IsWithInside(CueFound cue) =>
        cue.Cue is Cue.About(Coach.Negotiations.Subject.WhatIf) && cue.Literals.Count == 1 && Word(cue.Start) == "with" && cue.Start > ClauseStart(cue.Start) && Word(cue.Start - 1) is not ("and" or "even" or "but" or "or");

    /// <summary>"I asked whether they could do 105": what they could do is what was asked.</summary>
    private bool IsAskedWhether(int at)
    {
        for (var i = ClauseStart(at); i < at; i++)
        {
            if (Word(i) is "asked" or "ask" or "asking" && Word(i - 1) is "i" or "ive" or "just" or "also" or "we" or "have" && Enumerable.Range(i, at - i).Any(j => Word(j) is "if" or "whether"))
            {
                return Word(i) != "ask";
            }
        }

        return false;
    }

    private Subject? SubjectOf(CueFound cue) => cue.Cue switch
    {
        Cue.About(var subject) => subject,
        Cue.Means(Intent.Command(CommandKind.AddOffer)) => Coach.Negotiations.Subject.OtherOffer,
        Cue.Means(Intent.Command(CommandKind.Asked)) => Coach.Negotiations.Subject.Asked,
        Cue.Means(Intent.Report(RecruiterMove.BestOffer)) when cue.Literals.Any(at => Word(at) is "offer" or "number" or "price") => Coach.Negotiations.Subject.Counter,
        Cue.Means(Intent.Report(RecruiterMove.Agreed)) => Coach.Negotiations.Subject.Counter,
        Cue.Offered => Offered(),
        _ => null,
    };

    private Subject Offered() =>
        _facts.Any(fact => fact.Intent is Intent.Tell { Fact: Fact.OtherCompany }) || _context.Asked == Question.OtherOffers || (_context.Road != Road.Raise && IsToStay()) ? Coach.Negotiations.Subject.OtherOffer
        : _context.Stage is Stage.Negotiating or Stage.Deciding || _context.Asked == Question.Counter || _context.Road == Road.Raise ? Coach.Negotiations.Subject.Counter
        : Coach.Negotiations.Subject.Offer;

    /// <summary>"My current company offered 150k to stay": where another offer is talked about, that is one more.</summary>
    private bool IsToStay() => Enumerable.Range(_first, _end - _first).Any(at => (Word(at) is "current" or "present" && Word(at + 1) is "company" or "employer" or "job") || (Word(at) is "to" or "me" && Word(at + 1) is "stay"));
}
