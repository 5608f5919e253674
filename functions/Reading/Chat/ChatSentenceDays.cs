using System.Globalization;
using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>The days, spans of time and vesting schedules of a sentence.</summary>
internal sealed partial class ChatSentence
{
    private void Days()
    {
        for (var at = _first; at < _end; at++)
        {
            if (_items[at].Value is ChatValue.Day(var days) && !_used[at - _first] && !IsQuestion(ClauseStart(at)) && IsTold(at, out var fact))
            {
                _found.Add((at, fact == Fact.Deadline && IsLooseUntil() ? Maybe(days, _items[at]) : Day(fact, days, _items[at])));
            }
        }
    }

    /// <summary>"I'm on holiday until Monday": only "until", and words that may be about anything.</summary>
    private bool IsLooseUntil() => Loose > 0 && _context.Asked != Question.Deadline && !_cues.Any(cue => cue.Cue is Cue.Means(Intent.Report))
        && _cues.Where(cue => cue.Cue is Cue.Deadline).All(cue => cue.Literals.Count == 1 && Word(cue.Start) is "until" or "till" or "til");

    private Intent.Unclear Maybe(IReadOnlyList<DateOnly> days, ChatItem item) =>
        new(_text[item.Start..item.End], days.Select(day => new Meaning(day.ToString("'Answer by' dddd, d MMMM yyyy", CultureInfo.InvariantCulture), new Intent.TellDate(Fact.Deadline, day))).ToArray());

    private Intent Day(Fact? fact, IReadOnlyList<DateOnly> days, ChatItem item) => days.Count == 1
        ? new Intent.TellDate(fact, days[0])
        : new Intent.Unclear(_text[item.Start..item.End], days.Select(day => new Meaning(day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture), new Intent.TellDate(fact, day))).ToArray());

    /// <summary>Whether a day answers something; a day that merely stands in a sentence does not.</summary>
    private bool IsTold(int at, out Fact? fact)
    {
        var isReview = _cues.Any(cue => cue.Cue is Cue.Review);
        var isDeadline = _cues.Any(cue => cue.Cue is Cue.Deadline) || _cues.Any(cue => cue.Cue is Cue.Means(Intent.Report(RecruiterMove.Hurries)));
        if (isReview && Enumerable.Range(_first, at - _first).Any(i => Word(i) == "had"))
        {
            fact = null;
            return false;
        }

        fact = isReview ? Fact.ReviewDate : isDeadline && _context.Asked != Question.ReviewDate ? Fact.Deadline : null;
        if (fact == Fact.Deadline && _cues.Any(cue => cue.Cue is Cue.Deadline && cue.Literals.Any(i => Word(i) == "until")) && Enumerable.Range(ClauseStart(at), at - ClauseStart(at)).Any(i => Word(i) is "cant" or "wont" or "dont" or "not" or "cannot" or "nobody" or "nothing" or "no" or "doesnt" or "havent"))
        {
            // "They can't talk until Monday" is no day to answer by.
            return false;
        }

        var isLater = _cues.Any(cue => cue.Cue is Cue.Means(Intent.Report(RecruiterMove.Later)));
        return !(isLater && !isReview) && (fact is not null || _context.Asked is Question.Deadline or Question.ReviewDate || Loose == 0 && _facts.Count == 0 && !HasFigure && !_cues.Any(cue => cue.Cue is Cue.Means or Cue.Intends));
    }

    /// <summary>"I make 83k today": beside a figure a bare day only says when.</summary>
    private bool HasFigure => Enumerable.Range(_first, _end - _first).Any(at => _items[at].Pay is not null);

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
}
