using System.Globalization;
using Coach.Negotiations;
using Coach.Pay;

namespace Reading.Chat;

/// <summary>Reads one sentence: its cues, facts, figures and days, put together to intents in the order typed.</summary>
internal sealed class ChatSentence
{
    /// <summary>Words without meaning that may stand beside a one-word command or question ("ok undo that thing").</summary>
    private const int MostLoose = 2;

    /// <summary>A number up to this answers "how long in this role" in years.</summary>
    private const decimal MostYears = 50;

    private static readonly HashSet<string> s_nouns = new(
        "days day weeks hours people interviews interview rounds round offers times reports person persons engineers shares share options option units unit points reasons questions steps percentile minutes employees candidates direct vacation pto holidays leave months years stars things emails calls rsus"
            .Split(' '), StringComparer.Ordinal);

    private readonly string _text;
    private readonly IReadOnlyList<ChatItem> _items;
    private readonly int _first;
    private readonly int _end;
    private readonly ChatContext _context;
    private readonly Subject? _carried;
    private readonly IReadOnlyList<CueFound> _cues;
    private readonly CueFound[] _components;
    private readonly IReadOnlyList<(int At, Intent Intent)> _facts;
    private readonly bool[] _used;
    private readonly bool _hasPhrase;
    private readonly List<(int At, Intent Intent)> _found = [];

    public ChatSentence(string text, IReadOnlyList<ChatItem> items, int first, int end, ChatContext context, Subject? carried)
    {
        (_text, _items, _first, _end, _context, _carried) = (text, items, first, end, context, carried);
        _cues = ChatLexicon.Phrases.Find(items, first, end);
        (_facts, _used) = IsQuestion(first) ? ([], new bool[end - first]) : new ChatFacts(text, items, first, end, context).Read();
        var reported = _cues.Where(cue => cue.Cue is Cue.Means(Intent.Report or Intent.Ask) && cue.Literals.Count > 1).SelectMany(cue => cue.Literals).ToHashSet();
        _components = ChatComponents.Phrases.Find(items, first, end).Where(cue => !cue.Literals.Any(reported.Contains)).ToArray();
        foreach (var at in _cues.Concat(_components).SelectMany(cue => cue.Literals.Where(at => items[at].Value is null || cue.Cue is Cue.Means)))
        {
            _used[at - first] = true;
        }

        Loose = Enumerable.Range(first, end - first).Count(at => !_used[at - first] && items[at].Value is null && !s_small.Contains(items[at].Text));
        _hasPhrase = _cues.Any(cue => cue.Cue is Cue.Means && cue.Literals.Count > 1);
    }

    /// <summary>Whether the sentence tries to change what the coach is.</summary>
    public bool IsOrder => _cues.Any(cue => cue.Cue is Cue.Order);

    /// <summary>Whose the last figure was, for a next sentence that goes on with it.</summary>
    public Subject? Subject { get; private set; }

    /// <summary>How many words meant nothing.</summary>
    public int Loose { get; }

    private static readonly HashSet<string> s_small = new("the a an to of in on at for and between from with around about per over roughly or is are was it its this that be my me i you so we im ill id with as they up do does did just now some if he she".Split(' '), StringComparer.Ordinal);

    public IReadOnlyList<(int At, Intent Intent)> Read()
    {
        if (Goals() is { Count: > 0 } goals)
        {
            _found.Add((_first, new Intent.Weigh(goals)));
            return _found;
        }

        _found.AddRange(_facts);
        Figures();
        Days();
        Spans();
        Schedules();
        Meanings();
        return [.. _found.OrderBy(one => one.At)];
    }

    private IReadOnlyList<Goal> Goals()
    {
        if (Enumerable.Range(_first, _end - _first).Any(at => _items[at].Value is ChatValue.Vesting || _items[at].Pay is { } figure && !IsTooSmall(figure)) || IsQuestion(_first))
        {
            return [];
        }

        var goals = ChatGoals.In(_items, _first, _end);
        var matters = _cues.Any(cue => cue.Cue is Cue.Matters);
        return (_context.Asked == Question.Goals && !_cues.Any(cue => cue.Cue is Cue.Means(Intent.Command or Intent.Ask) && cue.Literals.Count > 1)) || (matters && (goals.Count > 1 || IsStrong())) ? goals : [];
    }

