using AngleSharp.Dom;

namespace Reading.Html;

/// <summary>Tells tables that hold data from those that only place things: a table within, or never two cells side by side.</summary>
internal static class LayoutTables
{
    public static HashSet<INode> In(IDocument page)
    {
        var layout = new HashSet<INode>();
        foreach (var table in page.QuerySelectorAll("table"))
        {
            var outer = Ancestor(table);
            if (outer is not null)
            {
                layout.Add(outer);
            }

            layout.Add(table);
        }

        foreach (var row in page.QuerySelectorAll("tr"))
        {
            var table = Ancestor(row);
            if (table is not null && row.ChildElementCount > 1)
            {
                layout.Remove(table);
            }
        }

        foreach (var inner in page.QuerySelectorAll("table table"))
        {
            layout.Add(Ancestor(inner)!);
        }

        return layout;
    }

    private static INode? Ancestor(INode node)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            if (at.NodeName == "TABLE")
            {
                return at;
            }
        }

        return null;
    }
}
