using Coach.Negotiations;
using Coach.Pay;

namespace Reading.Chat;

/// <summary>What whole phrases of a sentence mean: questions, commands, moves of the other side, decisions, courtesies.</summary>
internal sealed partial class ChatSentence
{
    /// <summary>Words without meaning that may stand beside a one-word command or question ("ok undo that thing").</summary>
    private const int MostLoose = 2;

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

    /// <summary>Words that are an answer alone ("I have", "right", "go") and mean something else where the sentence goes on.</summary>
    private static readonly HashSet<string> s_ordinary = new(
        "i im ive have do dont does not am is it its they did you can may go right fine cool works true next pass last skip zero none nothing perfect great good exactly shoot indeed that thats one only this just all later whatever ready happy correct certain works sup".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether words that mean nothing follow within the same clause.</summary>
    private bool IsGoingOn(CueFound cue)
    {
        for (var at = cue.End; at < _end && _items[at - 1].Stop == '\0' && Word(at) is not ("but" or "so" or "and"); at++)
        {
            if (!_used[at - _first] && _items[at].Value is null && !s_small.Contains(Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words so common that they mean something only where nothing else is said: "more", "quit", "next year".</summary>
    private bool IsPassing(CueFound cue) => cue.Literals.All(at => s_passing.Contains(Word(at)) || _items[at].Value is ChatValue.Day or ChatValue.Span);

    private static readonly HashSet<string> s_passing = new("more stop quit end leave exit status menu wrong next year quarter half cycle round later in after month done sent back delay stall email mail".Split(' '), StringComparer.Ordinal);

    /// <summary>Words that mean one thing wherever they stand.</summary>
    private static readonly HashSet<string> s_plain = new("debrief export rehearse rehearsal roleplay".Split(' '), StringComparer.Ordinal);

    private Intent? Meaning(CueFound cue, bool hasFigure)
    {
        var isWeak = cue.Literals.Count == 1 && !s_plain.Contains(Word(cue.Start)) && (Loose > MostLoose || hasFigure || _facts.Count > 0 || _hasPhrase);
        isWeak |= cue is { Cue: Cue.Means(Intent.Ask(Topic.Help)), Literals.Count: 2 } && Loose > MostLoose;
        isWeak |= IsPassing(cue) && Loose > 0;
        if (_isElse && cue.Cue is Cue.Intends or Cue.Means(Intent.TakeRoad or Intent.Decide or Intent.Report or Intent.Command))
        {
            return null;
        }

        var isAsked = cue.Cue is not (Cue.Filler or Cue.Courtesy) && IsQuestion(ClauseStart(cue.Start));
        return cue.Cue switch
        {
            // "I have nothing to hide": one word of courtesy within a thought is part of it.
            Cue.Courtesy when cue.Literals.Count <= 2 && Loose > 0 && cue.Start > ClauseStart(cue.Start) && !IsOpening(cue.Start) => null,
            Cue.Courtesy(var said) when (_context.Asked is null || said is Intent.Agree) && cue.Literals.All(at => s_ordinary.Contains(Word(at))) && IsGoingOn(cue) => null,
            Cue.Courtesy when Word(cue.Start - 1) is "they" or "he" or "she" or "theyll" or "it" => null,
            Cue.Courtesy(var intent) => intent,
            Cue.Means(Intent.Command(CommandKind.Asked or CommandKind.AddOffer or CommandKind.Correct)) when hasFigure => null,
            Cue.Means(Intent.Command(CommandKind.Asked)) when IsToCoach(cue.Start) => null,
            Cue.Means(Intent.Report(RecruiterMove.Later)) when _context.Asked is not (null or Question.Counter) && !ChatPhrases.HasThem(_items, _first, _end) => null,
            Cue.Means(Intent.Report(RecruiterMove.Agreed) or Intent.TakeRoad(Road.Raise)) when hasFigure => null,
            Cue.Means(Intent.Report) when isAsked || IsSupposed(cue.Start) => new Intent.Ask(Topic.Pushback),
            Cue.Means(Intent.Decide) or Cue.Intends when isAsked => new Intent.Ask(Topic.Value),
            Cue.Means(Intent.Report { Move: RecruiterMove.BudgetSet or RecruiterMove.BestOffer or RecruiterMove.Refused } report) when !isWeak => report with { About = About(cue) },
            Cue.Means(var intent) when !isWeak => intent,
            Cue.Intends(var decision) when !hasFigure && !isWeak => Intended(decision, _text[_items[_first].Start.._items[_end - 1].End]),
            Cue.About(Coach.Negotiations.Subject.Correction) when !hasFigure && cue.Literals.Any(at => Word(at) is "meant" or "change" or "update" or "fix" or "correct" or "wrong" or "right") => new Intent.Command(CommandKind.Correct),
            Cue.About(Coach.Negotiations.Subject.OtherOffer) when !hasFigure && !isAsked && _facts.Count == 0 && Loose <= MostLoose && cue.Literals.Any(at => Word(at) is "offer" or "offers") => new Intent.Command(CommandKind.AddOffer),
            Cue.About(Coach.Negotiations.Subject.Asked) when !hasFigure && !isAsked && !IsTheirs(cue.Start) && cue.Literals.Any(at => Word(at) is "asked" or "told" or "countered" or "requested" or "proposed") => new Intent.Command(CommandKind.Asked),
            Cue.Feeling => new Intent.Unclear(_text[_items[_first].Start.._items[_end - 1].End],
                [new("Practise the talk with me", new Intent.Command(CommandKind.Rehearse)), new("Could asking go wrong?", new Intent.Ask(Topic.Risk))]),
            _ => null,
        };
    }

    /// <summary>"I already told you".</summary>
    private bool IsToCoach(int at) => Enumerable.Range(at, Math.Min(4, _end - at)).Any(i => Word(i) is "you");

    /// <summary>"They asked for references": what they did, not the person.</summary>
    private bool IsTheirs(int at) => IsToCoach(at) || Word(at - 1) is "they" or "he" or "she" or "hr" or "recruiter" or "manager" or "boss" or "company" or "team" or "who";

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
}
