namespace Reading.Pdf;

/// <summary>What one PDF may cost beyond <see cref="ReadingBudget"/>. Each is far above what honest files need and low enough to keep time and memory small.</summary>
internal static class PdfLimits
{
    /// <summary>Cross-reference sections followed back through incremental updates; a form saved daily for a year stays under it.</summary>
    public const int MaxCrossReferenceSections = 1_024;

    /// <summary>References followed from one to the next before it counts as a loop.</summary>
    public const int MaxReferenceHops = 16;

    /// <summary>Objects being read inside one another (a stream's length in an object stream whose length is an object …).</summary>
    public const int MaxLoadNesting = 24;

    /// <summary>Levels of the page tree; it is balanced by its makers, so 64 holds any number of pages.</summary>
    public const int MaxPageTreeDepth = 64;

    /// <summary>Nodes of the page tree visited for each page allowed.</summary>
    public const int MaxPageTreeNodesPerPage = 8;

    /// <summary>Forms drawn inside one another.</summary>
    public const int MaxFormNesting = 20;

    /// <summary>Forms drawn on one page. Stops forms that draw forms that draw forms, whose number grows as a power.</summary>
    public const int MaxFormsPerPage = 20_000;

    /// <summary>Operators of one page. A map of a whole city has two million, none of them text.</summary>
    public const int MaxOperatorsPerPage = 10_000_000;

    /// <summary>Operands kept for one operator; the standard's own bound is 33 colour components.</summary>
    public const int MaxOperands = 64;

    /// <summary>Saved graphics states on one page.</summary>
    public const int MaxSavedStates = 512;

    /// <summary>Words set on one page; layout compares neighbours, so it is bounded apart from the characters.</summary>
    public const int MaxWordsPerPage = 200_000;

    /// <summary>Blocks of one page put into reading order by comparing each with each; above it they stay in the order found.</summary>
    public const int MaxOrderedBlocks = 3_000;

    /// <summary>Mappings in one character map. The largest predefined one has 30,000.</summary>
    public const int MaxCharacterMappings = 200_000;

    /// <summary>Places remembered on one page where something was painted behind text.</summary>
    public const int MaxPaintedAreas = 4_096;

    /// <summary>Rectangles remembered on one page that may cover text drawn before them. Pages draw their fields first; blacked-out text has a few.</summary>
    public const int MaxCovers = 512;

    /// <summary>Annotations and form fields drawn on one page.</summary>
    public const int MaxAnnotationsPerPage = 10_000;

    /// <summary>Decoded streams of objects kept at hand, in bytes.</summary>
    public const int MaxObjectStreamCache = 24 << 20;

    /// <summary>Text smaller than this, in points as it stands on the page, cannot be read by a person.</summary>
    public const double LeastVisibleFontSize = 2;
}
