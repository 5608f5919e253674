using System.Text.RegularExpressions;

namespace Reading.Facts.Calls;

/// <summary>
/// The days that a turn names as the first of work: "the first of March", "August tenth", "Monday week", "the sixteenth". A month and a day may stand alone once
/// an offer is on the table; less than that is a first day only where work's beginning is spoken of, in the turn or in the question that it answers.
/// </summary>
internal static partial class StartDates
{
    /// <summary>A sentence of at most so many words that names a day is about the day alone.</summary>
    private const int FewWords = 7;

    /// <summary>The days named, each with where it stands.</summary>
    /// <param name="text">The turn.</param>
    /// <param name="asked">What the other side said just before; empty at the beginning.</param>
    /// <param name="ledger">What is on the table.</param>
    public static IEnumerable<(string Value, int At)> In(string text, string asked, CallLedger ledger)
    {
        var isOnTable = ledger.IsStartDiscussed && ledger.Offers.Has(Coach.Calls.TermIssue.StartDate);
        foreach (Match sentence in Sentences().Matches(text))
        {
            var isTold = Begins().IsMatch(sentence.Value);
            var isAnswer = (Begins().IsMatch(LastSentence(asked)) && !Until().IsMatch(sentence.Value)) || (isOnTable && Days().IsMatch(LastSentence(asked)));
            var isBare = ledger.Offers.HasMoney && sentence.Value.Count(c => c == ' ') < FewWords && !OtherDay().IsMatch(sentence.Value) && !OtherDay().IsMatch(LastSentence(asked));
            // "I start with another client on Monday": elsewhere.
            foreach (Match day in Days().Matches(CallPhrases.OtherFirm().IsMatch(sentence.Value) || Elsewhere().IsMatch(sentence.Value) ? "" : sentence.Value))
            {
                var isWhole = day.Groups["whole"].Success;
                if ((isTold || isAnswer || (isWhole && (isBare || ledger.IsStartDiscussed))) && !IsDeadline(sentence.Value, day.Index) && (isTold || !OtherDay().IsMatch(sentence.Value)))
                {
                    yield return (day.Value.Trim(), sentence.Index + day.Index);
                }
            }
        }
    }

    /// <summary>Whether two days as said may be one: no number, month or weekday that both tell differs.</summary>
    public static bool IsSame(string left, string right)
    {
        var (one, other) = (Parts(left), Parts(right));
        return Agree(one.Day, other.Day) && Agree(one.Month, other.Month) && Agree(one.Weekday, other.Weekday);
    }

    private static bool Agree(string? left, string? right) => left is null || right is null || left == right;

    private static (string? Day, string? Month, string? Weekday) Parts(string value)
    {
        var said = value.ToLowerInvariant();
        var day = Ordinal().Match(said) is { Success: true } ordinal ? InDigits(ordinal.Value) : null;
        return (day, Month().Match(said) is { Success: true } month ? month.Value[..3] : null, Weekday().Match(said) is { Success: true } weekday ? weekday.Value : null);
    }

    // "twenty-first", "21st": 21
    private static string InDigits(string ordinal)
    {
        var parts = ordinal.Split(' ', '-');
        return char.IsAsciiDigit(ordinal[0]) ? new string([.. ordinal.TakeWhile(char.IsAsciiDigit)])
            : ((parts.Length == 2 ? (parts[0] == "twenty" ? 20 : 30) : 0) + (parts[^1] == "thirtieth" ? 30 : Array.IndexOf(s_ordinals, parts[^1]) + 1)).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static readonly string[] s_ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    private static string LastSentence(string text) => Sentences().Matches(text).Select(match => match.Value).LastOrDefault(sentence => sentence.Trim().Length > 0) ?? "";

    private static bool IsDeadline(string sentence, int at) => Deadline().IsMatch(sentence[Math.Max(0, at - 40)..at]);

    [GeneratedRegex(@"[^.?!;]+[.?!;]*")]
    private static partial Regex Sentences();

    private const string Numbers = @"(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)|\d{1,2}(?:st|nd|rd|th)";

    private const string Months = @"january|february|march|april|may|june|july|august|september|october|november|december";

    private const string Weekdays = "monday|tuesday|wednesday|thursday|friday";

    [GeneratedRegex(@"\b(?:(?<whole>(?:the )?(?:" + Numbers + @"|\d{1,2})(?: of)? (?:" + Months + @")\b|(?:" + Months + @") (?:the )?(?:" + Numbers + @"|\d{1,2})\b)|(?:next )?(?:" + Weekdays + @")(?: week\b|,? the (?:" + Numbers + @")\b)?(?!')|the (?:" + Numbers + @")\b(?= (?:is|works|would|then|instead|suits)\b|['’]s|\W|$)(?! (?:of|one|time|thing|year|offer)\b)|(?:in |early |mid[- ]|late |(?:beginning|start|end|middle) of )(?:" + Months + @")\b|(?:" + Months + @") start\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Days();

    [GeneratedRegex(@"\b(?:" + Numbers + @"|\d{1,2})\b")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b(?:" + Months + @")\b")]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(?:" + Weekdays + @")\b")]
    private static partial Regex Weekday();

    // Work begins: the day is told, asked for, or moved.
    [GeneratedRegex(@"\b(?:(?:i|you|we|i'd|you'd|we'd|i'll|you'll|to|can|could|would|shall|and|then) (?:(?:could|can|would|will|shall|have you|like you to|want you to|be|be able to) )?(?:start|begin|join)(?:ing)?\b(?! (?:by|with|from the (?:top|beginning)|recording|over))|start(?:ing)? (?:date|day|on|in|the|from|next|" + Weekdays + "|" + Months + @")\b|the start\b|first day\b|day one\b|joining date|(?:see|have|want|get|love|like|need) you (?:in |here |then |on board |with us |in here )*(?:on|from|in|by)\b|starts?\?|starting\b|when (?:do|would|should|can|could|shall|may) (?:you|i|we) (?:want|need|have|like|expect|get|come|be)\b|(?:" + Months + @") start\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Begins();

    [GeneratedRegex(@"\b(?:at|with|for) (?:another|a different|the other)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\b(?:until|till|by)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Until();

    // Days of something else: an answer, a letter, a payment, a meeting.
    [GeneratedRegex(@"\b(?:answer|decide|decision|reply|respond|expires?|deadline|call|ring|phone|text|mail|e-?mail|send|sent|letter|contract|document|draft|paper\w*|meets?|meeting|board|review|pays?|paid|payment|bonus|vest\w*|payroll|statement|hear (?:from|back)|get back|come back|talk|speak|confirm|last (?:year|week)|since|back in)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherDay();

    [GeneratedRegex(@"\b(?:by|until|till|before|deadline|expires?|answer|decide|decision|respond|due)\b[^.?!]{0,24}$|\b(?:not|than|instead of) (?:on |from )?(?:the )?$", RegexOptions.IgnoreCase)]
    private static partial Regex Deadline();
}
