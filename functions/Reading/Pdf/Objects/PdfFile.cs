namespace Reading.Pdf;

/// <summary>The objects of one file by number, read when first asked for.</summary>
internal sealed class PdfFile
{
    private readonly Dictionary<int, PdfValue> _loaded = [];
    private readonly HashSet<int> _loading = [];
    private readonly ObjectStreams _objectStreams;
    private CrossReferences _references;
    private bool _repaired;

    /// <param name="bytes">The buffer the file lies in.</param>
    /// <param name="start">Where its header stands: offsets count from there.</param>
    /// <param name="end">Behind its last byte.</param>
    /// <param name="meter">Bounds the work.</param>
    public PdfFile(byte[] bytes, int start, int end, PdfMeter meter)
    {
        Bytes = bytes;
        Start = start;
        End = end;
        Meter = meter;
        Decoder = new(this);
        _objectStreams = new(this);
        _references = CrossReferenceReader.Read(this);
        AttachSecurity();
        if (Catalog is not { } catalog || Get(catalog, "Pages").Dictionary is null)
        {
            Repair();
        }
    }

    public byte[] Bytes { get; }

    public int Start { get; }

    public int End { get; }

    public PdfMeter Meter { get; }

    public NameTable Names { get; } = new();

    public StreamDecoder Decoder { get; }

    /// <summary>Undoes encryption; null where the file has none, or while its own dictionary is read.</summary>
    public StandardSecurity? Security { get; private set; }

    public PdfDictionary Trailer => _references.Trailer;

    public PdfDictionary? Catalog => Resolve(Trailer["Root"]).Dictionary;

    public int[] ObjectNumbers => [.. _references.Numbers];

    /// <summary>The value itself, references followed; null where they lead nowhere.</summary>
    public PdfValue Resolve(PdfValue value)
    {
        for (var hops = 0; value.Kind == PdfKind.Reference; hops++)
        {
            if (hops == PdfLimits.MaxReferenceHops)
            {
                return PdfValue.Null;
            }
            value = Load(value.ObjectNumber);
        }
        return value;
    }

    /// <summary>The value of a key, references followed.</summary>
    public PdfValue Get(PdfDictionary dictionary, string key) => Resolve(dictionary[key]);

    public PdfParser ParserAt(int position) => new(Bytes, position, End, Names, Meter.Budget.MaxDepth);

    /// <summary>Looks through the whole file for objects, once, where the cross-references cannot be trusted.</summary>
    public void Repair()
    {
        if (_repaired)
        {
            return;
        }
        _repaired = true;
        Forget();
        _references = CrossReferenceRepair.FindObjects(this, _references.Trailer, out var objectStreams);
        AttachSecurity();
        CrossReferenceRepair.AddFromObjectStreams(this, _references, objectStreams);
        if (Catalog is null && CrossReferenceRepair.FindCatalog(this) is > 0 and var catalog)
        {
            Trailer.Add("Root", PdfValue.OfReference(catalog, 0));
        }
    }

    /// <summary>Reads the encryption dictionary in the clear; all that was read before is read again with the key.</summary>
    private void AttachSecurity()
    {
        Security = null;
        if (!Trailer["Encrypt"].IsNull)
        {
            Security = StandardSecurity.Read(this);
            Forget();
        }
    }

    private void Forget()
    {
        _loaded.Clear();
        _objectStreams.Clear();
    }

    private PdfValue Load(int number)
    {
        if (_loaded.TryGetValue(number, out var known))
        {
            return known;
        }
        if (_loading.Count >= PdfLimits.MaxLoadNesting || !_loading.Add(number))
        {
            return PdfValue.Null;
        }
        try
        {
            return _loaded[number] = Find(number);
        }
        finally
        {
            _loading.Remove(number);
        }
    }

    private PdfValue Find(int number)
    {
        if (TryFind(number, out var value) || _repaired)
        {
            return value;
        }
        Repair();
        TryFind(number, out value);
        return value;
    }

    /// <summary>False where the cross-references point to something else.</summary>
    private bool TryFind(int number, out PdfValue value)
    {
        value = PdfValue.Null;
        if (!_references.TryGet(number, out var place))
        {
            return true;
        }
        if (place.InStream)
        {
            value = _objectStreams.Read(place.Place, place.Index, number);
            return true;
        }
        return IndirectObject.TryRead(this, Start + (long)place.Place, number, out value);
    }
}
