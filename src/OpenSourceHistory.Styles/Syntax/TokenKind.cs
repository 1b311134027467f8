namespace OpenSourceHistory.Styles.Syntax;

/// <summary>Kinds of token (CSS Syntax 3, section 4), and of the component values made of them.</summary>
internal enum TokenKind
{
    Ident,
    Function,
    AtKeyword,
    Hash,
    String,
    BadString,
    Url,
    BadUrl,
    Delim,
    Number,
    Percentage,
    Dimension,
    Whitespace,
    Colon,
    Semicolon,
    Comma,
    OpenSquare,
    CloseSquare,
    OpenParen,
    CloseParen,
    OpenCurly,
    CloseCurly,
    EndOfFile,
}
