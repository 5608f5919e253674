using Coach.Pay;

namespace Reading.Facts;

/// <summary>
/// The figures of a guide's strategy: what to ask, what the company will counter with, and from where to accept, all for the component that
/// the ask names first. Competing offers, examples in blanks and figures for other components are none of them.
/// </summary>
internal static class GuideStrategyText
{
    /// <summary>The strategy is a paragraph and its sentences are sentences: what is longer is cut, in characters.</summary>
    private const int MaxText = 16_000;
    private const int MaxSentence = 2_000;

    private static readonly PhraseTable<bool> s_asks = new(
        (true, "i'm asking for;i’m asking for;ask for;come in at;put forward;propose;targeting;target;targeted;open at;open your counter at;open with;opening at;anchor;anchor at;ask is;your ask;my ask;asking for;i need;need;i'd like;i’d like;i would like;i want;start at;start your ask at;request;requesting;aim for;aiming for;seeking;looking for;get to;lead with"));

    private static readonly PhraseTable<bool> s_counters = new(
        (true, "comes back at;usually comes back at;come back at;come back with;comes back with;will come back with;return with;returns with;will return with;will likely return with;answer with;will answer with;reply with;will reply with;responds with;responds at;pushes back to;push back to;expect them at;offers back;will move to;will counter at;will counter with;will likely counter at;likely to counter at;likely counter at;counters at;counters with;typically counter at;typically counters at;may counter at;will come back at;will respond with;will offer;expect a counter at;expect a counter of;expect counter at;counter range;expected counter"));

    private static readonly PhraseTable<bool> s_accepts = new(
        (true, "settle at;settle for;do not go below;don't go below;don’t go below;not go below;say yes at;say yes to;close at;close for;agree at;agree to;take it at;sign for;accept at;accept-at;accept no lower than;accept no less than;accept nothing below;accept anything above;accept for;accept;accept-at floor;floor;walk-away floor;walk-away point;walk away below;would accept;minimum acceptable;i'd sign at;sign at"));

    private static readonly PhraseTable<bool> s_others = new(
        (true, "competing;offer from;offers from;offer at;offers at;offer of;have a;holding;alternatives;alternative;currently;current offer;initial offer;elsewhere;industry"));

    /// <summary>The figures; all null where the guide has no such paragraph or only blanks in it.</summary>
    public static GuideStrategy Read(IReadOnlyList<DocumentLine> lines, IReadOnlyList<GuideBand> bands)
    {
        var context = new MoneyContext { Currency = SharedSign(bands) };
        var text = Paragraph(lines);
        var sentences = Sentences(text[..Math.Min(text.Length, MaxText)]).Select(sentence => sentence[..Math.Min(sentence.Length, MaxSentence)]).Select(sentence => (Text: sentence, Figures: GuideFigure.All(sentence, context))).ToList();
        if (sentences.Select(sentence => Ask(sentence.Text, sentence.Figures)).FirstOrDefault(figure => figure is not null) is not { Span: { } ask } lead)
        {
            return new(null, null, null, null, null);
        }

        var component = lead.Component;
        var counter = sentences.Select(sentence => Counter(sentence.Text, sentence.Figures, component)).FirstOrDefault(figure => figure is not null)?.Span;
        var accept = sentences.Select(sentence => Accept(sentence.Text, sentence.Figures, component)).FirstOrDefault(figure => figure is not null)?.Span;
        return new(MoneyOf(ask, ask.Min ?? ask.Max), MoneyOf(counter, counter?.Min), MoneyOf(counter, counter?.Max), MoneyOf(accept, accept?.Min ?? accept?.Max), component);
    }

    /// <summary>The text of the strategy: a paragraph that begins with the name, or what stands under a heading of that name.</summary>
    private static string Paragraph(IReadOnlyList<DocumentLine> lines)
    {
        var at = lines.ToList().FindIndex(line => line.Kind != LineKind.TableRow && IsStrategy(line.Text));
        if (at < 0)
        {
            return "";
        }

        return lines[at].Kind == LineKind.Heading || lines[at].Text.Length < 60
            ? string.Join(' ', GuideSections.Section(lines, at).Where(line => line.Kind != LineKind.TableRow).Select(line => line.Text))
            : lines[at].Text;
    }

