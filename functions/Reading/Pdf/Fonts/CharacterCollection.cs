using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Reading.Pdf;

/// <summary>
/// One of Adobe's East Asian character collections (ISO 32000-2, 9.7.5.2): what its character ids stand for, and the predefined maps from codes to
/// its ids. Read when the first font needs it, from a table derived from Adobe's own (folder Collections).
/// </summary>
internal sealed class CharacterCollection
{
    /// <summary>Half-width letters of Japan1 stand so far behind the proportional ones.</summary>
    private const int HalfWidthOfJapan = 230;

    private static readonly Dictionary<string, Lazy<CharacterCollection>> s_all = new[] { "Japan1", "GB1", "CNS1", "Korea1", "KR" }
        .ToDictionary(name => name, name => new Lazy<CharacterCollection>(() => new(name)));

    private readonly int[] _texts;
    private readonly Dictionary<int, string> _sequences = [];
    private readonly Dictionary<string, PredefinedMap> _maps = [];
    private readonly Lazy<Dictionary<int, int>> _ids;

    private CharacterCollection(string name)
    {
        var table = new TableReader(Unpacked(name));
        _texts = table.Texts();
        table.ReadSequences(_sequences);
        for (var left = table.Byte(); left > 0; left--)
        {
            var map = table.Map(_maps);
            _maps[map.Name] = map;
        }
        _ids = new(Ids);
    }

    /// <summary>The collection of an ordering, such as "Japan1"; null for others, "Identity" among them.</summary>
    public static CharacterCollection? Named(string ordering) => s_all.TryGetValue(ordering, out var collection) ? collection.Value : null;

    /// <summary>The collection that a predefined map belongs to by its name; null for maps of none.</summary>
    public static CharacterCollection? OfMap(string map)
    {
        var ordering =
            map.StartsWith("GB", StringComparison.Ordinal) || map.StartsWith("UniGB", StringComparison.Ordinal) ? "GB1"
            : map.StartsWith("KSC", StringComparison.Ordinal) || map.StartsWith("UniKS", StringComparison.Ordinal) ? "Korea1"
            : map.StartsWith("UniAKR", StringComparison.Ordinal) ? "KR"
            : map.Contains("B5", StringComparison.Ordinal) || map.StartsWith("CNS", StringComparison.Ordinal) || map.StartsWith("UniCNS", StringComparison.Ordinal) ? "CNS1"
            : map is "H" or "V" || map.Contains("RKSJ", StringComparison.Ordinal) || map.Contains("EUC", StringComparison.Ordinal) || map.StartsWith("UniJIS", StringComparison.Ordinal)
                || map.StartsWith("Ext-", StringComparison.Ordinal) || map.StartsWith("Add-", StringComparison.Ordinal) || map.StartsWith("78-", StringComparison.Ordinal)
                || map.StartsWith("NWP-", StringComparison.Ordinal) ? "Japan1"
            : "";
        return Named(ordering);
    }

    /// <summary>The text of an id; null where nothing is known of it.</summary>
    public string? TextOf(int id) =>
        _sequences.TryGetValue(id, out var sequence) ? sequence
        : id >= 0 && id < _texts.Length && Rune.IsValid(_texts[id]) && _texts[id] != 0 ? char.ConvertFromUtf32(_texts[id])
        : null;

    /// <summary>The first id that stands for a character; -1 for none.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="isHalfWidth">Whether Latin letters are those of half the width of others.</param>
    public int IdOf(int codePoint, bool isHalfWidth)
    {
        var id = _ids.Value.GetValueOrDefault(codePoint, -1);
        return isHalfWidth && codePoint is >= ' ' and <= '~' && id >= 0 ? id + HalfWidthOfJapan : id;
    }

    /// <summary>The predefined map of a name; null for one whose codes are Unicode, and for unknown ones.</summary>
    public PredefinedMap? Map(string name) => _maps.GetValueOrDefault(name);

    private Dictionary<int, int> Ids()
    {
        var ids = new Dictionary<int, int>(_texts.Length);
        for (var id = 0; id < _texts.Length; id++)
        {
            ids.TryAdd(_texts[id], id);
        }
        return ids;
    }

    private static byte[] Unpacked(string name)
    {
        using var packed = typeof(CharacterCollection).Assembly.GetManifestResourceStream($"Collections.{name}.br")!;
        using var unpacker = new BrotliStream(packed, CompressionMode.Decompress);
        using var table = new MemoryStream();
        unpacker.CopyTo(table);
        return table.ToArray();
    }

    /// <summary>Reads a table; how it is laid out stands in Collections/make.py.</summary>
    private sealed class TableReader(byte[] table)
    {
        private int _at;

        public int Byte() => table[_at++];

        public int[] Texts()
        {
            var texts = new int[Word()];
            var planes = table.AsSpan(_at, texts.Length * 3);
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = planes[i] | (planes[texts.Length + i] << 8) | (planes[(2 * texts.Length) + i] << 16);
            }
            _at += planes.Length;
            return texts;
        }

        public void ReadSequences(Dictionary<int, string> sequences)
        {
            for (var left = Half(); left > 0; left--)
            {
                var id = Half();
                var units = MemoryMarshal.Cast<byte, char>(table.AsSpan(_at + 1, table[_at] * 2));
                _at += 1 + (table[_at] * 2);
                sequences[id] = new string(units);
            }
        }

        public PredefinedMap Map(Dictionary<string, PredefinedMap> before)
        {
            string name = Name(), based = Name();
            var spaces = new CodeSpace[Byte()];
            for (var i = 0; i < spaces.Length; i++)
            {
                spaces[i] = new(Byte(), Word(), Word());
            }
            var ranges = new PredefinedMap.Range[Half()];
            uint last = 0;
            var expected = 0;
            for (var i = 0; i < ranges.Length; i++)
            {
                var bytes = (int)Number();
                last = i > 0 && bytes != ranges[i - 1].Bytes ? 0 : last;
                var first = last + Number();
                last = first + Number();
                var step = Number();
                var id = expected + ((step & 1) == 0 ? (int)(step >> 1) : -(int)((step + 1) >> 1));
                expected = id + (int)(last - first) + 1;
                ranges[i] = new(bytes, first, last, id);
            }
            return new(name, based.Length == 0 ? null : before.GetValueOrDefault(based), spaces, ranges);
        }

        private string Name()
        {
            var length = Byte();
            _at += length;
            return Encoding.ASCII.GetString(table, _at - length, length);
        }

        private int Half() => Byte() | (Byte() << 8);

        private uint Word() => (uint)(Half() | (Half() << 16));

        /// <summary>Seven bits a byte, the low ones first.</summary>
        private uint Number()
        {
            uint value = 0;
            for (var shift = 0; ; shift += 7)
            {
                var b = table[_at++];
                value |= (uint)(b & 127) << shift;
                if (b < 128)
                {
                    return value;
                }
            }
        }
    }
}