    private bool IsStrong() => _cues.Any(cue => cue.Cue is Cue.Matters && cue.Literals.Any(at => _items[at].Text is "matters" or "matter" or "important" or "priority" or "priorities" or "prefer" or "care" or "mostly" or "mainly" or "counts" or "value" or "key" or "goal" or "optimize" or "focus"));

    // Figures

    private void Figures()
    {
        var components = ChatPlacing.Of(_items, _first, _end, _components);
        for (var at = _first; at < _end; at++)
        {
            if (_items[at].Value is ChatValue.Pay pay && !IsUsedByFact(at) && !IsDenied(at) && Placed(at, pay, components) is { } intent)
            {
                _found.Add((at, intent));
            }
        }
    }

    private Intent? Placed(int at, ChatValue.Pay pay, Dictionary<int, PayComponent> components)
    {
        PayComponent? component = components.TryGetValue(at, out var said) ? said : null;
        if (_context.Asked == Question.TimeInRole && pay.IsPlain && component is null && pay.Figure.Max <= MostYears)
        {
            return new Intent.TellSpan((int)(pay.Figure.Max * 12));
        }

        var subject = SubjectAt(at);
        if (IsEquityCount(at, pay))
        {
            return new Intent.Unclear(_text[_items[at].Start.._items[at + 1].End], []);
        }

        if (IsCount(at, pay) || (IsQuestion(ClauseStart(at)) && subject is not (Coach.Negotiations.Subject.WhatIf or Coach.Negotiations.Subject.Correction)))
        {
            return null;
        }

        if (component is null or PayComponent.Equity && pay.Figure.IsPercent && ChatVesting.Even(pay.Figure.Max) is { } even && IsYearly(at))
        {
            return new Intent.Vesting(subject == Coach.Negotiations.Subject.WhatIf ? subject : null, even);
        }

        if (pay.IsPlain && ((component is null && subject is null && !IsAlone(at) && !IsShareOfAnswer(pay)) || (IsTooSmall(pay.Figure) && (component is null || components.Count < 2))))
        {
            return null;
        }

        if (Word(at - 1) == "by" && pay.Figure.Max > pay.Figure.Min && !pay.Figure.IsPercent)
        {
            // "By 3k to 81k": the first is how much, the second is what it is now.
            pay = pay with { Figure = pay.Figure with { Min = pay.Figure.Max } };
        }

        Subject = subject;
        var figure = pay.Figure with { Component = component, Min = IsChange(at, subject) ? pay.Figure.Max : pay.Figure.Min };
        figure = component == PayComponent.Equity && figure.Period is null && IsPaidYearly(at) ? figure with { Period = PayPeriod.Year } : figure;
        return IsMore(at, figure) ? More(subject, figure) : IsWish(at, subject) ? Wished(figure) : new Intent.Figure(subject, figure);
    }

