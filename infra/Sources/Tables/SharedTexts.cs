using System.Text;
using System.Xml;
using Reading;

namespace Sources.Tables;

/// <summary>The texts that cells of a spreadsheet refer to by number, packed as UTF-8 in blocks: half of what strings would take, and nothing to collect.</summary>
internal sealed class SharedTexts
{
    /// <summary>Bytes of all texts. 256 MiB: a year of disclosures has about 100; range 1 MiB to 1 GiB.</summary>
    private const long MostBytes = 256L << 20;

    private const int BlockBytes = 1 << 20;

    private readonly List<byte[]> _blocks = [];
    private readonly List<(int Block, int Start, int Length)> _texts = [];
    private int _used = BlockBytes;

    /// <summary>The text; "" where there is none of that number.</summary>
    public string this[int number] => number >= 0 && number < _texts.Count && _texts[number] is var (block, start, length)
        ? Encoding.UTF8.GetString(_blocks[block], start, length)
        : "";

    /// <summary>The texts of the part; none where a book has no such part.</summary>
    /// <exception cref="InvalidDataException">They are too many to hold.</exception>
    public static SharedTexts Read(Stream? part)
    {
        var texts = new SharedTexts();
        if (part is null)
        {
            return texts;
        }

        using var reader = XmlReader.Create(new CappedStream(part, MostBytes * 8), XlsxRows.Settings());
        var text = new StringBuilder();
        var isText = false;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "si":
                    text.Clear();
                    if (reader.IsEmptyElement)
                    {
                        texts.Add("");
                    }

                    break;
                case XmlNodeType.Element:
                    isText = reader.LocalName == "t";
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when isText:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "si":
                    texts.Add(text.ToString().Trim());
                    break;
            }
        }

        return texts;
    }

    private void Add(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        if (_used + length > BlockBytes)
        {
            if (_blocks.Count * (long)BlockBytes >= MostBytes)
            {
                throw new InvalidDataException("The spreadsheet has more text than can be held. Save it as CSV.");
            }

            _blocks.Add(new byte[Math.Max(BlockBytes, length)]);
            _used = 0;
        }

        Encoding.UTF8.GetBytes(text, _blocks[^1].AsSpan(_used));
        _texts.Add((_blocks.Count - 1, _used, length));
        _used += length;
    }
}
