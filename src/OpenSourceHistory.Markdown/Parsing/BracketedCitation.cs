namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Sources cited together, <c>[see @key, p. 3; @other]</c>; or a key and the bracket behind it, <c>@key [p. 3]</c>.</summary>
internal sealed class BracketedCitation : MdInlines.ContainerInline
{
    /// <summary>True where the first key stands before the bracket, in the sentence.</summary>
    public bool IsInText { get; init; }
}
