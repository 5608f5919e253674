namespace Reading.Pdf;

/// <summary>Undoes the encryption and the filters of a stream. Pictures stay encoded: they hold no text.</summary>
internal sealed class StreamDecoder(PdfFile file)
{
    /// <summary>The bytes as far as they can be decoded; empty for a picture.</summary>
    public ArraySegment<byte> Decode(PdfStream stream)
    {
        var outer = file.Meter.BeginStream();
        var data = Filtered(stream);
        file.Meter.EndStream(outer);
        return data;
    }

    private ArraySegment<byte> Filtered(PdfStream stream)
    {
        var data = Raw(stream);
        var filters = file.Get(stream.Dictionary, "Filter");
        var parameters = file.Get(stream.Dictionary, "DecodeParms");
        if (filters.Name is { } only)
        {
            return Apply(only, data, FirstOf(parameters).Dictionary);
        }
        var chain = filters.Array ?? [];
        if (chain.Length > file.Meter.Budget.MaxFilters)
        {
            file.Meter.OverBudget("the number of filters on one stream");
            return ArraySegment<byte>.Empty;
        }
        for (var i = 0; i < chain.Length; i++)
        {
            var parameter = parameters.Array is { } array ? i < array.Length ? file.Resolve(array[i]) : PdfValue.Null : parameters;
            data = Apply(file.Resolve(chain[i]).Name ?? "", data, parameter.Dictionary);
        }
        return data;
    }

    private PdfValue FirstOf(PdfValue parameters) => parameters.Array is { Length: > 0 } array ? file.Resolve(array[0]) : parameters;

    private ArraySegment<byte> Apply(string filter, ArraySegment<byte> data, PdfDictionary? parameters)
    {
        var meter = file.Meter;
        var decoded = filter switch
        {
            "FlateDecode" or "Fl" => Predict(FlateFilter.Decode(data, meter), parameters),
            "LZWDecode" or "LZW" => Predict(LzwFilter.Decode(data, EarlyChange(parameters), meter), parameters),
            "ASCII85Decode" or "A85" => Ascii85Filter.Decode(data, meter),
            "ASCIIHexDecode" or "AHx" => AsciiHexFilter.Decode(data),
            "RunLengthDecode" or "RL" => RunLengthFilter.Decode(data, meter),
            "Crypt" => data,
            _ => ArraySegment<byte>.Empty,
        };
        meter.Inflated(decoded.Count);
        return decoded;
    }

    private bool EarlyChange(PdfDictionary? parameters) =>
        parameters is null || file.Get(parameters, "EarlyChange") is not { IsNumber: true } early || early.Integer != 0;

    private ArraySegment<byte> Predict(ArraySegment<byte> data, PdfDictionary? parameters)
    {
        if (parameters is null || file.Get(parameters, "Predictor").Integer is var predictor && predictor < 2)
        {
            return data;
        }
        return Predictor.Undo(data, predictor, Or(parameters, "Columns", 1), Or(parameters, "Colors", 1), Or(parameters, "BitsPerComponent", 8));
    }

    private int Or(PdfDictionary parameters, string key, int otherwise) => file.Get(parameters, key) is { IsNumber: true } value ? value.Integer : otherwise;

    private ArraySegment<byte> Raw(PdfStream stream)
    {
        var data = new ArraySegment<byte>(stream.Buffer, stream.Start, LengthOf(stream));
        var type = stream.Dictionary["Type"].Name;
        var isSecret = file.Security is not null && stream.ObjectNumber > 0 && type != "XRef" && !HasIdentityCrypt(stream.Dictionary);
        return isSecret ? file.Security!.DecryptStream(data, stream.ObjectNumber, stream.Generation, type == "Metadata") : data;
    }

    private bool HasIdentityCrypt(PdfDictionary dictionary)
    {
        var filter = file.Get(dictionary, "Filter");
        var first = filter.Array is { Length: > 0 } chain ? file.Resolve(chain[0]).Name : filter.Name;
        return first == "Crypt" && (FirstOf(file.Get(dictionary, "DecodeParms")).Dictionary?["Name"].Name ?? "Identity") == "Identity";
    }

    /// <summary>The length as stated where "endstream" stands behind it, else up to the next "endstream" or "endobj".</summary>
    private int LengthOf(PdfStream stream)
    {
        var rest = stream.Buffer.AsSpan(stream.Start, (stream.Buffer == file.Bytes ? file.End : stream.Buffer.Length) - stream.Start);
        var stated = file.Get(stream.Dictionary, "Length");
        if (stated.IsNumber && stated.Integer >= 0 && stated.Integer <= rest.Length && EndsAt(rest[stated.Integer..]))
        {
            return stated.Integer;
        }
        var end = rest.IndexOf("endstream"u8);
        end = end >= 0 ? end : rest.IndexOf("endobj"u8);
        return end < 0 ? rest.Length : end;
    }

    private static bool EndsAt(ReadOnlySpan<byte> rest)
    {
        var i = 0;
        while (i < rest.Length && i < 8 && PdfCharacters.IsSpace(rest[i]))
        {
            i++;
        }
        return rest[i..].StartsWith("endstream"u8) || rest[i..].StartsWith("endobj"u8);
    }
}
