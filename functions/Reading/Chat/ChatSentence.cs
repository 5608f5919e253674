using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>Reads one sentence: its cues, facts, figures and days, put together to intents in the order typed.</summary>
internal sealed partial class ChatSentence
{
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
    private readonly bool _isElse;
    private readonly List<(int At, Intent Intent)> _found = [];

    public ChatSentence(string text, IReadOnlyList<ChatItem> items, int first, int end, ChatContext context, Subject? carried)
    {
        (_text, _items, _first, _end, _context, _carried) = (text, items, first, end, context, carried);
        _cues = ChatLexicon.Phrases.Find(items, first, end);
        _isElse = ChatElsewhere.IsSomebodyElse(items, first, end);
        (_facts, _used) = _isElse || IsQuestion(first) ? ([], new bool[end - first]) : new ChatFacts(text, items, first, end, context).Read();
        var reported = _cues.Where(cue => cue.Cue is Cue.Means(Intent.Report or Intent.Ask) && cue.Literals.Count > 1).SelectMany(cue => cue.Literals).ToHashSet();
        _components = ChatComponents.Phrases.Find(items, first, end).Where(cue => !cue.Literals.Any(reported.Contains)).ToArray();
        foreach (var at in _cues.Concat(_components).SelectMany(cue => cue.Literals.Where(at => items[at].Value is null || cue.Cue is Cue.Means)))
        {
            _used[at - first] = true;
        }

        LooseWords = [.. Enumerable.Range(first, end - first).Where(at => !_used[at - first] && items[at].Value is null && !s_small.Contains(items[at].Text)).Select(at => items[at].Text)];
        _hasPhrase = _cues.Any(cue => cue.Cue is Cue.Means && cue.Literals.Count > 1);
    }

    /// <summary>Whether the sentence tries to change what the coach is.</summary>
    public bool IsOrder => _cues.Any(cue => cue.Cue is Cue.Order);

    /// <summary>Those words, and the ones that only a courtesy accounts for: where more is said, "don't tell me" is part of it.</summary>
    public IEnumerable<string> UnreadWords => Enumerable.Range(_first, _end - _first)
        .Where(at => _items[at].Value is null && (!_used[at - _first] || (_cues.Where(cue => cue.Literals.Contains(at)).ToArray() is { Length: > 0 } cues && cues.All(cue => cue.Cue is Cue.Courtesy or Cue.Filler) && !(Word(at + 1) is "know" or "mind" or "think" or "care"))))
        .Select(at => _items[at].Text);

    /// <summary>"They might come back with 80k", "maybe they'd do 85": what the other side did is only supposed.</summary>
    public bool IsGuessedOfThem => Enumerable.Range(_first, _end - _first).Any(at =>
        (Word(at) is "might" && ChatPhrases.HasThem(_items, Math.Max(_first, at - 1), at)) || (Word(at) is "maybe" or "perhaps" or "hopefully" && _items[at].Stop == '\0' && ChatPhrases.HasThem(_items, at + 1, Math.Min(_end, at + 2))));

    /// <summary>The words of the sentence as typed.</summary>
    public string Words => _text[_items[_first].Start.._items[_end - 1].End];

    /// <summary>Whose the last figure was, for a next sentence that goes on with it.</summary>
    public Subject? Subject { get; private set; }

    /// <summary>How many words meant nothing.</summary>
    public int Loose => LooseWords.Count;

    /// <summary>The words that no cue, fact or figure accounts for, small ones left out.</summary>
    public IReadOnlyList<string> LooseWords { get; }

    private static readonly HashSet<string> s_small = new("the a an to of in on at for and between from with around about per over roughly or is are was it its this that be my me i you so we im ill id with as they up do does did just now some if he she".Split(' '), StringComparer.Ordinal);

    public IReadOnlyList<(int At, Intent Intent)> Read()
    {
        if (Goals() is { Count: > 0 } goals)
        {
            _found.Add((_first, new Intent.Weigh(goals)));
            return _found;
        }

        if (!IsQuestion(_first) && _facts.All(fact => fact.Intent is Intent.Tell { Fact: Fact.Company or Fact.OtherCompany }) && ChatTraits.In(_text, _items, _first, _end, _context) is { Count: > 0 } traits)
        {
            _found.AddRange(traits.Select(told => (_first, (Intent)told)));
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

    private bool IsStrong() => _cues.Any(cue => cue.Cue is Cue.Matters && cue.Literals.Any(at => _items[at].Text is "matters" or "matter" or "important" or "priority" or "priorities" or "prefer" or "care" or "mostly" or "mainly" or "counts" or "value" or "key" or "goal" or "optimize" or "focus" or "above"));

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
            "what" => !(next is "if" or "about" or "matters" or "counts") && !(next is "they" or "hr" or "she" or "he"),
            "whats" => true,
            _ => false,
        };
    }

    private string Word(int at) => at >= _first && at < _end ? _items[at].Text : "";
}
