using System.Buffers;
using System.Globalization;
using System.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Css.Syntax;

/// <summary>Cuts a sheet into tokens (CSS Syntax 3, section 4.3). Comments are dropped; they end tokens.</summary>
/// <param name="text">The sheet.</param>
public sealed class Tokenizer(string text)
{
    private int _position;

    /// <summary>Where a comment begins that is never closed; null where there is none.</summary>
    internal int? OpenComment { get; private set; }

    /// <summary>The next token; <see cref="TokenKind.EndOfFile"/> at the end and ever after.</summary>
    public Token Next()
    {
        SkipComments();
        var start = _position;
        if (start >= text.Length)
        {
            return new Token(TokenKind.EndOfFile, text.Length, text.Length, string.Empty);
        }

        var c = text[start];
        return c switch
        {
            _ when IsWhitespace(c) => ReadWhitespace(start),
            '"' or '\'' => ReadString(start, c),
            '#' when IsNamePart(Peek(1)) || IsEscape(1) => ReadHash(start),
            '@' when StartsIdent(1) => ReadAtKeyword(start),
            _ when StartsNumber() => ReadNumeric(start),
            _ when StartsIdent(0) => ReadIdentLike(start),
            _ => ReadSign(start, c),
        };
    }

    private static bool IsWhitespace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_' || c >= 0x80;

    private static bool IsNamePart(char c) => IsNameStart(c) || char.IsAsciiDigit(c) || c == '-';

    private char Peek(int ahead) => _position + ahead < text.Length ? text[_position + ahead] : '\0';

    private bool IsEscape(int ahead) => Peek(ahead) == '\\' && Peek(ahead + 1) is not ('\n' or '\r' or '\f' or '\0');

    private bool StartsIdent(int ahead) => Peek(ahead) == '-'
        ? IsNameStart(Peek(ahead + 1)) || Peek(ahead + 1) == '-' || IsEscape(ahead + 1)
        : IsNameStart(Peek(ahead)) || IsEscape(ahead);

    private bool StartsNumber()
    {
        var ahead = Peek(0) is '+' or '-' ? 1 : 0;
        return char.IsAsciiDigit(Peek(ahead)) || (Peek(ahead) == '.' && char.IsAsciiDigit(Peek(ahead + 1)));
    }

    // The signs of an HTML comment around a sheet say nothing, wherever they stand.
    private void SkipComments()
    {
        while (true)
        {
            if (Peek(0) == '/' && Peek(1) == '*')
            {
                var end = text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                OpenComment = end < 0 ? _position : null;
                _position = end < 0 ? text.Length : end + 2;
            }
            else if (Follows("<!--") || Follows("-->"))
            {
                _position += Peek(0) == '<' ? 4 : 3;
            }
            else
            {
                return;
            }
        }
    }

    private bool Follows(string sign) => Peek(0) == sign[0] && text.AsSpan(_position).StartsWith(sign, StringComparison.Ordinal);

    private Token ReadWhitespace(int start)
    {
        SkipWhitespace();
        return new Token(TokenKind.Whitespace, start, _position, " ");
    }

    private Token ReadString(int start, char quote)
    {
        var value = new StringBuilder();
        _position++;
        while (_position < text.Length)
        {
            var c = text[_position];
            if (c is '\n' or '\r' or '\f')
            {
                return new Token(TokenKind.BadString, start, _position, value.ToString());
            }

            if (c == quote)
            {
                _position++;
                break;
            }

            ReadStringPart(value, c);
        }

        return new Token(TokenKind.String, start, _position, value.ToString());
    }

    private void ReadStringPart(StringBuilder value, char c)
    {
        if (c != '\\')
        {
            value.Append(c);
            _position++;
        }
        else if (IsEscape(0))
        {
            value.Append(ReadEscape());
        }
        else
        {
            // A backslash at a line's end continues the string on the next line.
            _position += Peek(1) == '\r' && Peek(2) == '\n' ? 3 : 2;
        }
    }

    private Token ReadHash(int start)
    {
        _position++;
        var name = ReadName();
        return new Token(TokenKind.Hash, start, _position, name);
    }

    private Token ReadAtKeyword(int start)
    {
        _position++;
        var name = ReadName();
        return new Token(TokenKind.AtKeyword, start, _position, name.ToLowerInvariant());
    }

    private Token ReadNumeric(int start)
    {
        var number = ReadNumber();
        if (StartsIdent(0))
        {
            var unit = ReadName();
            return new Token(TokenKind.Dimension, start, _position, unit.ToLowerInvariant(), number);
        }

        if (Peek(0) != '%')
        {
            return new Token(TokenKind.Number, start, _position, text[start] == '+' ? "+" : string.Empty, number);
        }

        _position++;
        return new Token(TokenKind.Percentage, start, _position, "%", number);
    }

