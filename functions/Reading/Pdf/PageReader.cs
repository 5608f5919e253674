namespace Reading.Pdf;

/// <summary>Reads one page: its content, its annotations, its layout.</summary>
internal sealed class PageReader(PdfFile file)
{
    private readonly FontReader _fonts = new(file);
    private readonly OptionalContent _optional = new(file);
    private readonly FormContents _forms = new(file);

    /// <summary>The lines of a page.</summary>
    /// <param name="page">Which one.</param>
    /// <param name="hidden">Characters left out because nobody sees them.</param>
    /// <param name="hasImages">Whether there are pictures on it.</param>
    public List<LaidOutLine> Read(PageNode page, out int hidden, out bool hasImages)
    {
        var map = ToCanvas(page);
        var canvas = new PageCanvas(page.CropBox.Mapped(map), file.Meter);
        var interpreter = new ContentInterpreter(file, _fonts, _optional, _forms, canvas);
        interpreter.RunPage(Content(page), page.Resources, map);
        canvas.EndWord();
        new Annotations(file, _optional, canvas, interpreter).Draw(page, map);
        var lines = PageLayout.Arrange(canvas, file.Meter);
        hidden = canvas.HiddenCharacters;
        hasImages = canvas.Backdrop.HasImages;
        return lines;
    }

    /// <summary>From the page's own space to one whose origin is the upper left corner of the shown part, turned as it is shown.</summary>
    private Matrix ToCanvas(PageNode page)
    {
        var box = page.CropBox;
        var map = page.Rotation switch
        {
            90 => new Matrix(0, 1, 1, 0, -box.Y0, -box.X0),
            180 => new Matrix(-1, 0, 0, 1, box.X1, -box.Y0),
            270 => new Matrix(0, -1, -1, 0, box.Y1, box.X1),
            _ => new Matrix(1, 0, 0, -1, -box.X0, box.Y1),
        };
        var unit = file.Get(page.Dictionary, "UserUnit") is { IsNumber: true, Number: > 0 and < 1e4 } stated ? stated.Number : 1;
        return map.Then(new(unit, 0, 0, unit, 0, 0));
    }

    private ArraySegment<byte> Content(PageNode page)
    {
        var contents = file.Get(page.Dictionary, "Contents");
        if (contents.Stream is { } single)
        {
            return file.Decoder.Decode(single);
        }
        var parts = new List<ArraySegment<byte>>();
        var length = 0L;
        foreach (var item in contents.Array ?? [])
        {
            if (file.Resolve(item).Stream is { } stream && file.Meter.TickNow())
            {
                var part = file.Decoder.Decode(stream);
                if (length + part.Count >= file.Meter.Budget.MaxInflatedBytesPerStream)
                {
                    // What was decoded is all held at once, and a file may name one large stream a thousand times.
                    file.Meter.OverBudget("the size allowed for the content of one page");
                    break;
                }
                parts.Add(part);
                length += part.Count + 1;
            }
        }
        return parts.Count == 1 ? parts[0] : Joined(parts, length);
    }

    /// <summary>The parts are one content; white space keeps apart what they end and begin with.</summary>
    private static ArraySegment<byte> Joined(List<ArraySegment<byte>> parts, long length)
    {
        var joined = new byte[length];
        var at = 0;
        foreach (var part in parts)
        {
            part.AsSpan().CopyTo(joined.AsSpan(at));
            at += part.Count;
            joined[at++] = (byte)'\n';
        }
        return joined;
    }
}
