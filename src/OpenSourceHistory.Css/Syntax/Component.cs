namespace OpenSourceHistory.Css.Syntax;

/// <summary>A component value (CSS Syntax 3, section 5): a token kept as it is, a function or a block.</summary>
/// <param name="Kind"><see cref="TokenKind.Function"/>, an opening bracket for a block, or the token's kind.</param>
/// <param name="Text">The token's text; the function's name in lower case.</param>
/// <param name="Number">The token's number.</param>
/// <param name="Children">Arguments or content, white space included; empty for tokens.</param>
/// <param name="Start">Offset of the first code unit in the sheet.</param>
/// <param name="End">Offset behind the last code unit.</param>
public sealed record Component(TokenKind Kind, string Text, double Number, IReadOnlyList<Component> Children, int Start, int End)
{
    /// <summary>True for a function of the given name.</summary>
    /// <param name="name">Name in lower case.</param>
    public bool IsFunction(string name) => Kind == TokenKind.Function && Text == name;

    /// <summary>True for an identifier, compared without case.</summary>
    /// <param name="name">The identifier.</param>
    public bool IsIdent(string name) => Kind == TokenKind.Ident && Text.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a sign.</summary>
    /// <param name="sign">The sign.</param>
    public bool IsDelim(char sign) => Kind == TokenKind.Delim && Text[0] == sign;
}