    private double ReadNumber()
    {
        var start = _position;
        _position += Peek(0) is '+' or '-' ? 1 : 0;
        SkipDigits();
        if (Peek(0) == '.' && char.IsAsciiDigit(Peek(1)))
        {
            _position++;
            SkipDigits();
        }

        var signed = Peek(1) is '+' or '-' ? 2 : 1;
        if (Peek(0) is 'e' or 'E' && char.IsAsciiDigit(Peek(signed)))
        {
            _position += signed;
            SkipDigits();
        }

        var value = double.Parse(text.AsSpan(start, _position - start), NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? value : double.CopySign(1e9, value);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(0)))
        {
            _position++;
        }
    }

    private Token ReadIdentLike(int start)
    {
        var name = ReadName();
        if (Peek(0) != '(')
        {
            return new Token(TokenKind.Ident, start, _position, name);
        }

        _position++;
        return name.Equals("url", StringComparison.OrdinalIgnoreCase) && !QuoteFollows()
            ? ReadUrl(start)
            : new Token(TokenKind.Function, start, _position, name.ToLowerInvariant());
    }

    private bool QuoteFollows()
    {
        var ahead = 0;
        while (IsWhitespace(Peek(ahead)))
        {
            ahead++;
        }

        return Peek(ahead) is '"' or '\'';
    }

    // CSS Syntax 3, section 4.3.6; what must be quoted is read up to the closing bracket (4.3.14).
    private Token ReadUrl(int start)
    {
        SkipWhitespace();
        var address = new StringBuilder();
        var isGood = true;
        while (_position < text.Length && text[_position] != ')')
        {
            var c = text[_position];
            if (IsWhitespace(c))
            {
                SkipWhitespace();
                isGood &= Peek(0) == ')' || _position == text.Length;
                address.Append(isGood ? string.Empty : " ");
            }
            else if (IsEscape(0))
            {
                address.Append(ReadEscape());
            }
            else
            {
                isGood &= c is not ('"' or '\'' or '(' or '\\' or '\u007f') && c >= ' ';
                address.Append(c);
                _position++;
            }
        }

        _position += _position < text.Length ? 1 : 0;
        return new Token(isGood ? TokenKind.Url : TokenKind.BadUrl, start, _position, address.ToString());
    }

    private void SkipWhitespace()
    {
        while (IsWhitespace(Peek(0)))
        {
            _position++;
        }
    }

    private Token ReadSign(int start, char c)
    {
        _position++;
        var kind = c switch
        {
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            ',' => TokenKind.Comma,
            '[' => TokenKind.OpenSquare,
            ']' => TokenKind.CloseSquare,
            '(' => TokenKind.OpenParen,
            ')' => TokenKind.CloseParen,
            '{' => TokenKind.OpenCurly,
            '}' => TokenKind.CloseCurly,
            _ => TokenKind.Delim,
        };
        return new Token(kind, start, _position, c.ToString());
    }

    private string ReadName()
    {
        var start = _position;
        while (IsNamePart(Peek(0)))
        {
            _position++;
        }

        return IsEscape(0) ? ReadEscapedName(start) : text[start.._position];
    }

    private string ReadEscapedName(int start)
    {
        var name = new StringBuilder(text[start.._position]);
        while (IsNamePart(Peek(0)) || IsEscape(0))
        {
            name.Append(Peek(0) == '\\' ? ReadEscape() : text[_position++].ToString());
        }

        return name.ToString();
    }

    // Up to six hexadecimal digits and one space behind them, or any other character as itself.
    private string ReadEscape()
    {
        _position++;
        var start = _position;
        while (_position - start < 6 && char.IsAsciiHexDigit(Peek(0)))
        {
            _position++;
        }

        if (_position == start)
        {
            var length = char.IsHighSurrogate(Peek(0)) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
            _position += length;
            return text.Substring(start, length);
        }

        var code = int.Parse(text.AsSpan(start, _position - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        _position += Peek(0) == '\r' && Peek(1) == '\n' ? 2 : IsWhitespace(Peek(0)) ? 1 : 0;

        // CSS gives the replacement character for NUL and halves of pairs; no output can hold other controls either.
        var character = Rune.IsValid(code) && code != 0 ? new Rune(code).ToString() : "\uFFFD";
        return XmlSafeText.FindInvalid(character, 0) < 0 ? character : "\uFFFD";
    }
}
