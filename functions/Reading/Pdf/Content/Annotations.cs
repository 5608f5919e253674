namespace Reading.Pdf;

/// <summary>Draws what annotations and form fields show (ISO 32000-2, 12.5.5 and 12.7.4): their appearance, or their value where they have none.</summary>
internal sealed class Annotations(PdfFile file, OptionalContent optional, PageCanvas canvas, ContentInterpreter interpreter)
{
    private const int HiddenFlags = 2 | 32;
    private const double UsualSize = 10;

    private readonly FormFields _fields = new(file);

    public void Draw(PageNode page, in Matrix map)
    {
        var items = file.Get(page.Dictionary, "Annots").Array ?? [];
        for (var i = 0; i < items.Length && i < PdfLimits.MaxAnnotationsPerPage && file.Meter.Tick(); i++)
        {
            if (file.Resolve(items[i]).Dictionary is { } annotation && IsShown(annotation) && Box.Read(file, file.Get(annotation, "Rect")) is { } place)
            {
                Draw(annotation, place, map);
                canvas.EndWord();
            }
        }
    }

    private bool IsShown(PdfDictionary annotation) =>
        (file.Get(annotation, "F").Integer & HiddenFlags) == 0 && file.Get(annotation, "Subtype").Name is not ("Popup" or "Link") &&
        !optional.IsOff(annotation["OC"]);

    private void Draw(PdfDictionary annotation, in Box place, in Matrix map)
    {
        var value = file.Get(annotation, "Subtype").Name == "Widget" ? _fields.TextOf(annotation) : "";
        var before = canvas.Glyphs;
        if (Appearance(annotation) is { } form && (value.Length == 0 || !_fields.NeedAppearances))
        {
            interpreter.RunAppearance(form, Placement(form, place).Then(map));
        }
        // Programs that fill in a form may leave the old appearance, an empty one, in place.
        if (canvas.Glyphs == before && value.Length > 0)
        {
            Write(value, place, map);
        }
    }

    private PdfStream? Appearance(PdfDictionary annotation)
    {
        if (file.Get(annotation, "AP").Dictionary is not { } appearances)
        {
            return null;
        }
        var normal = file.Get(appearances, "N");
        if (normal.Stream is { } stream)
        {
            return stream;
        }
        return normal.Dictionary is { } states ? file.Get(states, file.Get(annotation, "AS").Name ?? "Off").Stream : null;
    }

    /// <summary>The form's box, after the form's own matrix, is fitted to the annotation's rectangle.</summary>
    private Matrix Placement(PdfStream form, in Box place)
    {
        var matrix = Matrix.Read(file, file.Get(form.Dictionary, "Matrix"));
        var box = (Box.Read(file, file.Get(form.Dictionary, "BBox")) ?? new Box(0, 0, place.Width, place.Height)).Mapped(matrix);
        double scaleX = box.Width > 0 ? place.Width / box.Width : 1, scaleY = box.Height > 0 ? place.Height / box.Height : 1;
        return new(scaleX, 0, 0, scaleY, place.X0 - (box.X0 * scaleX), place.Y0 - (box.Y0 * scaleY));
    }

    private void Write(string value, in Box place, in Matrix map)
    {
        var font = new PdfFont(_ => default);
        var size = Math.Min(UsualSize, place.Height);
        var baseline = place.Height > 2 * size ? place.Y1 - size : place.Y0 + (0.3 * size);
        foreach (var line in value.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var run = new TextRun(font, size * Math.Abs(map.A + map.B), canvas.FrameOf(map.A, map.B), 1, TextVisibility.Seen);
            for (var i = 0; i < line.Length; i++)
            {
                var (x, y) = map.Apply(place.X0 + (i * size / 2), baseline);
                canvas.Add(run, line[i].ToString(), x, y, size / 2);
            }
            canvas.EndWord();
            baseline -= size * 1.2;
        }
    }
}
