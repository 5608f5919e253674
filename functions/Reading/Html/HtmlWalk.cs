using System.Text;
using AngleSharp.Dom;
using Coach;
using Reading.Text;

namespace Reading.Html;

/// <summary>Walks the elements of a page in order, without recursion, and lays their text out as lines and rows.</summary>
internal sealed class HtmlWalk(DocumentBuilder builder, HtmlVisibility visibility, HashSet<INode> layoutTables)
{
    private readonly StringBuilder _text = new();
    private readonly Stack<HtmlTable> _tables = [];
    private LineKind _kind;
    private int _level;
    private int _lists;
    private int _quotes;
    private int _preformatted;
    private bool _afterBreak;

    public void Run(IElement? body)
    {
        INode? node = body;
        while (node is not null && builder.Meter.MayGoOn())
        {
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null)
            {
                Leave(node);
                if (node == body)
                {
                    node = null;
                }
                else if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }
                else
                {
                    node = node.Parent;
                }
            }
        }

        Flush();
    }

    // Whether its children are to be visited.
    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                AddText(text.Data);
                return false;
            case IElement element when HtmlVisibility.IsNeverShown(element):
                return false;
            case IElement element when visibility.Hides(element):
                if (!string.IsNullOrWhiteSpace(element.TextContent))
                {
                    builder.Meter.Report(ProblemCodes.HiddenText, "Text that the page does not show was left out.");
                }

                return false;
            case IElement element:
                Begin(element);
                return true;
            default:
                return false;
        }
    }

    private void AddText(string data)
    {
        if (_preformatted == 0 || _tables.TryPeek(out var table) && table.IsInCell)
        {
            Target.Append(data);
            return;
        }

        foreach (var line in PlainTextReader.SplitLines(data))
        {
            _text.Append(line);
            Flush(afterBreak: true);
        }
    }

    private StringBuilder Target => _tables.TryPeek(out var table) && table.IsInCell ? table.Cell : _text;

    private void Begin(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                Break();
                break;
            case "input" when element.GetAttribute("type") is null or "text" or "email" or "number" or "date" or "tel":
                Target.Append(' ').Append(element.GetAttribute("value")).Append(' ');
                break;
            case "table" when !layoutTables.Contains(element):
            case "dl" when !IsInTable:
                Flush();
                _tables.Push(new HtmlTable(builder, element));
                break;
            case "tr" or "dt" when IsInTable:
                _tables.Peek().BeginRow(element);
                break;
            case "td" or "th" or "dd" when IsInTable:
                _tables.Peek().BeginCell(element);
                break;
            case "ul" or "ol":
                Flush();
                _lists++;
                break;
            case "blockquote":
                Flush();
                _quotes++;
                break;
            case "pre":
                Flush();
                _preformatted++;
                break;
            case "li":
                Flush();
                (_kind, _level) = (LineKind.ListItem, Math.Max(1, _lists));
                break;
            case ['h', >= '1' and <= '6'] heading:
                Flush();
                (_kind, _level) = (LineKind.Heading, heading[1] - '0');
                break;
            default:
                FlushAtBlock(element);
                break;
        }
    }

    private bool IsInTable => _tables.Count > 0;

    private void Leave(INode node)
    {
        if (node is not IElement element || HtmlVisibility.IsNeverShown(element))
        {
            return;
        }

        switch (element.LocalName)
        {
            case "table" or "dl" when IsInTable && _tables.Peek().Element == element:
                _tables.Pop().End();
                break;
            case "td" or "th" or "dd" or "dt" when IsInTable:
                _tables.Peek().EndCell();
                break;
            case "ul" or "ol":
                Flush();
                _lists--;
                break;
            case "blockquote":
                Flush();
                _quotes--;
                break;
            case "pre":
                Flush();
                _preformatted--;
                break;
            default:
                FlushAtBlock(element);
                break;
        }
    }

    private void FlushAtBlock(IElement element)
    {
        if (IsBlock(element.LocalName))
        {
            Flush();
        }
    }

    private void Break()
    {
        if (IsInTable && _tables.Peek().IsInCell)
        {
            Target.Append(' ');
        }
        else
        {
            Flush(afterBreak: true, keepKind: true);
        }
    }

    private void Flush(bool afterBreak = false, bool keepKind = false)
    {
        if (IsInTable && _tables.Peek().IsInCell)
        {
            Target.Append(' ');
            return;
        }

        if (_text.Length > 0)
        {
            var text = VisibleText.Fold(_text.ToString(), builder.Meter);
            _text.Clear();
            if (text.Length > 0)
            {
                var goesOn = _afterBreak && char.IsLower(text[0]);
                builder.Add(text, _kind == LineKind.Text && _quotes > 0 ? LineKind.Quote : _kind, _level, startsParagraph: !goesOn);
                (_kind, _level) = keepKind && _kind == LineKind.Heading ? (_kind, _level) : (LineKind.Text, 0);
                _afterBreak = afterBreak;
                return;
            }
        }

        _afterBreak &= afterBreak;
    }

    private static bool IsBlock(string name) => name is
        "address" or "article" or "aside" or "body" or "button" or "caption" or "center" or "dd" or "details" or "dialog" or "div" or "dl" or "dt"
        or "fieldset" or "figcaption" or "figure" or "footer" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "hr"
        or "legend" or "li" or "main" or "nav" or "p" or "section" or "summary" or "table" or "tbody" or "td" or "textarea" or "tfoot" or "th"
        or "thead" or "tr";
}
