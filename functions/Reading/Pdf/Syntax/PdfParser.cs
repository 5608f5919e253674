using System.Buffers.Text;

namespace Reading.Pdf;

/// <summary>Reads objects and keywords out of bytes, forgiving what real files do. It never fails: what makes no sense is skipped.</summary>
internal sealed class PdfParser
{
    private readonly NameTable _names;
    private readonly int _maxDepth;
    private readonly int _end;
    private readonly List<PdfValue> _items = [];

    /// <param name="buffer">The bytes to read.</param>
    /// <param name="start">Of the first one.</param>
    /// <param name="end">Behind the last one.</param>
    /// <param name="names">Shared by all of the document.</param>
    /// <param name="maxDepth">How deep arrays and dictionaries may nest; deeper ones read as null.</param>
    public PdfParser(byte[] buffer, int start, int end, NameTable names, int maxDepth)
    {
        Buffer = buffer;
        _end = Math.Clamp(end, 0, buffer.Length);
        Position = Math.Clamp(start, 0, _end);
        _names = names;
        _maxDepth = maxDepth;
    }

    public byte[] Buffer { get; }

    public int Position { get; set; }

    public int EndPosition => _end;

    /// <summary>Whether <c>12 0 R</c> is a reference (in the file) or three operands (in page content).</summary>
    public bool ReadsReferences { get; init; } = true;

    /// <summary>Whether structures nested deeper than allowed were met.</summary>
    public bool WentTooDeep { get; private set; }

    /// <summary>The next object or keyword; of kind <see cref="PdfKind.End"/> where nothing is left.</summary>
    public PdfValue Read() => Read(0);

