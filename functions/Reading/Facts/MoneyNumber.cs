namespace Reading.Facts;

/// <summary>A number as people write it, read from a text.</summary>
/// <param name="Value">Its value, before any "k" or "million" after it.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="IsGrouped">Whether thousands were set apart.</param>
/// <param name="HasFraction">Whether it has a decimal mark.</param>
/// <param name="Digits">How many digits stand before the decimal mark.</param>
internal readonly record struct MoneyNumber(decimal Value, int End, bool IsGrouped, bool HasFraction, int Digits)
{
    /// <summary>Digits, in one number, that are still an amount: the largest decimal has 29, and no pay comes near it.</summary>
    private const int MaxDigits = 18;

    /// <summary>Reads the number whose first digit stands at <paramref name="at"/>; false where it is no amount (too long, or nothing).</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, NumberStyle style, out MoneyNumber number)
    {
        number = default;
        var end = RunEnd(text, at);
        if (end - at is 0 or > MaxDigits)
        {
            return false;
        }

        var parts = new Parts(text, at, end);
        while (parts.TakeGroup(style))
        {
        }

        if (parts.Count > MaxDigits)
        {
            return false;
        }

        number = parts.ToNumber();
        return true;
    }

    /// <summary>The place after the digits that begin at <paramref name="at"/>.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsThinBlank(char c) => c is '\u00A0' or '\u202F' or '\u2009' or ' ';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘';

    /// <summary>Takes one mark and the digits behind it at a time, for as long as they go on with the same number.</summary>
    private ref struct Parts(ReadOnlySpan<char> text, int start, int end)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private readonly int _start = start;
        private readonly int _firstRun = end - start;
        private int _end = end;
        private char _groupMark;
        private bool _lastGroupShort;
        private int _fractionStart = -1;

        public int Count { get; private set; } = end - start;

        public bool TakeGroup(NumberStyle style)
        {
            if (_fractionStart >= 0 || Count > MaxDigits || _end + 1 >= _text.Length || !char.IsAsciiDigit(_text[_end + 1]))
            {
                return false;
            }

            var mark = _text[_end];
            var run = RunEnd(_text, _end + 1) - _end - 1;
            if (IsGroup(mark, run, style))
            {
                (_groupMark, _lastGroupShort) = (Kind(mark), run == 2);
                Advance(run);
                return true;
            }

            if (mark is '.' or ',' && _groupMark != mark && run <= 6 && !GoesOn(run))
            {
                _fractionStart = _end + 1;
                Advance(run);
            }

            return false;
        }

        public readonly MoneyNumber ToNumber()
        {
            decimal value = 0;
            decimal unit = 1;
            var digits = 0;
            for (var i = _start; i < _end; i++)
            {
                if (!char.IsAsciiDigit(_text[i]))
                {
                    continue;
                }

                var inFraction = _fractionStart >= 0 && i >= _fractionStart;
                (value, unit, digits) = inFraction
                    ? (value + ((_text[i] - '0') * (unit / 10)), unit / 10, digits)
                    : ((value * 10) + (_text[i] - '0'), 1, digits + 1);
            }

            return new(value, _end, _groupMark != default, _fractionStart >= 0, digits);
        }

        private void Advance(int run)
        {
            _end += run + 1;
            Count += run;
        }

        /// <summary>Whether the mark sets thousands apart: three digits follow, or two as in India (28,00,000).</summary>
        private readonly bool IsGroup(char mark, int run, NumberStyle style)
        {
            var kind = Kind(mark);
            if (kind == default || _firstRun > 3 || (_groupMark != default && _groupMark != kind))
            {
                return false;
            }

            if (run == 3)
            {
                return kind is ',' or '.' && _groupMark == default ? !IsThousandth(mark, style) : !_lastGroupShort || kind == ',';
            }

            return run == 2 && kind == ',' && _firstRun <= 2 && IndianTail();
        }

        /// <summary>A single mark before three digits is a decimal one where nothing stands before it ("0.125") or the style and the digits' unit say so.</summary>
        private readonly bool IsThousandth(char mark, NumberStyle style)
        {
            if (_firstRun == 1 && _text[_start] == '0')
            {
                return true;
            }

            var after = RunEnd(_text, _end + 1);
            var decimalMark = style == NumberStyle.CommaDecimal ? ',' : style == NumberStyle.PointDecimal ? '.' : default;
            if (mark == '.' && MoneyPeriod.After(_text, after, out _) is { IsPerShare: true })
            {
                return true;
            }

            return (decimalMark == mark || (decimalMark == default && mark == '.')) && IsBigUnit(after);
        }

        /// <summary>"1.125M" has a fraction, "85.000" has not: nobody counts thousands of millions.</summary>
        private readonly bool IsBigUnit(int at)
        {
            var rest = _text[at..].TrimStart(' ');
            return rest.StartsWith("M", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("mo", StringComparison.OrdinalIgnoreCase)
                && !rest.StartsWith("Mex", StringComparison.Ordinal);
        }

        /// <summary>Whether the groups of two end in one of three, as Indian thousands do.</summary>
        private readonly bool IndianTail()
        {
            var at = _end;
            while (at + 1 < _text.Length && at - _end < MaxDigits && _text[at] == ',' && char.IsAsciiDigit(_text[at + 1]))
            {
                var run = RunEnd(_text, at + 1) - at - 1;
                if (run == 3)
                {
                    return true;
                }

                if (run != 2)
                {
                    return false;
                }

                at += run + 1;
            }

            return false;
        }

        /// <summary>Whether another mark and digit follow the fraction: then it is a date, version or section, no amount.</summary>
        private readonly bool GoesOn(int run)
        {
            var at = _end + 1 + run;
            return at + 1 < _text.Length && _text[at] is '.' or ',' && char.IsAsciiDigit(_text[at + 1]) && _text[at] == _text[_end];
        }

        private static char Kind(char mark) => mark switch
        {
            ',' or '.' => mark,
            _ when IsThinBlank(mark) => ' ',
            _ when IsApostrophe(mark) => '\'',
            _ => default,
        };
    }
}
