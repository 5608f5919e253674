namespace Reading.Facts.Offers;

/// <summary>Cuts a paragraph or list item into passages: a heading, a label with its value, or sentences.</summary>
internal sealed class LetterParagraphs(PassageList passages)
{
    /// <summary>Characters of what stands under a head that names one thing: a title, a place, a name.</summary>
    private const int MaxValue = 90;

    /// <summary>Heads of what a page shows besides the letter.</summary>
    private static readonly CueTable<bool> s_asides = new((true, "similar jobs;recommended jobs;other jobs;more jobs;jobs near you;you may also like;related jobs;ähnliche stellen;offres similaires;vergelijkbare vacatures;liknande jobb;vagas semelhantes"));

    private bool _isAside;

    /// <summary>Adds what the lines of one paragraph say.</summary>
    public void Add(List<DocumentLine> block)
    {
        if (IsAside(block))
        {
            return;
        }

        block[0] = block[0] with { Text = LetterLabels.WithoutBullet(block[0].Text) };
        var text = string.Join(' ', block.Select(line => line.Text));
        passages.BeginParagraph();
        if (block is [{ Kind: LineKind.Heading } or { Kind: LineKind.Text }] && LetterLabels.IsHeading(text, block[0].Kind))
        {
            passages.AddHeading(text, block[0]);
        }
        else if (block.Count <= 2 && IsValueOfHeading(text))
        {
            passages.AddValue(passages.Heading, text, block[0], text);
        }
        else if (text.Contains(" ...", StringComparison.Ordinal) && LetterLabels.LabelEnd(text) is > 0 and var led)
        {
            passages.Add(text, block[0], LetterLabels.Label(text[..led]), led);
        }
        else
        {
            AddSentences(block, text);
        }
    }

    /// <summary>Whether it stands under the head of something else, until a sentence of the letter goes on.</summary>
    private bool IsAside(List<DocumentLine> block)
    {
        if (block[0].Kind == LineKind.Heading || (_isAside && block[0].Text.Length < MaxValue && block[0].Kind == LineKind.Text))
        {
            _isAside = s_asides.IsIn(block[0].Text);
        }

        _isAside = _isAside && !(block[0].Kind == LineKind.Text && block[^1].Text[^1] is '.' or '!');
        return _isAside;
    }

    /// <summary>A short line right below a heading that names one thing is that thing.</summary>
    private bool IsValueOfHeading(string text) =>
        passages.IsBelowHeading && text.Length <= MaxValue && text[^1] is not ('.' or ':') && LetterLabels.LabelEnd(text) == 0
        && passages.HeadingTopic is { } named && (IsShortValue(named) || (named == Topic.Equity && char.IsAsciiDigit(text[0])));

    private static bool IsShortValue(Topic topic) => topic is not (Topic.Benefits or Topic.Other or Topic.NotPay or Topic.Equity or Topic.Vesting);

    private void AddSentences(List<DocumentLine> block, string text)
    {
        var label = "";
        foreach (var (start, end) in Sentences.Of(text))
        {
            var sentence = text[start..end];
            var line = LineAt(block, start);
            var valueStart = LetterLabels.LabelEnd(sentence);
            if (valueStart > 0)
            {
                label = LetterLabels.Label(sentence[..valueStart]);
            }
            else if (start == 0 && end < text.Length && LetterLabels.IsRunInHead(sentence))
            {
                label = LetterLabels.WithoutNumber(sentence).TrimEnd('.', ' ');
                if (text.Length - end <= MaxValue && Sentences.Of(text).Count() == 2 && LabelVocabulary.IsWhole(label) && LabelVocabulary.Of(label) is { } topic && IsShortValue(topic))
                {
                    // "Commencement. 4 January 2027."
                    passages.AddValue(label, text[end..].Trim(), line, text[end..].Trim());
                    return;
                }

                passages.Add(sentence, line, "", 0, isHeading: true);
                continue;
            }

            passages.Add(sentence, line, label, valueStart);
        }
    }

    private static DocumentLine LineAt(List<DocumentLine> block, int offset)
    {
        var at = 0;
        foreach (var line in block)
        {
            at += line.Text.Length + 1;
            if (offset < at)
            {
                return line;
            }
        }

        return block[^1];
    }
}