    public void SkipSpace()
    {
        var buffer = Buffer;
        while (Position < _end)
        {
            var b = buffer[Position];
            if (b == '%')
            {
                SkipComment();
            }
            else if (PdfCharacters.IsSpace(b))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        var rest = Buffer.AsSpan(Position, _end - Position);
        var length = rest.IndexOfAny((byte)'\r', (byte)'\n');
        Position = length < 0 ? _end : Position + length;
    }

    private PdfValue Read(int depth)
    {
        SkipSpace();
        if (Position >= _end)
        {
            return PdfValue.End;
        }
        var b = Buffer[Position];
        switch (b)
        {
            case (byte)'/':
                return PdfValue.OfName(ReadName());
            case (byte)'(':
                Position++;
                return PdfStringReader.ReadLiteral(this);
            case (byte)'<':
                return ReadAngle(depth);
            case (byte)'[':
                Position++;
                return ReadArray(depth + 1);
            case (byte)']' or (byte)'{' or (byte)'}' or (byte)')':
                return PdfValue.OfKeyword(Buffer, Position++, 1);
            case (byte)'>':
                var length = Position + 1 < _end && Buffer[Position + 1] == '>' ? 2 : 1;
                Position += length;
                return PdfValue.OfKeyword(Buffer, Position - length, length);
            default:
                return b is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.' ? ReadNumberOrReference() : ReadKeyword();
        }
    }

    private PdfValue ReadAngle(int depth)
    {
        if (Position + 1 < _end && Buffer[Position + 1] == '<')
        {
            Position += 2;
            return ReadDictionary(depth + 1);
        }
        Position++;
        return PdfStringReader.ReadHexadecimal(this);
    }

    private string ReadName()
    {
        var start = ++Position;
        while (Position < _end && PdfCharacters.IsRegular(Buffer[Position]))
        {
            Position++;
        }
        return _names.Get(Buffer.AsSpan(start, Position - start));
    }

    private PdfValue ReadKeyword()
    {
        var start = Position;
        while (Position < _end && PdfCharacters.IsRegular(Buffer[Position]))
        {
            Position++;
        }
        var word = Buffer.AsSpan(start, Position - start);
        return word switch
        {
            _ when word.SequenceEqual("true"u8) => PdfValue.Of(true),
            _ when word.SequenceEqual("false"u8) => PdfValue.Of(false),
            _ when word.SequenceEqual("null"u8) => PdfValue.Null,
            _ => PdfValue.OfKeyword(Buffer, start, word.Length),
        };
    }

    private PdfValue ReadArray(int depth)
    {
        if (depth > _maxDepth)
        {
            WentTooDeep = true;
            return PdfValue.Null;
        }
        var first = _items.Count;
        while (true)
        {
            var item = Read(depth);
            if (item.Kind == PdfKind.End || item.IsKeyword("]"u8))
            {
                break;
            }
            if (item.Kind != PdfKind.Keyword)
            {
                _items.Add(item);
            }
            else if (EndsObject(item))
            {
                Position -= item.Bytes.Length;
                break;
            }
        }
        var items = _items.GetRange(first, _items.Count - first).ToArray();
        _items.RemoveRange(first, _items.Count - first);
        return PdfValue.Of(items);
    }

    private PdfValue ReadDictionary(int depth)
    {
        if (depth > _maxDepth)
        {
            WentTooDeep = true;
            return PdfValue.Null;
        }
        var dictionary = new PdfDictionary();
        while (true)
        {
            var key = Read(depth);
            if (key.Kind == PdfKind.End || key.IsKeyword(">>"u8))
            {
                break;
            }
            if (key.Kind == PdfKind.Keyword && EndsObject(key))
            {
                Position -= key.Bytes.Length;
                break;
            }
            if (key.Kind == PdfKind.Name && !ReadEntry(dictionary, key.Name!, depth))
            {
                break;
            }
        }
        return PdfValue.Of(dictionary);
    }

    /// <summary>Reads the value of a key; false where the dictionary ends instead.</summary>
    private bool ReadEntry(PdfDictionary dictionary, string key, int depth)
    {
        var value = Read(depth);
        if (value.Kind == PdfKind.Keyword && EndsObject(value))
        {
            Position -= value.Bytes.Length;
            return false;
        }
        if (value.Kind is PdfKind.End or PdfKind.Keyword)
        {
            return value.Kind == PdfKind.Keyword && !value.IsKeyword(">>"u8);
        }
        dictionary.Add(key, value);
        return true;
    }

    private static bool EndsObject(PdfValue keyword) =>
        keyword.IsKeyword("endobj"u8) || keyword.IsKeyword("stream"u8) || keyword.IsKeyword("obj"u8) || keyword.IsKeyword("xref"u8);

    private PdfValue ReadNumberOrReference()
    {
        var number = ReadNumber();
        if (!ReadsReferences || number.Kind != PdfKind.Integer || number.Number < 0)
        {
            return number;
        }
        var after = Position;
        if (TryReadUnsigned(out var generation))
        {
            SkipSpace();
            if (Position < _end && Buffer[Position] == 'R' && (Position + 1 == _end || !PdfCharacters.IsRegular(Buffer[Position + 1])))
            {
                Position++;
                return PdfValue.OfReference(number.Integer, generation);
            }
        }
        Position = after;
        return number;
    }

    /// <summary>Reads a number without sign or point; false (and no move) where none is next.</summary>
    public bool TryReadUnsigned(out int value)
    {
        var start = Position;
        SkipSpace();
        var from = Position;
        long sum = 0;
        while (Position < _end && PdfCharacters.IsDigit(Buffer[Position]) && Position - from < 12)
        {
            sum = (sum * 10) + (Buffer[Position++] - '0');
        }
        value = (int)Math.Min(sum, int.MaxValue);
        if (Position > from)
        {
            return true;
        }
        Position = start;
        return false;
    }

    /// <summary>
    /// A number, with what writers make of it: several signs, a second point, an exponent, a minus inside (<c>12-34</c> counts as 12).
    /// </summary>
    private PdfValue ReadNumber()
    {
        var start = Position;
        var negative = false;
        while (Position < _end && Buffer[Position] is (byte)'-' or (byte)'+')
        {
            negative |= Buffer[Position++] == '-';
        }
        double value = 0;
        var digits = 0;
        while (Position < _end && PdfCharacters.IsDigit(Buffer[Position]))
        {
            value = (value * 10) + (Buffer[Position++] - '0');
            digits++;
        }
        var isReal = Position < _end && Buffer[Position] == '.';
        if (isReal)
        {
            Position++;
            value += ReadFraction(ref digits);
        }
        if (digits > 0 && Position < _end && Buffer[Position] is (byte)'e' or (byte)'E' && TryReadExponent(start, out var exact))
        {
            return PdfValue.OfReal(exact);
        }
        SkipRestOfNumber();
        if (digits == 0 && Position == start + 1 && Position < _end && PdfCharacters.IsRegular(Buffer[Position]))
        {
            return ReadKeyword();
        }
        value = negative ? -value : value;
        return isReal || value is > int.MaxValue or < int.MinValue ? PdfValue.OfReal(value) : PdfValue.OfInteger(value);
    }

    private double ReadFraction(ref int digits)
    {
        double fraction = 0, scale = 1;
        while (Position < _end && (PdfCharacters.IsDigit(Buffer[Position]) || Buffer[Position] == '-'))
        {
            if (Buffer[Position] == '-')
            {
                SkipRestOfNumber();
                break;
            }
            if (scale < 1e15)
            {
                scale *= 10;
                fraction = (fraction * 10) + (Buffer[Position] - '0');
            }
            Position++;
            digits++;
        }
        return fraction / scale;
    }

    private bool TryReadExponent(int start, out double value)
    {
        if (!Utf8Parser.TryParse(Buffer.AsSpan(start, Math.Min(40, _end - start)), out value, out var consumed) || start + consumed <= Position)
        {
            return false;
        }
        Position = start + consumed;
        return double.IsFinite(value);
    }

    private void SkipRestOfNumber()
    {
        while (Position < _end && (PdfCharacters.IsDigit(Buffer[Position]) || Buffer[Position] is (byte)'-' or (byte)'.'))
        {
            Position++;
        }
    }
}
