using System.Globalization;
using Coach;

namespace Reading.Pdf;

/// <summary>What was noticed page by page, told once for the document.</summary>
internal sealed class PageFindings
{
    private const int PagesNamed = 5;

    private readonly List<int> _hiddenPages = [];
    private int _pages;
    private int _textPages;
    private int _imagePages;
    private long _hidden;

    public void Add(int page, bool hasText, int hidden, bool hasImages)
    {
        _pages++;
        _textPages += hasText ? 1 : 0;
        _imagePages += hasImages ? 1 : 0;
        _hidden += hidden;
        if (hidden > 0)
        {
            _hiddenPages.Add(page);
        }
    }

    public void AddProblemsTo(List<Problem> problems)
    {
        if (_textPages == 0)
        {
            problems.Add(new(ProblemCodes.NoText, _imagePages > 0
                ? string.Create(CultureInfo.InvariantCulture, $"The document is a picture of text ({Pages(_pages)}); have it recognised (OCR) or ask for the original.")
                : string.Create(CultureInfo.InvariantCulture, $"The document has no text ({Pages(_pages)}).")));
        }
        if (_hiddenPages.Count > 0)
        {
            problems.Add(new(
                ProblemCodes.HiddenText,
                string.Create(CultureInfo.InvariantCulture, $"Text that nobody sees on the page was left out ({_hidden} characters on {Pages(_hiddenPages.Count)})."),
                "page " + string.Join(", ", _hiddenPages.Take(PagesNamed)) + (_hiddenPages.Count > PagesNamed ? " …" : "")));
        }
    }

    private static string Pages(int count) => count == 1 ? "1 page" : string.Create(CultureInfo.InvariantCulture, $"{count} pages");
}
