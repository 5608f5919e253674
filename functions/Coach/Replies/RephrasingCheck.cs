using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Coach.Replies;

/// <summary>
/// Decides whether other words for a reply still say the same: the same numbers, dates, names, directions of advice and subjects, and nothing more. It is
/// strict on purpose: a good rephrasing that it refuses costs nothing, for the reply's own words are then said.
/// </summary>
public static partial class RephrasingCheck
{
    /// <summary>How much longer, as a part of the text, and in characters, other words may be: room for a warmer tone and none for further advice.</summary>
    private const decimal LongestPart = 1.4m;
    private const int LongestMore = 30;

    /// <summary>How short they may be, as a part of the text: shorter ones leave something out.</summary>
    private const decimal ShortestPart = 0.5m;

    /// <summary>The most words of weight that the text does not have, as a part of all of them.</summary>
    private const decimal MostNewWords = 0.5m;

    /// <summary>Words shorter than this carry no weight of their own, in letters.</summary>
    private const int ShortWord = 4;

    /// <summary>
    /// Words that decide what a sentence advises or speaks of, by what they mean. For each line the text and the other words must hold it equally often, or not at all.
    /// </summary>
    private static readonly string[][] s_meanings =
    [
        ["not", "don't", "dont", "doesn't", "didn't", "isn't", "aren't", "wasn't", "won't", "wouldn't", "can't", "cannot", "couldn't", "shouldn't", "never", "no", "none", "nothing", "without", "nor", "neither"],
        ["accept", "accepts", "accepted", "take", "takes", "taking", "yes", "sign", "signs", "signed", "signing", "agree", "agrees", "agreed"],
        ["decline", "declines", "declined", "refuse", "refused", "reject", "rejected", "walk", "leave", "leaves", "quit", "resign"],
        ["ask", "asks", "asking", "asked", "request", "requests", "counter", "demand", "demands", "negotiate", "push"],
        ["wait", "waits", "waiting", "hold", "delay", "postpone"],
        ["more", "higher", "above", "raise", "increase", "up", "over", "most", "top", "upper", "exceed", "exceeds"],
        ["less", "lower", "below", "reduce", "decrease", "down", "under", "least", "bottom"],
        ["before", "until", "by"],
        ["after", "then", "later"],
        ["base", "salary"],
        ["stock", "equity", "grant", "shares", "rsus", "rsu", "options"],
        ["bonus"],
        ["sign-on", "signing-on"],
        ["level", "title"],
        ["band", "range"],
        ["deadline"],
        ["manager", "boss"],
        ["recruiter"],
        ["today"],
        ["tomorrow"],
        ["week", "weeks", "weekly"],
        ["month", "months", "monthly"],
        ["year", "years", "yearly", "annual", "annually"],
        ["day", "days", "daily"],
        ["must", "have", "need", "should"],
        ["may", "might", "could", "perhaps", "possibly", "seldom", "sometimes", "often", "likely", "usually"],
        ["guarantee", "guarantees", "guaranteed", "promise", "promises", "promised", "certain", "certainly", "definitely", "surely", "always", "assured", "assure"],
    ];

