using System.Globalization;

namespace Reading.Pdf;

/// <summary>What a document calls its pages (ISO 32000-2, 12.4.2): ranges, each with a prefix and a way of counting.</summary>
internal sealed class PageLabels
{
    private const int MaxRanges = 10_000;
    private const int MaxRoman = 4_999;
    private const int LetterCount = 26;

    private static readonly (int Value, string Digits)[] s_roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    private readonly SortedList<int, Range> _ranges = [];
    private readonly HashSet<PdfDictionary> _visited = new(ReferenceEqualityComparer.Instance);

    private sealed record Range(string Style, string Prefix, int First);

    public static PageLabels Read(PdfFile file)
    {
        var labels = new PageLabels();
        if (file.Catalog is { } catalog && file.Get(catalog, "PageLabels").Dictionary is { } root)
        {
            labels.Add(file, root, 0);
        }
        return labels;
    }

    /// <summary>The label of a page.</summary>
    /// <param name="index">Counted from 0.</param>
    public string? Of(int index)
    {
        var (first, range) = _ranges.LastOrDefault(entry => entry.Key <= index);
        if (range is null)
        {
            return null;
        }
        var number = range.First + index - first;
        return range.Prefix + range.Style switch
        {
            "D" => number.ToString(CultureInfo.InvariantCulture),
            "r" => Roman(number),
            "R" => Roman(number).ToUpperInvariant(),
            "a" => Letters(number),
            "A" => Letters(number).ToUpperInvariant(),
            _ => "",
        };
    }

    private void Add(PdfFile file, PdfDictionary node, int depth)
    {
        if (depth >= PdfLimits.MaxPageTreeDepth || !_visited.Add(node))
        {
            return;
        }
        var numbers = file.Get(node, "Nums").Array ?? [];
        for (var i = 0; i + 1 < numbers.Length && _ranges.Count < MaxRanges; i += 2)
        {
            if (file.Resolve(numbers[i]) is { IsNumber: true } first && file.Resolve(numbers[i + 1]).Dictionary is { } range)
            {
                var start = file.Get(range, "St");
                var prefix = file.Get(range, "P") is { Kind: PdfKind.String } text ? PdfText.Decode(text.Bytes) : "";
                _ranges[first.Integer] = new(file.Get(range, "S").Name ?? "", prefix, start.IsNumber ? Math.Clamp(start.Integer, 1, 1_000_000_000) : 1);
            }
        }
        foreach (var kid in (file.Get(node, "Kids").Array ?? []).Take(MaxRanges))
        {
            if (file.Resolve(kid).Dictionary is { } inner)
            {
                Add(file, inner, depth + 1);
            }
        }
    }

    private static string Roman(int number)
    {
        var text = "";
        foreach (var (value, digits) in s_roman)
        {
            for (; number is > 0 and <= MaxRoman && number >= value; number -= value)
            {
                text += digits;
            }
        }
        return text;
    }

    /// <summary>a to z, then aa to zz, and so on.</summary>
    private static string Letters(int number) => number < 1 ? "" : new((char)('a' + ((number - 1) % LetterCount)), Math.Min(((number - 1) / LetterCount) + 1, 9));
}
