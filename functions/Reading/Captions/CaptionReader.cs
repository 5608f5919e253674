using System.Globalization;
using System.Text.RegularExpressions;
using Coach;
using Reading.Text;

namespace Reading.Captions;

/// <summary>
/// Captions: WebVTT (W3C), SubRip and SubViewer. One line a caption and voice, with its times and speaker; notes, styles and regions are
/// passed over, and a caption whose times are broken is left out and reported.
/// </summary>
public static partial class CaptionReader
{
    /// <summary>Reads captions of any of the formats.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="clock">Measures the time it takes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Lines with <see cref="DocumentLine.Start"/>, <see cref="DocumentLine.End"/> and <see cref="DocumentLine.Speaker"/>.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public static Document Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider clock, CancellationToken cancellation)
    {
        var text = TextEncodings.Decode(bytes.Span).TrimStart('\uFEFF');
        var format = CaptionFormat.Of(text.TrimStart()) is var told and not DocumentFormat.Unknown ? told : DocumentFormat.WebVtt;
        var meter = new ReadingMeter(budget, clock, cancellation);
        var builder = new DocumentBuilder(format, meter);
        foreach (var cue in Cues(text, meter))
        {
            AddCue(cue, builder);
            if (meter.IsSpent)
            {
                break;
            }
        }

        return builder.Build();
    }

    private static IEnumerable<Cue> Cues(string text, ReadingMeter meter)
    {
        Cue? cue = null;
        var skipping = false;
        var number = 0;
        var last = "";
        foreach (var line in PlainTextReader.SplitLines(text))
        {
            number++;
            if (line.Contains("-->", StringComparison.Ordinal) || (cue is null && CaptionTimes.IsMeant(line)))
            {
                // A number alone just before is this cue's, even where the blank line is missing.
                cue?.DropIdentifier();
                if (cue is { Payload.Count: > 0 })
                {
                    yield return cue;
                }

                cue = Begin(line, number, meter);
                skipping = cue is null;
            }
            else if (string.IsNullOrWhiteSpace(line))
            {
                if (cue is { Payload.Count: > 0 })
                {
                    yield return cue;
                    cue = null;
                }

                skipping = false;
            }
            else if (string.IsNullOrWhiteSpace(last) && Block().IsMatch(line) && cue is null)
            {
                skipping = true;
            }
            else if (!skipping)
            {
                cue?.Payload.Add(line);
            }

            last = line;
        }

        if (cue is { Payload.Count: > 0 })
        {
            yield return cue;
        }
    }

    private static Cue? Begin(string line, int number, ReadingMeter meter)
    {
        if (CaptionTimes.Parse(line) is { } times)
        {
            return new Cue(times, number);
        }

        meter.Report(ProblemCodes.Damaged, "A caption without sound times was left out.", string.Create(CultureInfo.InvariantCulture, $"line {number}"));
        return null;
    }

    private static void AddCue(Cue cue, DocumentBuilder builder)
    {
        foreach (var (voice, said) in CaptionText.Voices(string.Join('\n', cue.Payload)))
        {
            var text = said;
            var speaker = voice;
            foreach (var line in voice is null ? ByPrefix(text) : [(voice, text)])
            {
                (speaker, text) = (line.Speaker ?? speaker, VisibleText.Fold(line.Text, builder.Meter));
                if (text.Length > 0)
                {
                    builder.AddCaption(text, speaker, cue.Times.Start, cue.Times.End, cue.Number);
                }
            }
        }
    }

    // Two people may speak in one caption, each on a line of their own.
    private static IEnumerable<(string? Speaker, string Text)> ByPrefix(string text)
    {
        (string? Speaker, string Text)? open = null;
        foreach (var line in text.Split('\n'))
        {
            var (speaker, said) = SpeakerName.Split(line);
            if (speaker is not null || open is null)
            {
                if (open is { } done)
                {
                    yield return done;
                }

                open = (speaker, said);
            }
            else
            {
                open = (open.Value.Speaker, $"{open.Value.Text} {said}");
            }
        }

        if (open is { } rest)
        {
            yield return rest;
        }
    }

    [GeneratedRegex(@"^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)|^(?:Kind|Language|X-TIMESTAMP-MAP)[:=]")]
    private static partial Regex Block();

    private sealed record Cue(CaptionTimes Times, int Number)
    {
        public List<string> Payload { get; } = [];

        public void DropIdentifier()
        {
            if (Payload.Count > 1 && Payload[^1].All(char.IsAsciiDigit))
            {
                Payload.RemoveAt(Payload.Count - 1);
            }
        }
    }
}
