namespace Reading.Pdf;

/// <summary>Finds the objects of a file whose cross-references are broken by looking for <c>12 0 obj</c> everywhere. Later objects replace earlier ones.</summary>
internal static class CrossReferenceRepair
{
    /// <summary>A stream of objects names its type among its first bytes.</summary>
    private const int TypeWindow = 400;

    /// <summary>Enters every object that stands by itself, and finds the trailer.</summary>
    /// <param name="file">The file to look through.</param>
    /// <param name="known">The trailer that was read before, used where no better one is found.</param>
    /// <param name="objectStreams">The object streams met, in file order.</param>
    public static CrossReferences FindObjects(PdfFile file, PdfDictionary known, out List<PdfStream> objectStreams)
    {
        var references = new CrossReferences(file.Meter.Budget.MaxObjects) { Trailer = known };
        objectStreams = [];
        var from = file.Start;
        while (file.Meter.Tick())
        {
            var found = file.Bytes.AsSpan(from, file.End - from).IndexOf("obj"u8);
            if (found < 0)
            {
                break;
            }
            var at = from + found;
            from = at + 3;
            var start = at;
            if (TryReadBackwards(file, ref start, out _) && TryReadBackwards(file, ref start, out var number) && start < at - 3)
            {
                references.Set(number, new(start - file.Start, 0, false));
                NoteStream(file, from, number, objectStreams, references);
            }
        }
        references.Trailer = FindTrailer(file) ?? references.Trailer;
        return references;
    }

    /// <summary>Objects in object streams count only where none of that number stands by itself; of several streams the last one counts.</summary>
    public static void AddFromObjectStreams(PdfFile file, CrossReferences references, List<PdfStream> streams)
    {
        for (var i = streams.Count - 1; i >= 0 && file.Meter.TickNow(); i--)
        {
            var numbers = ObjectStreams.NumbersIn(file, streams[i]);
            for (var index = 0; index < numbers.Length; index++)
            {
                references.AddIfNew(numbers[index], new(streams[i].ObjectNumber, index, true));
            }
        }
    }

    /// <summary>The number of the last object that says it is the catalogue; 0 where none does.</summary>
    public static int FindCatalog(PdfFile file)
    {
        var catalog = 0;
        foreach (var number in file.ObjectNumbers)
        {
            if (!file.Meter.Tick())
            {
                break;
            }
            var dictionary = file.Resolve(PdfValue.OfReference(number, 0)).Dictionary;
            catalog = dictionary?["Type"].Name == "Catalog" ? number : catalog;
        }
        return catalog;
    }

    private static bool TryReadBackwards(PdfFile file, ref int position, out int value)
    {
        var end = position;
        while (end > file.Start && PdfCharacters.IsSpace(file.Bytes[end - 1]))
        {
            end--;
        }
        var start = end;
        long sum = 0, scale = 1;
        while (start > file.Start && end - start < 10 && PdfCharacters.IsDigit(file.Bytes[start - 1]))
        {
            sum += (file.Bytes[--start] - '0') * scale;
            scale *= 10;
        }
        position = start;
        value = (int)Math.Min(sum, int.MaxValue);
        return start < end && sum < int.MaxValue;
    }

    private static void NoteStream(PdfFile file, int bodyStart, int number, List<PdfStream> streams, CrossReferences references)
    {
        var head = file.Bytes.AsSpan(bodyStart, Math.Min(TypeWindow, file.End - bodyStart));
        if (head.IndexOf("/ObjStm"u8) < 0 && head.IndexOf("/XRef"u8) < 0)
        {
            return;
        }
        var parser = file.ParserAt(bodyStart);
        if (parser.Read().Dictionary is not { } dictionary || !IndirectObject.TryFindData(parser, out var start))
        {
            return;
        }
        if (dictionary["Type"].Name == "ObjStm")
        {
            streams.Add(new(dictionary, file.Bytes, start, number, 0));
        }
        else if (dictionary["Type"].Name == "XRef" && dictionary["Root"].Kind == PdfKind.Reference)
        {
            references.Trailer = dictionary;
        }
    }

    private static PdfDictionary? FindTrailer(PdfFile file)
    {
        var end = file.End;
        while (file.Meter.Tick())
        {
            var at = file.Bytes.AsSpan(file.Start, end - file.Start).LastIndexOf("trailer"u8);
            if (at < 0)
            {
                break;
            }
            end = file.Start + at;
            if (file.ParserAt(end + "trailer".Length).Read().Dictionary is { } trailer && trailer["Root"].Kind == PdfKind.Reference)
            {
                return trailer;
            }
        }
        return null;
    }
}
