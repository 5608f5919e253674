namespace Reading.Pdf;

/// <summary>The kinds of object in a PDF (ISO 32000-2, 7.3), and the keywords between them.</summary>
internal enum PdfKind : byte
{
    Null,
    Boolean,
    Integer,
    Real,
    Name,
    String,
    Array,
    Dictionary,
    Stream,
    Reference,
    Keyword,
    End,
}

/// <summary>One object. Strings and keywords are slices of the bytes they came from.</summary>
internal readonly struct PdfValue
{
    private readonly object? _object;
    private readonly double _number;
    private readonly int _extra;

    private PdfValue(PdfKind kind, object? content, double number, int extra)
    {
        Kind = kind;
        _object = content;
        _number = number;
        _extra = extra;
    }

    public PdfKind Kind { get; }

    public bool IsNull => Kind == PdfKind.Null;

    public bool IsNumber => Kind is PdfKind.Integer or PdfKind.Real;

    /// <summary>The number; 0 for what is none.</summary>
    public double Number => IsNumber ? _number : 0;

    /// <summary>The number as an integer, held inside the range of one.</summary>
    public int Integer => IsNumber ? (int)Math.Clamp(_number, int.MinValue, int.MaxValue) : 0;

    public bool IsTrue => Kind == PdfKind.Boolean && _number != 0;

    /// <summary>The name without its slash; null for what is none.</summary>
    public string? Name => Kind == PdfKind.Name ? (string?)_object : null;

    public PdfValue[]? Array => Kind == PdfKind.Array ? (PdfValue[]?)_object : null;

    /// <summary>The dictionary, also that of a stream; null for what is neither.</summary>
    public PdfDictionary? Dictionary => Kind switch
    {
        PdfKind.Dictionary => (PdfDictionary?)_object,
        PdfKind.Stream => ((PdfStream)_object!).Dictionary,
        _ => null,
    };

    public PdfStream? Stream => Kind == PdfKind.Stream ? (PdfStream?)_object : null;

    /// <summary>The bytes of a string or keyword; empty for what is neither.</summary>
    public ReadOnlySpan<byte> Bytes => Kind is PdfKind.String or PdfKind.Keyword ? ((byte[])_object!).AsSpan((int)_number, _extra) : default;

    /// <summary>The object number a reference points to.</summary>
    public int ObjectNumber => (int)_number;

    public int Generation => _extra;

    public static PdfValue Null => default;

    public static PdfValue End => new(PdfKind.End, null, 0, 0);

    public static PdfValue Of(bool value) => new(PdfKind.Boolean, null, value ? 1 : 0, 0);

    public static PdfValue OfInteger(double value) => new(PdfKind.Integer, null, value, 0);

    public static PdfValue OfReal(double value) => new(PdfKind.Real, null, value, 0);

    public static PdfValue OfName(string value) => new(PdfKind.Name, value, 0, 0);

    public static PdfValue OfString(byte[] buffer, int start, int length) => new(PdfKind.String, buffer, start, length);

    public static PdfValue OfKeyword(byte[] buffer, int start, int length) => new(PdfKind.Keyword, buffer, start, length);

    public static PdfValue Of(PdfValue[] items) => new(PdfKind.Array, items, 0, 0);

    public static PdfValue Of(PdfDictionary dictionary) => new(PdfKind.Dictionary, dictionary, 0, 0);

    public static PdfValue Of(PdfStream stream) => new(PdfKind.Stream, stream, 0, 0);

    public static PdfValue OfReference(int number, int generation) => new(PdfKind.Reference, null, number, generation);

    public bool IsKeyword(ReadOnlySpan<byte> word) => Kind == PdfKind.Keyword && Bytes.SequenceEqual(word);
}
