using System.Buffers.Text;
using System.Text;

namespace OpenSourceHistory.Pdf.Syntax;

/// <summary>Writes the objects of ISO 32000-1, 7.3, and the operators of content streams, as compactly as the syntax allows.</summary>
internal sealed class SyntaxWriter
{
    private static readonly long[] s_powersOfTen = [1, 10, 100, 1000, 10000, 100000];

    [ThreadStatic]
    private static byte[]? s_spare;

    private byte[] _buffer;
    private int _length;

    /// <summary>Begins with nothing.</summary>
    public SyntaxWriter() => (_buffer, s_spare) = (s_spare ?? new byte[256], null);

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Forgets what was written and keeps the room.</summary>
    public SyntaxWriter Clear()
    {
        _length = 0;
        return this;
    }

    /// <summary>Leaves its room to the next writer on this thread; what was written is gone.</summary>
    public void Leave() => (s_spare, _buffer, _length) = (_buffer.Length > (s_spare?.Length ?? 0) ? _buffer : s_spare, [], 0);

    /// <summary>Begins a dictionary (7.3.7).</summary>
    public SyntaxWriter OpenDictionary() => Raw("<<"u8);

    /// <summary>Ends a dictionary.</summary>
    public SyntaxWriter CloseDictionary() => Raw(">>"u8);

    /// <summary>Begins an array (7.3.6).</summary>
    public SyntaxWriter OpenArray() => Raw("["u8);

    /// <summary>Ends an array.</summary>
    public SyntaxWriter CloseArray() => Raw("]"u8);

    /// <summary>Writes a name (7.3.5): a key of a dictionary or a value.</summary>
    /// <param name="name">The name without its solidus; characters that are not regular are escaped.</param>
    public SyntaxWriter Name(string name)
    {
        Byte((byte)'/');
        foreach (var character in name)
        {
            if (character is <= ' ' or > '~' or '#' || IsDelimiter((byte)character))
            {
                EscapeInName(character);
            }
            else
            {
                Byte((byte)character);
            }
        }

        return this;
    }

    /// <summary>Writes an integer (7.3.3).</summary>
    /// <param name="value">The value.</param>
    public SyntaxWriter Integer(long value)
    {
        Separate();
        Reserve(20);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_length), out var written);
        _length += written;
        return this;
    }

    /// <summary>Writes a number (7.3.3) with as few digits as its rounded value needs.</summary>
    /// <param name="value">The value.</param>
    /// <param name="decimals">Digits behind the point at most, 0 to 5.</param>
    public SyntaxWriter Number(double value, int decimals = 3)
    {
        var scaled = (long)Math.Round(value * s_powersOfTen[decimals], MidpointRounding.AwayFromZero);
        return Decimal(scaled, decimals);
    }

    /// <summary>Writes a decimal fraction exactly.</summary>
    /// <param name="scaled">The value times ten to the power of <paramref name="decimals"/>.</param>
    /// <param name="decimals">Digits behind the point, 0 to 5.</param>
    public SyntaxWriter Decimal(long scaled, int decimals)
    {
        while (decimals > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            decimals--;
        }

        if (decimals == 0)
        {
            return Integer(scaled);
        }

        Separate();
        Reserve(24);
        if (scaled < 0)
        {
            _buffer[_length++] = (byte)'-';
            scaled = -scaled;
        }

        var (whole, fraction) = Math.DivRem(scaled, s_powersOfTen[decimals]);
        if (whole > 0)
        {
            Utf8Formatter.TryFormat(whole, _buffer.AsSpan(_length), out var written);
            _length += written;
        }

        _buffer[_length++] = (byte)'.';
        for (var power = decimals - 1; power >= 0; power--)
        {
            _buffer[_length++] = (byte)('0' + (fraction / s_powersOfTen[power] % 10));
        }

        return this;
    }

    /// <summary>Writes true or false (7.3.2).</summary>
    /// <param name="value">The value.</param>
    public SyntaxWriter Boolean(bool value) => Keyword(value ? "true"u8 : "false"u8);

    /// <summary>Writes a reference to an indirect object (7.3.10).</summary>
    /// <param name="id">The object.</param>
    public SyntaxWriter Reference(ObjectId id) => Integer(id.Number).Keyword("0 R"u8);

    /// <summary>Writes an array of references.</summary>
    /// <param name="ids">The objects.</param>
    public SyntaxWriter References(IEnumerable<ObjectId> ids)
    {
        OpenArray();
        foreach (var id in ids)
        {
            Reference(id);
        }

        return CloseArray();
    }

    /// <summary>Writes a text string (7.9.2.2).</summary>
    /// <param name="text">The text.</param>
    public SyntaxWriter Text(string text) => Literal(TextString.Encode(text));

    /// <summary>Writes bytes as a literal string (7.3.4.2).</summary>
    /// <param name="bytes">The bytes.</param>
    public SyntaxWriter Literal(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'(');
        foreach (var value in bytes)
        {
            // An unescaped carriage return would be read as a line feed.
            if (value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r')
            {
                Byte((byte)'\\');
            }

            Byte(value == '\r' ? (byte)'r' : value);
        }

        return Byte((byte)')');
    }

    /// <summary>Writes bytes as a hexadecimal string (7.3.4.3).</summary>
    /// <param name="bytes">The bytes.</param>
    public SyntaxWriter Hexadecimal(ReadOnlySpan<byte> bytes)
    {
        Raw("<"u8);
        foreach (var value in bytes)
        {
            Byte(HexDigit(value >> 4)).Byte(HexDigit(value & 15));
        }

        return Raw(">"u8);
    }

    /// <summary>Writes four hexadecimal digits of a character code, inside a string already begun.</summary>
    /// <param name="code">The code.</param>
    public SyntaxWriter HexCode(ushort code)
    {
        Reserve(4);
        _buffer[_length++] = HexDigit(code >> 12);
        _buffer[_length++] = HexDigit((code >> 8) & 15);
        _buffer[_length++] = HexDigit((code >> 4) & 15);
        _buffer[_length++] = HexDigit(code & 15);
        return this;
    }

    /// <summary>Writes a keyword.</summary>
    /// <param name="keyword">Its characters.</param>
    public SyntaxWriter Keyword(ReadOnlySpan<byte> keyword)
    {
        Separate();
        return Raw(keyword);
    }

    /// <summary>Writes the operator that ends an instruction of a content stream (7.8.2).</summary>
    /// <param name="name">Its name.</param>
    public SyntaxWriter Operator(ReadOnlySpan<byte> name) => Keyword(name).Byte((byte)'\n');

    /// <summary>Writes bytes as they are.</summary>
    /// <param name="bytes">The bytes.</param>
    public SyntaxWriter Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
        return this;
    }

    private static bool IsDelimiter(byte value) =>
        value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private void EscapeInName(char character)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = Encoding.UTF8.GetBytes([character], bytes);
        foreach (var value in bytes[..count])
        {
            Byte((byte)'#').Byte(HexDigit(value >> 4)).Byte(HexDigit(value & 15));
        }
    }

    // Two tokens of regular characters need white space between them (7.2.2).
    private void Separate()
    {
        if (_length > 0 && _buffer[_length - 1] > ' ' && !IsDelimiter(_buffer[_length - 1]))
        {
            Byte((byte)' ');
        }
    }

    private SyntaxWriter Byte(byte value)
    {
        Reserve(1);
        _buffer[_length++] = value;
        return this;
    }

    private void Reserve(int count)
    {
        if (_length + count > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }
    }
}
