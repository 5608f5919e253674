namespace Reading.Pdf;

/// <summary>Follows the chain of cross-reference sections from <c>startxref</c> (ISO 32000-2, 7.5.4 to 7.5.8), tables and streams alike.</summary>
internal sealed class CrossReferenceReader
{
    private readonly PdfFile _file;
    private readonly CrossReferences _references;
    private readonly HashSet<long> _visited = [];
    private readonly Queue<long> _next = [];

    private CrossReferenceReader(PdfFile file)
    {
        _file = file;
        _references = new(file.Meter.Budget.MaxObjects);
    }

    /// <summary>What could be read; without a trailer where nothing could.</summary>
    public static CrossReferences Read(PdfFile file)
    {
        var reader = new CrossReferenceReader(file);
        var at = file.Bytes.AsSpan(file.Start, file.End - file.Start).LastIndexOf("startxref"u8);
        if (at >= 0 && file.ParserAt(file.Start + at + "startxref".Length).TryReadUnsigned(out var offset))
        {
            reader.Follow(offset);
        }
        return reader._references;
    }

    private void Follow(long first)
    {
        _next.Enqueue(first);
        while (_next.TryDequeue(out var offset) && _visited.Count < PdfLimits.MaxCrossReferenceSections && _file.Meter.TickNow())
        {
            var position = _file.Start + offset;
            if (offset >= 0 && position < _file.End && _visited.Add(offset) && ReadSection((int)position) is { } trailer)
            {
                Continue(trailer);
            }
        }
    }

    /// <summary>The stream of a hybrid section comes before the older sections.</summary>
    private void Continue(PdfDictionary trailer)
    {
        if (_references.Trailer.Count == 0)
        {
            _references.Trailer = trailer;
        }
        foreach (var key in (ReadOnlySpan<string>)["XRefStm", "Prev"])
        {
            if (trailer[key].IsNumber)
            {
                _next.Enqueue((long)trailer[key].Number);
            }
        }
    }

    private PdfDictionary? ReadSection(int position)
    {
        var parser = _file.ParserAt(position);
        return IndirectObject.TryReadWord(parser, "xref"u8) ? ReadTable(parser) : ReadStream(parser);
    }

    private PdfDictionary? ReadTable(PdfParser parser)
    {
        while (parser.TryReadUnsigned(out var first))
        {
            if (!parser.TryReadUnsigned(out var count) || !ReadEntries(parser, first, count))
            {
                return null;
            }
        }
        return IndirectObject.TryReadWord(parser, "trailer"u8) ? parser.Read().Dictionary : null;
    }

    private bool ReadEntries(PdfParser parser, int first, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var before = parser.Position;
            if (!parser.TryReadUnsigned(out var offset))
            {
                return true;
            }
            if (!parser.TryReadUnsigned(out var generation) || !TryReadUse(parser, out var inUse))
            {
                parser.Position = before;
                return i > 0;
            }
            // Some writers number the free head of the list 1 instead of 0.
            first = i == 0 && first == 1 && !inUse && generation == ushort.MaxValue ? 0 : first;
            Add(first + i, offset, inUse);
        }
        return true;
    }

    private static bool TryReadUse(PdfParser parser, out bool inUse)
    {
        inUse = IndirectObject.TryReadWord(parser, "n"u8);
        return inUse || IndirectObject.TryReadWord(parser, "f"u8);
    }

    private void Add(int number, int offset, bool inUse)
    {
        if (inUse && offset > 0)
        {
            _references.AddIfNew(number, new(offset, 0, false));
        }
        else if (!inUse)
        {
            _references.AddFree(number);
        }
    }

    private PdfDictionary? ReadStream(PdfParser parser)
    {
        if (!parser.TryReadUnsigned(out _) || !parser.TryReadUnsigned(out _) || !IndirectObject.TryReadWord(parser, "obj"u8) ||
            parser.Read().Dictionary is not { } dictionary || !IndirectObject.TryFindData(parser, out var start))
        {
            return null;
        }
        CrossReferenceStream.Read(_file, new(dictionary, _file.Bytes, start, 0, 0), _references);
        return dictionary;
    }
}
