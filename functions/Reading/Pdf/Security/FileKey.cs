using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Reading.Pdf;

/// <summary>The key of a file for the empty password, the user's or the owner's (ISO 32000-2, 7.6.4).</summary>
internal static class FileKey
{
    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>What the encryption dictionary says.</summary>
    /// <param name="Revision">2 to 6.</param>
    /// <param name="KeyBytes">Length of the key up to revision 4.</param>
    /// <param name="Owner">O.</param>
    /// <param name="User">U.</param>
    /// <param name="UserKey">UE; empty before revision 5.</param>
    /// <param name="OwnerKey">OE; empty before revision 5.</param>
    /// <param name="Permissions">P.</param>
    /// <param name="FileId">The first part of the file's ID.</param>
    /// <param name="CoversMetadata">EncryptMetadata.</param>
    public sealed record Inputs(
        int Revision, int KeyBytes, byte[] Owner, byte[] User, byte[] UserKey, byte[] OwnerKey, int Permissions, byte[] FileId, bool CoversMetadata);

    /// <summary>The key; null where the file needs a password.</summary>
    public static byte[]? ForEmptyPassword(Inputs inputs) => inputs.Revision >= 5
        ? Modern(inputs.Revision, inputs.User, inputs.UserKey, []) ?? (inputs.User.Length < 48 ? null : Modern(inputs.Revision, inputs.Owner, inputs.OwnerKey, inputs.User[..48]))
        : Classic(inputs, Padding) ?? Classic(inputs, UserPasswordOfOwner(inputs));

    private static byte[]? Classic(Inputs inputs, ReadOnlySpan<byte> password)
    {
        var key = Derive(inputs, password);
        var expected = inputs.Revision == 2 ? Rc4.Apply(key, Padding) : UserCheck(key, inputs.FileId);
        var compared = inputs.Revision == 2 ? 32 : 16;
        return inputs.User.Length >= compared && expected.AsSpan(0, compared).SequenceEqual(inputs.User.AsSpan(0, compared)) ? key : null;
    }

    private static byte[] Derive(Inputs inputs, ReadOnlySpan<byte> password)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        hash.AppendData(password);
        hash.AppendData(inputs.Owner.AsSpan(0, Math.Min(32, inputs.Owner.Length)));
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, inputs.Permissions);
        hash.AppendData(permissions);
        hash.AppendData(inputs.FileId);
        if (inputs.Revision >= 4 && !inputs.CoversMetadata)
        {
            hash.AppendData([0xFF, 0xFF, 0xFF, 0xFF]);
        }
        var key = hash.GetHashAndReset();
        for (var i = 0; i < 50 && inputs.Revision >= 3; i++)
        {
            key = MD5.HashData(key.AsSpan(0, inputs.KeyBytes));
        }
        return key[..inputs.KeyBytes];
    }

    private static byte[] UserCheck(byte[] key, byte[] fileId)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        hash.AppendData(Padding);
        hash.AppendData(fileId);
        var value = Rc4.Apply(key, hash.GetHashAndReset());
        var turned = new byte[key.Length];
        for (var round = 1; round <= 19; round++)
        {
            for (var i = 0; i < key.Length; i++)
            {
                turned[i] = (byte)(key[i] ^ round);
            }
            value = Rc4.Apply(turned, value);
        }
        return value;
    }

    /// <summary>The user password as the empty owner password unlocks it.</summary>
    private static byte[] UserPasswordOfOwner(Inputs inputs)
    {
        var key = MD5.HashData(Padding);
        for (var i = 0; i < 50 && inputs.Revision >= 3; i++)
        {
            key = MD5.HashData(key);
        }
        key = key[..inputs.KeyBytes];
        var password = inputs.Owner[..Math.Min(32, inputs.Owner.Length)];
        var turned = new byte[key.Length];
        for (var round = inputs.Revision >= 3 ? 19 : 0; round >= 0; round--)
        {
            for (var i = 0; i < key.Length; i++)
            {
                turned[i] = (byte)(key[i] ^ round);
            }
            password = Rc4.Apply(turned, password);
        }
        return password;
    }

    /// <summary>Revisions 5 and 6.</summary>
    /// <param name="revision">Which of both.</param>
    /// <param name="check">U or O: a hash, the salt it was made with, the salt of the key.</param>
    /// <param name="sealedKey">UE or OE.</param>
    /// <param name="user">U for the owner's password, else empty.</param>
    private static byte[]? Modern(int revision, byte[] check, byte[] sealedKey, byte[] user)
    {
        if (check.Length < 48 || sealedKey.Length < 32 || !Hash(revision, check.AsSpan(32, 8), user).AsSpan().SequenceEqual(check.AsSpan(0, 32)))
        {
            return null;
        }
        return AesCipher.DecryptBare(Hash(revision, check.AsSpan(40, 8), user), sealedKey.AsSpan(0, 32));
    }

    /// <summary>Algorithm 2.B of revision 6; one SHA-256 in revision 5. The password is empty, so that it adds nothing.</summary>
    private static byte[] Hash(int revision, ReadOnlySpan<byte> salt, byte[] user)
    {
        var key = SHA256.HashData([.. salt, .. user]);
        for (var round = 0; revision >= 6; round++)
        {
            byte[] piece = [.. key, .. user];
            var block = new byte[piece.Length * 64];
            for (var i = 0; i < 64; i++)
            {
                piece.CopyTo(block, i * piece.Length);
            }
            var encrypted = AesCipher.EncryptBare(key[..16], key.AsSpan(16, 16), block);
            var sum = 0;
            for (var i = 0; i < 16; i++)
            {
                sum += encrypted[i];
            }
            key = (sum % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            if (round >= 63 && encrypted[^1] <= round - 31)
            {
                break;
            }
        }
        return key[..32];
    }
}
