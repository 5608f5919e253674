using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>A letter as passages: sentences, list items and rows, each with what names it and where it stands.</summary>
internal sealed class LetterText
{
    private readonly Lazy<Currency?> _home;

    private LetterText(PassageList passages)
    {
        (Passages, Blanks) = (passages.All, passages.Blanks);
        _home = new(() => HomeCurrency.Of(this));
    }

    /// <summary>In the order of the letter.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>What is said to the reader: all but headers and footers.</summary>
    public IEnumerable<Passage> Body => Passages.Where(passage => !passage.IsLetterhead);

    /// <summary>Each distinct blank of a template, with the first passage it stands in.</summary>
    public IReadOnlyDictionary<string, Passage> Blanks { get; }

    /// <summary>The currency of the place it is from; null where nothing tells.</summary>
    public Currency? Home => _home.Value;

    /// <summary>Cuts a document into passages.</summary>
    public static LetterText Of(Document document)
    {
        var passages = new PassageList(document.Format == DocumentFormat.Pdf);
        var blocks = new LetterBlocks(document.Format);
        var (paragraphs, rows) = (new LetterParagraphs(passages), new LetterRows(passages));
        foreach (var block in LetterPages.Of(document).SelectMany(blocks.Of))
        {
            if (block[0].Kind == LineKind.TableRow)
            {
                rows.Add(block);
            }
            else
            {
                paragraphs.Add(block);
            }
        }

        return new(passages);
    }

    /// <summary>The passages of the same paragraph.</summary>
    public IEnumerable<Passage> ParagraphOf(Passage passage) => Passages.Where(other => other.Paragraph == passage.Paragraph);

    private static readonly CueTable<bool> s_signatures = new((true, "by;signed;signature;signed by;name;unterschrift;signé;handtekening;underskrift;assinatura;firma;yours sincerely;sincerely;for and on behalf of"));

    /// <summary>Lines between "By:" and what belongs to it.</summary>
    private const int SignatureLines = 3;

    /// <summary>Characters of a line to sign on.</summary>
    private const int SignatureLength = 28;

    /// <summary>Whether a label stands under a line to sign on: "By: ____, Name: …, Title: …" are the writer's.</summary>
    public bool IsSignature(Passage passage) =>
        passage.Index * 2 > Passages.Count && Passages.Take(passage.Index).TakeLast(SignatureLines).Any(IsToSign);

    private static bool IsToSign(Passage passage)
    {
        var label = passage.ValueStart > 0 ? passage.Label : passage.Text;
        return label.Length < SignatureLength && s_signatures.First(label) is { Start: 0 } cue && (passage.ValueStart > 0 || cue.End >= label.Length - 3);
    }
}
