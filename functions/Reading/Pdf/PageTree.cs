namespace Reading.Pdf;

/// <summary>A page with what it inherits.</summary>
/// <param name="Dictionary">The page itself.</param>
/// <param name="Resources">Its own or inherited; null for none.</param>
/// <param name="MediaBox">The sheet, in the page's own space.</param>
/// <param name="CropBox">The part that is shown.</param>
/// <param name="Rotation">Clockwise, in degrees: 0, 90, 180 or 270.</param>
internal sealed record PageNode(PdfDictionary Dictionary, PdfDictionary? Resources, Box MediaBox, Box CropBox, int Rotation);

/// <summary>The pages in order (ISO 32000-2, 7.7.3).</summary>
internal sealed class PageTree
{
    private static readonly Box s_letter = new(0, 0, 612, 792);

    private readonly PdfFile _file;
    private readonly HashSet<PdfDictionary> _visited = new(ReferenceEqualityComparer.Instance);
    private readonly int _maxNodes;
    private int _nodes;

    private PageTree(PdfFile file)
    {
        _file = file;
        _maxNodes = (int)Math.Min(int.MaxValue, (long)file.Meter.Budget.MaxPages * PdfLimits.MaxPageTreeNodesPerPage);
    }

    private readonly record struct Inherited(PdfValue Resources, PdfValue MediaBox, PdfValue CropBox, PdfValue Rotate);

    /// <summary>At most as many pages as allowed and one more.</summary>
    public static List<PageNode> Read(PdfFile file)
    {
        var pages = new PageTree(file).Walk();
        if (pages.Count > 0)
        {
            return pages;
        }
        file.Repair();
        pages = new PageTree(file).Walk();
        return pages.Count > 0 ? pages : new PageTree(file).Search();
    }

    private List<PageNode> Walk()
    {
        var pages = new List<PageNode>();
        var root = _file.Catalog is { } catalog ? _file.Get(catalog, "Pages").Dictionary : null;
        var stack = new Stack<(PdfDictionary Node, Inherited Inherited, int Depth)>();
        if (root is not null)
        {
            stack.Push((root, default, 0));
        }
        while (stack.TryPop(out var at) && pages.Count <= _file.Meter.Budget.MaxPages && _nodes++ < _maxNodes && _file.Meter.Tick())
        {
            Visit(at.Node, at.Inherited, at.Depth, pages, stack);
        }
        return pages;
    }

    private void Visit(PdfDictionary node, Inherited above, int depth, List<PageNode> pages, Stack<(PdfDictionary, Inherited, int)> stack)
    {
        var inherited = new Inherited(
            Or(node, "Resources", above.Resources), Or(node, "MediaBox", above.MediaBox), Or(node, "CropBox", above.CropBox), Or(node, "Rotate", above.Rotate));
        if (_file.Get(node, "Kids").Array is not { } kids || _file.Get(node, "Type").Name == "Page")
        {
            if (_file.Get(node, "Type").Name is "Page" or null || !node["Contents"].IsNull)
            {
                pages.Add(Page(node, inherited));
            }
            return;
        }
        // One page may be shown several times; a node within itself would never end.
        var isNew = _visited.Add(node);
        for (var i = kids.Length - 1; i >= 0 && depth < PdfLimits.MaxPageTreeDepth && isNew; i--)
        {
            if (_file.Resolve(kids[i]).Dictionary is { } kid)
            {
                stack.Push((kid, inherited, depth + 1));
            }
        }
    }

    /// <summary>Every object that says it is a page, by number, where the tree is lost.</summary>
    private List<PageNode> Search()
    {
        var pages = new List<PageNode>();
        var numbers = _file.ObjectNumbers;
        Array.Sort(numbers);
        foreach (var number in numbers)
        {
            if (!_file.Meter.Tick() || pages.Count > _file.Meter.Budget.MaxPages)
            {
                break;
            }
            if (_file.Resolve(PdfValue.OfReference(number, 0)).Dictionary is { } dictionary && _file.Get(dictionary, "Type").Name == "Page")
            {
                pages.Add(Page(dictionary, new(dictionary["Resources"], dictionary["MediaBox"], dictionary["CropBox"], dictionary["Rotate"])));
            }
        }
        return pages;
    }

    private PageNode Page(PdfDictionary node, Inherited inherited)
    {
        var media = Box.Read(_file, _file.Resolve(inherited.MediaBox)) ?? s_letter;
        var crop = (Box.Read(_file, _file.Resolve(inherited.CropBox)) ?? media).Intersect(media);
        var rotation = _file.Resolve(inherited.Rotate).Integer % 360;
        return new(node, _file.Resolve(inherited.Resources).Dictionary, media, crop.IsEmpty ? media : crop, ((rotation + 360) % 360) / 90 * 90);
    }

    private static PdfValue Or(PdfDictionary node, string key, PdfValue otherwise) => node[key] is { IsNull: false } value ? value : otherwise;
}
