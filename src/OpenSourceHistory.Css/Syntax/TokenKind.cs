namespace OpenSourceHistory.Css.Syntax;

/// <summary>Kinds of token (CSS Syntax 3, section 4), and of the component values made of them.</summary>
public enum TokenKind
{
    /// <summary>A name.</summary>
    Ident,

    /// <summary>A name with an opening parenthesis; as a component, with its arguments.</summary>
    Function,

    /// <summary><c>@name</c>.</summary>
    AtKeyword,

    /// <summary><c>#name</c>.</summary>
    Hash,

    /// <summary>A string in quotes.</summary>
    String,

    /// <summary>A string that its line ends.</summary>
    BadString,

    /// <summary><c>url()</c> without quotes.</summary>
    Url,

    /// <summary><c>url()</c> with a character that must be quoted.</summary>
    BadUrl,

    /// <summary>Any other sign.</summary>
    Delim,

    /// <summary>A number without a unit.</summary>
    Number,

    /// <summary>A number with <c>%</c>.</summary>
    Percentage,

    /// <summary>A number with a unit.</summary>
    Dimension,

    /// <summary>White space.</summary>
    Whitespace,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>;</c>.</summary>
    Semicolon,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>[</c>; as a component, the block.</summary>
    OpenSquare,

    /// <summary><c>]</c>.</summary>
    CloseSquare,

    /// <summary><c>(</c>; as a component, the block.</summary>
    OpenParen,

    /// <summary><c>)</c>.</summary>
    CloseParen,

    /// <summary><c>{</c>; as a component, the block.</summary>
    OpenCurly,

    /// <summary><c>}</c>.</summary>
    CloseCurly,

    /// <summary>The end.</summary>
    EndOfFile,
}
