namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Raised text <c>^…^</c> or lowered text <c>~…~</c>. No <see cref="MdInlines.EmphasisInline"/>: the library moves delimiters that find no
/// partner out of one.
/// </summary>
/// <param name="sign">The sign around it.</param>
internal sealed class RaisedInline(char sign) : MdInlines.ContainerInline
{
    /// <summary>True for raised text.</summary>
    public bool IsRaised { get; } = sign == '^';
}