    /// <summary>Figures in words: each of them stays as it is.</summary>
    private static readonly HashSet<string> s_counts = new(StringComparer.Ordinal)
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        "hundred", "thousand", "million", "billion", "lakh", "crore", "dozen", "half", "third", "thirds", "quarter", "quarters", "double", "twice", "triple",
    };

    /// <summary>Words that stand with a capital at the beginning of a sentence and name nobody.</summary>
    private static readonly HashSet<string> s_openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "that", "these", "those", "it", "you", "your", "they", "their", "we", "our", "i", "my", "if", "when", "while", "where", "what", "how", "why", "who", "and", "but",
        "so", "or", "as", "at", "in", "on", "of", "for", "from", "to", "with", "here", "there", "once", "since", "because", "please", "just", "now", "even", "only", "is", "are", "do", "keep", "give",
        "tell", "let", "make", "put", "say", "see", "stay", "come", "remember", "each", "every", "all", "both", "any", "some",
    };

    /// <summary>Whether <paramref name="other"/> may be said instead of <paramref name="text"/>.</summary>
    public static bool SaysTheSame(string text, string? other)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(other) || !HasItsLength(text, other) || HasForeignMarks(text, other))
        {
            return false;
        }

        var (said, says) = (Words(text), Words(other));
        return Numbers(text).SequenceEqual(Numbers(other))
            && s_meanings.All(meaning => Count(said, meaning) == Count(says, meaning))
            && Calendar(said).SequenceEqual(Calendar(says))
            && HasItsNames(text, other, said)
            && HasFewNewWords(said, says);
    }

    private static bool HasItsLength(string text, string other) =>
        other.Length <= (text.Length * LongestPart) + LongestMore && other.Length >= text.Length * ShortestPart && other.Length <= ReplyLimits.Text;

    /// <summary>Markup, addresses, quotes and control characters that the text does not have.</summary>
    private static bool HasForeignMarks(string text, string other) => other.EnumerateRunes().Any(mark => !Rune.IsLetterOrDigit(mark) && !IsPlain(mark) && !text.EnumerateRunes().Contains(mark))
        || AddressPattern().IsMatch(other);

    private static bool IsPlain(Rune mark) => mark.Value is ' ' or '.' or ',' or ';' or '-' or '\'' or '’' or '\n';

    /// <summary>Every figure as written, its sign and ending with it, in order of size of text: "$405,000" and "405K" are two.</summary>
    private static IEnumerable<string> Numbers(string text) => NumberPattern().Matches(text).Select(match => match.Value.TrimEnd('.', ',', ' ', '\n')).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Calendar(IEnumerable<string> words) => words.Where(word => Months.Contains(word) || Days.Contains(word) || s_counts.Contains(word)).Order(StringComparer.Ordinal);

    private static HashSet<string> Months { get; } = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames
        .Concat(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames).Where(name => name.Length > 0).Select(name => name.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Days { get; } = CultureInfo.InvariantCulture.DateTimeFormat.DayNames
        .Concat(["yesterday", "weekend", "morning", "evening", "noon", "night"]).Select(name => name.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    /// <summary>Names of the text stay, and no other one comes: a word with a capital is one unless it opens a sentence and is known to name nobody.</summary>
    private static bool HasItsNames(string text, string other, List<string> said)
    {
        var known = said.ToHashSet(StringComparer.Ordinal);
        var left = Names(Straight(text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        left.ExceptWith(Words(other));
        return left.Count == 0 && Names(Straight(other)).All(name => known.Contains(name.ToLowerInvariant()));
    }

    private static IEnumerable<string> Names(string text) => WordPattern().Matches(text)
        .Where(match => char.IsUpper(match.Value[0]) && !(OpensSentence(text, match.Index) && s_openers.Contains(match.Value.Split('\'')[0])))
        .Where(match => !OpensSentence(text, match.Index) || !s_meanings.Any(meaning => meaning.Contains(match.Value.ToLowerInvariant(), StringComparer.Ordinal)))
        .Select(match => match.Value);

    private static bool OpensSentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(" \n\"“(".AsSpan());
        return before.Length == 0 || before[^1] is '.' or '!' or '?' or ':';
    }

    private static bool HasFewNewWords(List<string> said, List<string> says)
    {
        var known = said.ToHashSet(StringComparer.Ordinal);
        var weighty = says.Where(word => word.Length >= ShortWord).Distinct().ToArray();
        return weighty.Count(word => !known.Contains(word)) <= Math.Max(2, weighty.Length * MostNewWords);
    }

    private static int Count(List<string> words, string[] meaning) => words.Count(word => meaning.Contains(word, StringComparer.Ordinal));

    private static List<string> Words(string text) => [.. WordPattern().Matches(Straight(text)).Select(match => match.Value.ToLowerInvariant())];

    private static string Straight(string text) => text.Replace('’', '\'');

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"[\p{Sc}]?\p{Nd}[\p{Nd}.,:/]*\p{Nd}?\s?(?:%|[KMB]\b|lakh|crore)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"https?:|www\.|\w\.(?:com|net|org|io)\b|@", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AddressPattern();
}