    /// <summary>A percentage in the answer to a question for figures: of what it is, is asked back.</summary>
    private bool IsShareOfAnswer(ChatValue.Pay pay) => pay.Figure.IsPercent && _context.Asked is Question.Offer or Question.OtherOffers or Question.CurrentPay or Question.Counter && _components.Length == 0;

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
        var clues = _cues.Where(cue => !IsWithInside(cue)).Select(cue => (cue.Start, Subject: SubjectOf(cue.Cue))).Where(clue => clue.Subject is not null).ToArray();
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
        return near ?? (_cues.Any(cue => cue.Cue is Cue.Perhaps && cue.Start < at && (Word(cue.Start) != "no" || _items[cue.Start].Stop != '\0')) ? Coach.Negotiations.Subject.Correction : (Subject?)null) ?? _carried;
    }

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

    private Subject? SubjectOf(Cue cue) => cue switch
    {
        Cue.About(var subject) => subject,
        Cue.Means(Intent.Command(CommandKind.AddOffer)) => Coach.Negotiations.Subject.OtherOffer,
        Cue.Means(Intent.Command(CommandKind.Asked)) => Coach.Negotiations.Subject.Asked,
        Cue.Means(Intent.Report(RecruiterMove.Agreed)) => Coach.Negotiations.Subject.Counter,
        Cue.Offered => Offered(),
        _ => null,
    };

    private Subject Offered() =>
        _facts.Any(fact => fact.Intent is Intent.Tell { Fact: Fact.OtherCompany }) || _context.Asked == Question.OtherOffers ? Coach.Negotiations.Subject.OtherOffer
        : _context.Stage is Stage.Negotiating or Stage.Deciding || _context.Asked == Question.Counter || _context.Road == Road.Raise ? Coach.Negotiations.Subject.Counter
        : Coach.Negotiations.Subject.Offer;

    // Days, spans, schedules

    private void Days()
    {
        for (var at = _first; at < _end; at++)
        {
            if (_items[at].Value is ChatValue.Day(var days) && !_used[at - _first] && !IsQuestion(ClauseStart(at)) && IsTold(at, out var fact))
            {
                _found.Add((at, Day(fact, days, _items[at])));
            }
        }
    }

    private Intent Day(Fact? fact, IReadOnlyList<DateOnly> days, ChatItem item) => days.Count == 1
        ? new Intent.TellDate(fact, days[0])
        : new Intent.Unclear(_text[item.Start..item.End], days.Select(day => new Meaning(day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture), new Intent.TellDate(fact, day))).ToArray());

    /// <summary>Whether a day answers something; a day that merely stands in a sentence does not.</summary>
    private bool IsTold(int at, out Fact? fact)
    {
        var isReview = _cues.Any(cue => cue.Cue is Cue.Review);
        var isDeadline = _cues.Any(cue => cue.Cue is Cue.Deadline) || _cues.Any(cue => cue.Cue is Cue.Means(Intent.Report(RecruiterMove.Hurries)));
        fact = isReview ? Fact.ReviewDate : isDeadline && _context.Asked != Question.ReviewDate ? Fact.Deadline : null;
        if (fact == Fact.Deadline && _cues.Any(cue => cue.Cue is Cue.Deadline && cue.Literals.Any(i => Word(i) == "until")) && Enumerable.Range(ClauseStart(at), at - ClauseStart(at)).Any(i => Word(i) is "cant" or "wont" or "dont" or "not" or "cannot" or "nobody" or "nothing" or "no" or "doesnt" or "havent"))
        {
            // "They can't talk until Monday" is no day to answer by.
            return false;
        }

        var isLater = _cues.Any(cue => cue.Cue is Cue.Means(Intent.Report(RecruiterMove.Later)));
        return !(isLater && !isReview) && (fact is not null || _context.Asked is Question.Deadline or Question.ReviewDate || Loose == 0 && _facts.Count == 0 && !_cues.Any(cue => cue.Cue is Cue.Means or Cue.Intends));
    }

    private void Spans()
    {
        for (var at = _first; at < _end; at++)
        {
            if (_items[at].Value is not ChatValue.Span span || _used[at - _first] || IsQuestion(ClauseStart(at)) || (Word(at - 1) == "over" && _context.Asked != Question.TimeInRole) || Word(at - 1) is "vest" or "vesting" or "after" or "every" or "per" || _cues.Any(cue => cue.Cue is Cue.Means(Intent.Report)))
            {
                continue;
            }

            var isRole = _context.Asked == Question.TimeInRole || _cues.Any(cue => cue.Cue is Cue.InRole);
            if (!isRole && _cues.Any(cue => cue.Cue is Cue.Deadline) && !_items.Skip(at).Take(_end - at).Any(item => item.Text is "experience"))
            {
                _found.Add((at, new Intent.TellDate(Fact.Deadline, ChatDates.After(_context.Today, span))));
            }
            else if (span.Months > 0 && (isRole || (Loose == 0 && Enumerable.Range(_first, _end - _first).All(i => _items[i].Value is null or ChatValue.Span))))
            {
                _found.Add((at, new Intent.TellSpan(span.Months)));
            }
        }
    }

    private void Schedules()
    {
        for (var at = _first; at < _end; at++)
        {
            if (_items[at].Value is ChatValue.Vesting(var percents))
            {
                _found.Add((at, new Intent.Vesting(SubjectAt(at) == Coach.Negotiations.Subject.WhatIf ? Coach.Negotiations.Subject.WhatIf : null, percents)));
            }
        }
    }

    // What whole phrases mean

    private void Meanings()
    {
        var hasFigure = _found.Any(one => one.Intent is Intent.Figure or Intent.Unclear);
        foreach (var cue in _cues)
        {
            if (Meaning(cue, hasFigure) is { } intent)
            {
                _found.Add((cue.Start, intent));
            }
        }

        if (Enumerable.Range(_first, _end - _first).Any(at => _items[at].Value is ChatValue.Pay) && !hasFigure && !_found.Any(one => one.Intent is Intent.Ask) && Enumerable.Range(_first, _end - _first).Any(at => IsQuestion(ClauseStart(at))))
        {
            _found.Add((_first, new Intent.Ask(Topic.Value)));
        }

        OneQuestion();
    }

    private Intent? Meaning(CueFound cue, bool hasFigure)
    {
        var isWeak = cue.Literals.Count == 1 && (Loose > MostLoose || hasFigure || _facts.Count > 0 || _hasPhrase);
        var isAsked = cue.Cue is not (Cue.Filler or Cue.Courtesy) && IsQuestion(ClauseStart(cue.Start));
        return cue.Cue switch
        {
            // "I have nothing to hide": one word of courtesy within a thought is part of it.
            Cue.Courtesy when cue.Literals.Count <= 2 && Loose > 0 && cue.Start > ClauseStart(cue.Start) && !IsOpening(cue.Start) => null,
            Cue.Courtesy when Word(cue.Start - 1) is "they" or "he" or "she" or "theyll" or "it" => null,
            Cue.Courtesy(var intent) => intent,
            Cue.Means(Intent.Command(CommandKind.Asked or CommandKind.AddOffer or CommandKind.Correct)) when hasFigure => null,
            Cue.Means(Intent.Report(RecruiterMove.Agreed) or Intent.TakeRoad(Road.Raise)) when hasFigure => null,
            Cue.Means(Intent.Report) when isAsked || IsSupposed(cue.Start) => new Intent.Ask(Topic.Pushback),
            Cue.Means(Intent.Decide) or Cue.Intends when isAsked => new Intent.Ask(Topic.Value),
            Cue.Means(Intent.Report { Move: RecruiterMove.BudgetSet or RecruiterMove.BestOffer or RecruiterMove.Refused } report) when !isWeak => report with { About = About(cue) },
            Cue.Means(var intent) when !isWeak => intent,
            Cue.Intends(var decision) when !hasFigure && !isWeak => Intended(decision, _text[_items[_first].Start.._items[_end - 1].End]),
            Cue.About(Coach.Negotiations.Subject.Correction) when !hasFigure && cue.Literals.Any(at => Word(at) is "meant" or "change" or "update" or "fix" or "correct" or "wrong") => new Intent.Command(CommandKind.Correct),
            Cue.About(Coach.Negotiations.Subject.Asked) when !hasFigure && !isAsked && cue.Literals.Any(at => Word(at) is "asked" or "told" or "countered" or "requested" or "proposed") => new Intent.Command(CommandKind.Asked),
            Cue.Feeling => new Intent.Unclear(_text[_items[_first].Start.._items[_end - 1].End],
                [new("Practise the talk with me", new Intent.Command(CommandKind.Rehearse)), new("Could asking go wrong?", new Intent.Ask(Topic.Risk))]),
            _ => null,
        };
    }

    /// <summary>Of which part of pay they said it: the one within the words or just behind them, as "won't go higher on the base".</summary>
    private PayComponent? About(CueFound cue)
    {
        var figures = ChatPlacing.Of(_items, _first, _end, _components);
        var named = ChatComponents.Phrases.Find(_items, _first, _end)
            .Where(component => component.Cue is Cue.Of && !component.Literals.All(at => Word(at) is "fixed" or "fix" or "raise" or "rise" or "increase" or "bump" or "hike") && (IsWithin(component, cue) || (IsBehind(component, cue) && !figures.ContainsValue(((Cue.Of)component.Cue).Component))))
            .Select(component => ((Cue.Of)component.Cue).Component)
            .Where(component => component != PayComponent.Total)
            .Distinct().ToArray();
        return named.Length == 1 ? named[0] : null;
    }

    private static bool IsWithin(CueFound component, CueFound cue) => component.Start < cue.End && component.End > cue.Start;

    private bool IsBehind(CueFound component, CueFound cue) => component.Start >= cue.End && component.Start <= cue.End + 3 && _items[cue.End - 1].Stop == '\0'
        && Enumerable.Range(cue.End, component.Start - cue.End).All(at => _items[at].Stop == '\0' && Word(at) is "on" or "for" or "the" or "my" or "in" or "about" or "of" or "any" or "to" or "with" or "regarding" or "more");

    /// <summary>Whether only small words stand before a place in its clause.</summary>
    private bool IsOpening(int at) => Enumerable.Range(ClauseStart(at), at - ClauseStart(at)).All(i => _used[i - _first] || s_small.Contains(Word(i)));

    private static Intent.Unclear Intended(Decision decision, string words) => new(words,
    [
        decision == Decision.Accepted ? new("I have said yes to them", new Intent.Decide(decision)) : new("I have said no to them", new Intent.Decide(decision)),
        new("Not yet: what do I write?", new Intent.Ask(Topic.Email)),
    ]);

    /// <summary>One sentence asks one thing: the longest phrase tells which, a report inside the question is part of it.</summary>
    private void OneQuestion()
    {
        if (_found.Count(one => one.Intent is Intent.Ask) < 2)
        {
            return;
        }

        if (Word(_first) is "why" or "whys" && _found.Any(one => one.Intent is Intent.Ask { About: Topic.Why }))
        {
            _found.RemoveAll(one => one.Intent is Intent.Ask { About: not Topic.Why });
            return;
        }

        var best = _cues.Where(cue => _found.Any(one => one.At == cue.Start && one.Intent is Intent.Ask)).MaxBy(cue => cue.Literals.Count);
        _found.RemoveAll(one => one.Intent is Intent.Ask && one.At != best?.Start);
    }

    private bool IsSupposed(int at) => Enumerable.Range(ClauseStart(at), at - ClauseStart(at) + 1).Any(i => Word(i) is "if" or "whether");

    private int ClauseStart(int at)
    {
        while (at > _first && _items[at - 1].Stop == '\0' && _items[at - 1].Text is not ("but" or "so"))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether a clause asks: by its first words, as people leave the mark out.</summary>
    private bool IsQuestion(int start)
    {
        while (Word(start) is "so" or "and" or "but" or "ok" or "hey" or "hmm" or "well" or "then" or "also" or "hi" or "um" or "yes" or "no" or "sorry")
        {
            start++;
        }

        var next = Word(start + 1);
        return Word(start) switch
        {
            "is" or "are" or "am" or "was" or "do" or "does" or "did" or "should" or "would" or "could" or "can" or "will" or "shall" or "cant" or "wont" or "isnt" or "dont" =>
                next is "i" or "you" or "we" or "they" or "it" or "this" or "that" or "he" or "she" or "my" or "the" or "there" or "their" or "#" or "these" or "those" or "asking" or "your" or "a" or "an" && !(Word(start) is "can" or "dont" && next is "the"),
            "how" or "why" or "when" or "who" or "which" or "where" => !(Word(start) == "how" && next == "about"),
            "what" => !(next is "if" or "about") && !(next is "they" or "hr" or "she" or "he"),
            "whats" => true,
            _ => false,
        };
    }

    private string Word(int at) => at >= _first && at < _end ? _items[at].Text : "";
}
