namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Text that is put in, struck out or spoken of.</summary>
/// <param name="sign">Its sign; that of a substitution never.</param>
internal sealed class RevisionInline(char sign) : MdInlines.ContainerInline
{
    /// <summary>Its sign.</summary>
    public char Sign { get; } = sign;

    /// <summary>What comes in its place, which says who made the change; null where nothing does.</summary>
    public RevisionInline? Second { get; set; }
}
