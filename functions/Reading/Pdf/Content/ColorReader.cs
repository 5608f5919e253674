namespace Reading.Pdf;

/// <summary>Tells whether a colour is that of paper.</summary>
internal static class ColorReader
{
    private const double Lightest = 0.985;

    public static ColorFamily FamilyOf(PdfFile file, PdfDictionary? resources, PdfValue space)
    {
        if (space.Name is { } name)
        {
            var known = Named(name);
            if (known != ColorFamily.Unknown || resources is null || file.Get(resources, "ColorSpace").Dictionary is not { } spaces)
            {
                return known;
            }
            space = file.Get(spaces, name);
        }
        return space.Name is { } direct ? Named(direct) : space.Array is { Length: > 0 } parts ? OfArray(file, parts) : ColorFamily.Unknown;
    }

    public static Paint PaintOf(ColorFamily family, ReadOnlySpan<PdfValue> components)
    {
        if (family == ColorFamily.Unknown || components.IsEmpty)
        {
            return Paint.Ink;
        }
        foreach (var component in components)
        {
            if (!component.IsNumber || (family == ColorFamily.Additive ? component.Number < Lightest : component.Number > 1 - Lightest))
            {
                return Paint.Ink;
            }
        }
        return Paint.White;
    }

    private static ColorFamily Named(string name) => name switch
    {
        "DeviceGray" or "G" or "CalGray" or "DeviceRGB" or "RGB" or "CalRGB" => ColorFamily.Additive,
        "DeviceCMYK" or "CMYK" => ColorFamily.Subtractive,
        _ => ColorFamily.Unknown,
    };

    private static ColorFamily OfArray(PdfFile file, PdfValue[] parts)
    {
        var name = file.Resolve(parts[0]).Name ?? "";
        if (name == "ICCBased" && parts.Length > 1 && file.Resolve(parts[1]).Dictionary is { } profile)
        {
            return file.Get(profile, "N").Integer == 4 ? ColorFamily.Subtractive : ColorFamily.Additive;
        }
        return name is "Separation" or "DeviceN" ? ColorFamily.Subtractive : Named(name);
    }
}
