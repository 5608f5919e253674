namespace Reading.Chat;

/// <summary>
/// Phrases that mean something, found in a list of items. In a phrase <c>a|b</c> is either word, <c>a?</c> may be missing, <c>*</c> stands for up to
/// <see cref="LongestGap"/> words, <c>they</c> for whoever speaks for the other side, and <c>#</c>, <c>@</c>, <c>~</c>, <c>/</c> for a figure, day, span or schedule.
/// </summary>
internal sealed class ChatPhrases
{
    /// <summary>Words a <c>*</c> may stand for: enough for "the recruiter just said", too few to leave the thought.</summary>
    private const int LongestGap = 3;

    private static readonly HashSet<string> s_they = new(
        "they theyve theyd theyre theyll theirs them he hes shes she hr recruiter recruiters manager boss company team employer em people headhunter lead director ceo cto founder"
            .Split(' '),
        StringComparer.Ordinal);

    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(s_they, StringComparer.Ordinal);

    public ChatPhrases(IEnumerable<(Cue Cue, string Phrases)> entries)
    {
        foreach (var (cue, phrases) in entries)
        {
            foreach (var phrase in phrases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(new Phrase(cue, phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Part.Of).ToArray()));
            }
        }
    }

    /// <summary>Every word that stands in a phrase.</summary>
    public IReadOnlySet<string> Words => _words;

    /// <summary>The cues of a sentence, in order. A word serves one cue only, the longest phrase first; a value may serve several.</summary>
    public List<CueFound> Find(IReadOnlyList<ChatItem> items, int first, int end)
    {
        var used = new bool[end - first];
        var found = new List<CueFound>();
        foreach (var cue in Enumerable.Range(first, end - first).SelectMany(at => At(items, at, end)).OrderByDescending(cue => cue.Literals.Count).ThenBy(cue => cue.Start))
        {
            if (cue.Literals.All(word => !used[word - first]))
            {
                found.Add(cue);
                foreach (var word in cue.Literals.Where(word => items[word].Value is null))
                {
                    used[word - first] = true;
                }
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    /// <summary>Whether somebody of the other side stands in a sentence.</summary>
    public static bool HasThem(IReadOnlyList<ChatItem> items, int first, int end) => Enumerable.Range(first, end - first).Any(at => s_they.Contains(items[at].Text));

    private IEnumerable<CueFound> At(IReadOnlyList<ChatItem> items, int at, int end)
    {
        foreach (var phrase in Candidates(items[at].Text))
        {
            var literals = new List<int>();
            if (phrase.Match(items, at, end, 0, literals) is { } after && literals.Count > 0)
            {
                yield return new CueFound(phrase.Cue, at, after, literals);
            }
        }
    }

    private IEnumerable<Phrase> Candidates(string word)
    {
        IEnumerable<Phrase> own = _byFirst.TryGetValue(word, out var phrases) ? phrases : [];
        foreach (var other in ChatContractions.Beginnings(word))
        {
            own = _byFirst.TryGetValue(other, out var more) ? own.Concat(more) : own;
        }

        return s_they.Contains(word) && word != "they" && _byFirst.TryGetValue("they", out var theirs) ? own.Concat(theirs) : own;
    }

    private void Add(Phrase phrase)
    {
        foreach (var part in phrase.Parts)
        {
            _words.UnionWith(part.Words);
        }

        foreach (var word in phrase.Parts[0].Words)
        {
            if (!_byFirst.TryGetValue(word, out var list))
            {
                _byFirst[word] = list = [];
            }

            list.Add(phrase);
        }
    }

    private sealed record Part(string[] Words, bool IsOptional, bool IsGap)
    {
        public static Part Of(string text) => text == "*"
            ? new([], true, true)
            : new(text.TrimEnd('?').Split('|', StringSplitOptions.RemoveEmptyEntries), text.EndsWith('?'), false);

        public bool Fits(string word) => Array.IndexOf(Words, word) >= 0 || (s_they.Contains(word) && Array.IndexOf(Words, "they") >= 0);
    }

    private sealed record Phrase(Cue Cue, Part[] Parts)
    {
        /// <summary>The place after the phrase; null where it does not stand here.</summary>
        public int? Match(IReadOnlyList<ChatItem> items, int at, int end, int part, List<int> literals)
        {
            if (part == Parts.Length)
            {
                return at;
            }

            return Parts[part].IsGap ? MatchGap(items, at, end, part, literals)
                : (at < end && (Parts[part].Fits(items[at].Text) || (IsTheirs(items, at, end) && Parts[part].Words.Contains("they"))) ? MatchWord(items, at, end, part, literals) : null)
                    ?? MatchShort(items, at, end, part, literals)
                    ?? MatchLong(items, at, end, part, literals)
                    ?? (Parts[part].IsOptional ? Match(items, at, end, part + 1, literals) : null);
        }

        private int? MatchWord(IReadOnlyList<ChatItem> items, int at, int end, int part, List<int> literals)
        {
            var count = literals.Count;
            literals.Add(at);
            if (IsTheirs(items, at, end) && Parts[part].Words.Contains("they"))
            {
                // "my manager" speaks for them as well as "they".
                literals.Add(++at);
            }

            if (Match(items, at + 1, end, part + 1, literals) is { } after)
            {
                return after;
            }

            literals.RemoveRange(count, literals.Count - count);
            return null;
        }

        /// <summary>"I'm" in the text, "i am" in the phrase; and "I've got" for "i got".</summary>
        private int? MatchShort(IReadOnlyList<ChatItem> items, int at, int end, int part, List<int> literals)
        {
            if (at >= end || items[at].Value is not null || ChatContractions.Whole(items[at].Text) is not var (first, second) || !Parts[part].Fits(first))
            {
                return null;
            }

            var next = part + 1 < Parts.Length && Parts[part + 1].Fits(second) ? part + 2 : second == "have" ? part + 1 : -1;
            // Nobody ends a thought with "I'm" or "it's", though "I am" and "it is" are answers.
            return next < 0 || (next == Parts.Length && second != "not") ? null : After(items, at, at + 1, end, next, literals);
        }

        /// <summary>"I am" in the text, "im" in the phrase.</summary>
        private int? MatchLong(IReadOnlyList<ChatItem> items, int at, int end, int part, List<int> literals) =>
            at + 1 < end && items[at].Stop == '\0' && ChatContractions.Short(items[at].Text, items[at + 1].Text) is { } joined && Parts[part].Fits(joined)
                ? After(items, at, at + 2, end, part + 1, literals)
                : null;

        /// <summary>The match of the rest, with the items from <paramref name="at"/> on taken as words of this phrase.</summary>
        private int? After(IReadOnlyList<ChatItem> items, int at, int next, int end, int part, List<int> literals)
        {
            var count = literals.Count;
            literals.AddRange(Enumerable.Range(at, next - at));
            if (Match(items, next, end, part, literals) is { } after)
            {
                return after;
            }

            literals.RemoveRange(count, literals.Count - count);
            return null;
        }

        private static bool IsTheirs(IReadOnlyList<ChatItem> items, int at, int end) =>
            items[at].Text is "my" or "the" or "our" or "their" && at + 1 < end && items[at].Stop == '\0' && items[at + 1].Text != "they" && s_they.Contains(items[at + 1].Text);

        private int? MatchGap(IReadOnlyList<ChatItem> items, int at, int end, int part, List<int> literals)
        {
            for (var gap = 0; gap <= LongestGap && at + gap <= end; gap++)
            {
                if (Match(items, at + gap, end, part + 1, literals) is { } after)
                {
                    return after;
                }

                if (at + gap < end && items[at + gap].Value is not null)
                {
                    break;
                }
            }

            return null;
        }
    }
}

/// <summary>A phrase that was found.</summary>
/// <param name="Cue">What it means.</param>
/// <param name="Start">Its first item.</param>
/// <param name="End">The item after its last.</param>
/// <param name="Literals">The items that are its words and values, those of gaps left out.</param>
internal sealed record CueFound(Cue Cue, int Start, int End, IReadOnlyList<int> Literals);
