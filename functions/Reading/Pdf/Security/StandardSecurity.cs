using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Reading.Pdf;

/// <summary>The standard security handler (ISO 32000-2, 7.6), with the empty password that any reader tries first.</summary>
internal sealed class StandardSecurity
{
    private readonly byte[]? _key;
    private readonly Method _strings;
    private readonly Method _streams;
    private readonly bool _coversMetadata;
    private readonly bool _isUnknown;

    private StandardSecurity(byte[]? key, Method strings, Method streams, bool coversMetadata, bool isUnknown = false)
    {
        _isUnknown = isUnknown;
        _key = key;
        _strings = strings;
        _streams = streams;
        _coversMetadata = coversMetadata;
    }

    private enum Method
    {
        None,
        Rc4,
        Aes128,
        Aes256,
    }

    /// <summary>Whether a password is needed that we do not have. Where only attached files are encrypted, none is.</summary>
    public bool IsLocked => _key is null && (_isUnknown || _strings != Method.None || _streams != Method.None);

    public static StandardSecurity Read(PdfFile file)
    {
        var locked = new StandardSecurity(null, Method.None, Method.None, true, isUnknown: true);
        if (file.Get(file.Trailer, "Encrypt").Dictionary is not { } dictionary || file.Get(dictionary, "Filter").Name is not ("Standard" or null))
        {
            return locked;
        }
        var version = file.Get(dictionary, "V").Integer;
        var revision = file.Get(dictionary, "R").Integer;
        if (version is < 1 or > 5 || revision is < 2 or > 6)
        {
            return locked;
        }
        var coversMetadata = file.Get(dictionary, "EncryptMetadata") is not { Kind: PdfKind.Boolean, IsTrue: false };
        var strings = MethodOf(file, dictionary, "StrF", version);
        var streams = MethodOf(file, dictionary, "StmF", version);
        var inputs = new FileKey.Inputs(
            revision,
            KeyBytes(file, dictionary, version),
            Bytes(file, dictionary, "O"),
            Bytes(file, dictionary, "U"),
            Bytes(file, dictionary, "UE"),
            Bytes(file, dictionary, "OE"),
            unchecked((int)(long)Math.Clamp(file.Get(dictionary, "P").Number, int.MinValue, uint.MaxValue)),
            FileId(file),
            coversMetadata);
        return new(FileKey.ForEmptyPassword(inputs), strings, streams, coversMetadata);
    }

    /// <summary>The object with its strings in the clear.</summary>
    public PdfValue Decrypt(PdfValue value, int number, int generation, int depth)
    {
        if (_key is null || _strings == Method.None || depth <= 0)
        {
            return value;
        }
        switch (value.Kind)
        {
            case PdfKind.String:
                var plain = Decrypt(_strings, value.Bytes, number, generation);
                return PdfValue.OfString(plain.Array!, plain.Offset, plain.Count);
            case PdfKind.Array:
                var items = value.Array!;
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = Decrypt(items[i], number, generation, depth - 1);
                }
                return value;
            case PdfKind.Dictionary:
                var result = new PdfDictionary();
                foreach (var (key, entry) in value.Dictionary!.Entries)
                {
                    result.Add(key, Decrypt(entry, number, generation, depth - 1));
                }
                return PdfValue.Of(result);
            default:
                return value;
        }
    }

    public ArraySegment<byte> DecryptStream(ArraySegment<byte> data, int number, int generation, bool isMetadata) =>
        _key is null || _streams == Method.None || (isMetadata && !_coversMetadata) ? data : Decrypt(_streams, data, number, generation);

    private ArraySegment<byte> Decrypt(Method method, ReadOnlySpan<byte> data, int number, int generation) => method switch
    {
        Method.Rc4 => Rc4.Apply(ObjectKey(number, generation, isAes: false), data),
        Method.Aes128 => AesCipher.DecryptPrefixed(ObjectKey(number, generation, isAes: true), data),
        _ => AesCipher.DecryptPrefixed(_key!, data),
    };

    private byte[] ObjectKey(int number, int generation, bool isAes)
    {
        var salted = new byte[_key!.Length + (isAes ? 9 : 5)];
        _key.CopyTo(salted, 0);
        Span<byte> rest = salted.AsSpan(_key.Length);
        Span<byte> whole = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(whole, number);
        whole[..3].CopyTo(rest);
        rest[3] = (byte)generation;
        rest[4] = (byte)(generation >> 8);
        if (isAes)
        {
            "sAlT"u8.CopyTo(rest[5..]);
        }
        return MD5.HashData(salted)[..Math.Min(16, _key.Length + 5)];
    }

    private static Method MethodOf(PdfFile file, PdfDictionary dictionary, string use, int version)
    {
        if (version < 4)
        {
            return Method.Rc4;
        }
        var name = file.Get(dictionary, use).Name ?? "Identity";
        var filter = file.Get(dictionary, "CF").Dictionary is { } filters ? file.Get(filters, name).Dictionary : null;
        return (filter is null ? null : file.Get(filter, "CFM").Name) switch
        {
            "V2" => Method.Rc4,
            "AESV2" => Method.Aes128,
            "AESV3" => Method.Aes256,
            _ => Method.None,
        };
    }

    private static int KeyBytes(PdfFile file, PdfDictionary dictionary, int version)
    {
        var bits = file.Get(dictionary, "Length") is { IsNumber: true } length ? length.Integer : version >= 4 ? 128 : 40;
        // Some writers give bytes where bits are asked for; revision 4 always has 128 bits.
        var bytes = version == 1 ? 5 : version == 4 ? 16 : bits < 40 ? bits : bits / 8;
        return Math.Clamp(bytes, 5, 16);
    }

    private static byte[] FileId(PdfFile file) =>
        file.Get(file.Trailer, "ID").Array is { Length: > 0 } id ? file.Resolve(id[0]).Bytes.ToArray() : [];

    private static byte[] Bytes(PdfFile file, PdfDictionary dictionary, string key) => file.Get(dictionary, key).Bytes.ToArray();
}
