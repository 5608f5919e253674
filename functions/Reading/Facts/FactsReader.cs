using Coach;

namespace Reading.Facts;

/// <summary>Tells what kind of document it is, by cheap evidence first, and reads its facts.</summary>
public static class FactsReader
{
    /// <summary>
    /// The facts of one document: one object for most kinds, one a posting for a board file. Never empty, never an exception: what is not
    /// understood is an <see cref="UnknownDocument"/> that says why. What the format's reader reported stays in the problems.
    /// </summary>
    /// <param name="source">The document's name, for the output only.</param>
    /// <param name="document">What the format's reader made of the bytes.</param>
    public static IReadOnlyList<DocumentFacts> Read(string source, Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document = WithoutRunningLines(document);
        if (Calls.CallReader.Read(source, document) is { } call && IsSpoken(document, call))
        {
            return [call];
        }

        var guide = GuideReader.TryRead(source, document);
        if (guide is { Bands.Count: > 0 })
        {
            // A letter may have a table as a guide has: it is to somebody, and says when work begins or until when to answer.
            return [Offers.OfferLetterReader.TryRead(source, document) is { Candidate: not null } letterOf && (letterOf.StartDate ?? letterOf.ExpiresOn) is not null ? letterOf : guide];
        }

        // Boards' data tells by its fields what it is; running text is a letter before it is a posting.
        IReadOnlyList<DocumentFacts> postings = document.Embedded.Count > 0 ? PostingReader.TryRead(source, document) : [];
        if (postings.Count > 0)
        {
            return postings;
        }

        if (Offers.OfferLetterReader.TryRead(source, document) is { } letter)
        {
            return [letter];
        }

        postings = PostingReader.TryRead(source, document);
        return postings.Count > 0
            ? postings
            : [guide ?? (DocumentFacts?)HiringSignalsReader.TryRead(source, document) ?? Unknown(source, document)];
    }

    /// <summary>What is said once is a fact; a letterhead, a footer or the number of a page says nothing more where it stands again.</summary>
    private static Document WithoutRunningLines(Document document) => document.Lines.Any(line => line.IsRunning)
        ? document with { Pages = [.. document.Pages.Select(page => page with { Lines = [.. page.Lines.Where(line => !line.IsRunning)] })] }
        : document;

    /// <summary>The part of a text's lines from which on markup makes it data for programs.</summary>
    private const double MostMarkup = 0.1;

    /// <summary>A form has as many labels as a dialogue has speakers, but in a dialogue somebody speaks again; data for programs has markup between its labels.</summary>
    private static bool IsSpoken(Document document, Call call) =>
        call.Turns.Any(turn => turn.Start is not null) || (call.Turns.GroupBy(turn => turn.Speaker).Any(turns => turns.Count() > 1) && !IsMarkup(document));

    private static bool IsMarkup(Document document)
    {
        var lines = document.Lines.ToList();
        return lines.Count(line => line.Text is ['<' or '{' or '}' or ']', ..]) > lines.Count * MostMarkup;
    }

    private static UnknownDocument Unknown(string source, Document document) => document.Lines.Any()
        ? new(source, [.. document.Problems, NotUnderstood])
        : new(source, document.Problems);

    private static Problem NotUnderstood => new(
        ProblemCodes.NotUnderstood,
        "This is no offer letter, guide, posting or call that can be understood. Give the letter itself, or paste its text.");
}
