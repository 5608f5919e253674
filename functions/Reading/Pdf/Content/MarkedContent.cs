using System.Text;

namespace Reading.Pdf;

/// <summary>The sequences between BMC or BDC and EMC: content that is switched off, and text written for what is drawn (ISO 32000-2, 14.6 and 14.9.4).</summary>
internal sealed class MarkedContent(PdfFile file, OptionalContent optional, PageCanvas canvas)
{
    private const int MaxNesting = 1_000;

    private readonly Stack<Kind> _open = new();
    private readonly Stack<int> _floors = new();
    private int _off;

    private enum Kind : byte
    {
        Plain,
        Off,
        Replaced,
    }

    /// <summary>Whether what is drawn now is switched off.</summary>
    public bool IsOff => _off > 0;

    private int Floor => _floors.TryPeek(out var floor) ? floor : 0;

    public void Begin() => Push(Kind.Plain);

    public void Begin(string? tag, PdfDictionary? properties)
    {
        if (tag == "OC" && properties is not null && optional.IsOff(PdfValue.Of(properties)))
        {
            _off++;
            Push(Kind.Off);
        }
        else if (properties is not null && file.Get(properties, "ActualText") is { Kind: PdfKind.String } text && canvas.TryBeginReplacement(PdfText.Decode(text.Bytes)))
        {
            Push(Kind.Replaced);
        }
        else
        {
            Push(Kind.Plain);
        }
    }

    public void End()
    {
        if (_open.Count > Floor)
        {
            Close(_open.Pop());
        }
    }

    public void EndAll()
    {
        while (_open.TryPop(out var kind))
        {
            Close(kind);
        }
        _floors.Clear();
    }

    /// <summary>A form closes only what it opened.</summary>
    public void Enter() => _floors.Push(_open.Count);

    public void Leave()
    {
        while (_open.Count > Floor)
        {
            Close(_open.Pop());
        }
        _floors.TryPop(out _);
    }

    private void Push(Kind kind)
    {
        if (_open.Count >= MaxNesting)
        {
            Close(kind);
            return;
        }
        _open.Push(kind);
    }

    private void Close(Kind kind)
    {
        if (kind == Kind.Off)
        {
            _off--;
        }
        else if (kind == Kind.Replaced)
        {
            canvas.EndReplacement();
        }
    }
}

/// <summary>Text strings outside of content (ISO 32000-2, 7.9.2.2).</summary>
internal static class PdfText
{
    /// <summary>UTF-16 or UTF-8 by its mark; else PDFDocEncoding, which is close to code page 1252 in what letters need.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }
        return bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? Encoding.UTF8.GetString(bytes[3..]) : Encoding.Latin1.GetString(bytes);
    }
}
