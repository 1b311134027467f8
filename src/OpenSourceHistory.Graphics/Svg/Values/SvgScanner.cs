using System.Globalization;

namespace OpenSourceHistory.Graphics.Svg.Values;

/// <summary>Reads numbers and words from attribute values (SVG 1.1, section 4.2 and 8.3.9).</summary>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public readonly bool IsAtEnd => _at >= _text.Length;

    public readonly char Peek => _at < _text.Length ? _text[_at] : '\0';

    public void SkipSeparators()
    {
        while (_at < _text.Length && (IsSpace(_text[_at]) || _text[_at] == ','))
        {
            _at++;
        }
    }

    public char Next() => _at < _text.Length ? _text[_at++] : '\0';

    public bool TryReadNumber(out double value)
    {
        SkipSeparators();
        var start = _at;
        var end = SkipDigits(SkipSign(start));
        if (end < _text.Length && _text[end] == '.')
        {
            end = SkipDigits(end + 1);
        }

        end = SkipExponent(end);
        if (!double.TryParse(_text[start..end], NumberStyles.Float, CultureInfo.InvariantCulture, out value) || !double.IsFinite(value))
        {
            value = 0;
            return false;
        }

        _at = end;
        return true;
    }

    /// <summary>A flag of an arc: one digit, which the next number may follow without a separator.</summary>
    public bool TryReadFlag(out bool value)
    {
        SkipSeparators();
        value = Peek == '1';
        if (Peek is not ('0' or '1'))
        {
            return false;
        }

        _at++;
        return true;
    }

    public ReadOnlySpan<char> ReadWord()
    {
        SkipSeparators();
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetter(_text[_at]) || _text[_at] is '-' or '%'))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private readonly int SkipSign(int at) => at < _text.Length && _text[at] is '+' or '-' ? at + 1 : at;

    private readonly int SkipDigits(int at)
    {
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }

        return at;
    }

    // "1em" is a number and a unit, "1e3" is a number.
    private readonly int SkipExponent(int at)
    {
        if (at >= _text.Length || _text[at] is not ('e' or 'E'))
        {
            return at;
        }

        var digits = at + 1 < _text.Length ? SkipSign(at + 1) : at + 1;
        return digits < _text.Length && char.IsAsciiDigit(_text[digits]) ? SkipDigits(digits) : at;
    }
}
