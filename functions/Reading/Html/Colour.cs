using System.Globalization;

namespace Reading.Html;

/// <summary>A colour as pages name it, 0–255 a channel.</summary>
internal readonly record struct Colour(int Red, int Green, int Blue, bool IsTransparent = false)
{
    /// <summary>Differences up to this, in each channel, no eye tells apart on a screen.</summary>
    private const int Near = 12;

    public static Colour White => new(255, 255, 255);

    /// <summary>The colour; null where it is no plain colour or one that is not known by name.</summary>
    public static Colour? Parse(string? text)
    {
        var value = text?.Trim().ToLowerInvariant();
        return value switch
        {
            null or "" => null,
            "white" => White,
            "black" => new Colour(0, 0, 0),
            "transparent" => new Colour(0, 0, 0, IsTransparent: true),
            _ when value[0] == '#' => Hex(value[1..]),
            _ when value.StartsWith("rgb", StringComparison.Ordinal) => Channels(value),
            _ when value.Length is 3 or 6 && value.All(char.IsAsciiHexDigit) => Hex(value),
            _ => null,
        };
    }

    public bool IsNear(Colour other) => Math.Abs(Red - other.Red) <= Near && Math.Abs(Green - other.Green) <= Near && Math.Abs(Blue - other.Blue) <= Near;

    private static Colour? Hex(string digits)
    {
        var full = digits.Length is 3 or 4 ? string.Concat(digits.Select(digit => $"{digit}{digit}")) : digits;
        return full.Length is 6 or 8 && uint.TryParse(full.AsSpan(0, 6), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? new Colour((int)(value >> 16), (int)(value >> 8) & 255, (int)value & 255, full.EndsWith("00", StringComparison.Ordinal) && full.Length == 8)
            : null;
    }

    private static Colour? Channels(string value)
    {
        var parts = value[(value.IndexOf('(', StringComparison.Ordinal) + 1)..].TrimEnd(')').Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 3 && int.TryParse(parts[0], out var red) && int.TryParse(parts[1], out var green) && int.TryParse(parts[2], out var blue)
            ? new Colour(red, green, blue, parts.Length > 3 && parts[3] is "0" or "0.0" or "0%")
            : null;
    }
}