    private static bool IsStrategy(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 48));
        return start.StartsWith("negotiate up", StringComparison.OrdinalIgnoreCase)
            || (start.Contains("strategy", StringComparison.OrdinalIgnoreCase) && (start.Contains("negotiat", StringComparison.OrdinalIgnoreCase) || start.Contains("counter", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The first amount behind words that ask, in their sentence, with no competing offer between.</summary>
    private static GuideFigure? Ask(string sentence, List<GuideFigure> figures)
    {
        foreach (var cue in Cues(s_asks, sentence))
        {
            var figure = figures.Find(figure => figure.Start >= cue);
            if (figure is not null && !HasCue(s_others, sentence, cue, figure.Start) && !HasCue(s_accepts, sentence, cue, figure.Start)
                && !HasCue(s_counters, sentence, 0, cue))
            {
                return figure;
            }
        }

        return null;
    }

    private static GuideFigure? Counter(string sentence, List<GuideFigure> figures, string? component)
    {
        foreach (var cue in Cues(s_counters, sentence))
        {
            var end = Cues(s_accepts, sentence).FirstOrDefault(at => at > cue, sentence.Length);
            var figure = figures.Find(figure => figure.Start >= cue && figure.Start < end && IsOf(figure, component));
            if (figure?.Span is not null)
            {
                return figure;
            }
        }

        return null;
    }

    private static GuideFigure? Accept(string sentence, List<GuideFigure> figures, string? component)
    {
        foreach (var cue in Cues(s_accepts, sentence))
        {
            var behind = figures.FindAll(figure => figure.Start >= cue);
            var figure = behind is [{ Component: null } first, ..] && Implied(sentence, figures, cue, first.Start) is var implied && (implied is null || implied == component)
                ? first
                : behind.Find(figure => figure.Component is not null && figure.Component == component);
            if (figure?.Span is not null && !HasCue(s_others, sentence, cue, figure.Start))
            {
                return figure;
            }
        }

        return null;
    }

    /// <summary>The component of an accept line that names none itself: one that the words before it name, else that of the counter in its sentence.</summary>
    private static string? Implied(string sentence, List<GuideFigure> figures, int cue, int start) =>
        GuideFigure.ComponentIn(sentence, cue, start) ?? figures.FindLast(figure => figure.Start < cue)?.Component;

    private static bool IsOf(GuideFigure figure, string? component) => figure.Component is null || component is null || figure.Component == component;

    /// <summary>The places behind the words of a table, in order.</summary>
    private static IEnumerable<int> Cues(PhraseTable<bool> words, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && words.TryMatchAt(text, at, out _, out var length))
            {
                yield return at + length;
                at += length - 1;
            }
        }
    }

    private static bool HasCue(PhraseTable<bool> words, string text, int from, int to) => Cues(words, text).Any(at => at > from && at <= to);

    /// <summary>Sentences end at a full stop before a blank or a closing quotation mark; a point within a figure ends none.</summary>
    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var quoted = i + 1 < text.Length && text[i + 1] is '"' or '”' or '*';
            var ends = text[i] is '.' or '!' or '?' && (i + 1 == text.Length || text[i + 1] == ' ' || quoted) && !IsShort(text, i);
            if (ends)
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    /// <summary>"vs." and "approx." end no sentence.</summary>
    private static bool IsShort(string text, int stop) =>
        text.AsSpan(Math.Max(0, stop - 6), stop - Math.Max(0, stop - 6)) is var word && (word.EndsWith(" vs") || word.EndsWith("approx") || word.EndsWith(" e.g") || word.EndsWith(" incl"));

    /// <summary>The currency of a band whose sign others share ("¥", "kr"), so that the text's signs mean the same.</summary>
    private static Currency? SharedSign(IReadOnlyList<GuideBand> bands) => bands
        .Select(band => (band.Total ?? band.Base)?.Currency)
        .FirstOrDefault(currency => currency?.Code is "CNY" or "JPY" or "SEK" or "NOK" or "DKK" or "INR");

    private static Money? MoneyOf(MoneySpan? span, decimal? amount) =>
        span?.Currency is { } currency && amount is { } value ? new(value, currency) : null;
}
