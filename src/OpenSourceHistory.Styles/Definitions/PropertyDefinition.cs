namespace OpenSourceHistory.Styles.Definitions;

/// <summary>
/// All that is known of a property but how its value is parsed and kept: a row of the table that <c>osh style --support</c> prints.
/// Rows of keywords, functions, at-rules and pseudo-elements know their support alone.
/// </summary>
/// <param name="Name">Property, <c>property: keyword</c>, function with its brackets, at-rule or pseudo-element.</param>
/// <param name="AliasOf">The property that this is another name of, or null.</param>
/// <param name="Initial">Initial value as CSS; null for shorthands, and for what is handed to reading systems as it stands.</param>
/// <param name="IsInherited">True where children have their parent's value by default; null where <paramref name="Initial"/> is.</param>
/// <param name="Print">How PDF honours it, for print and screen.</param>
/// <param name="Docx">How Word files honour it.</param>
/// <param name="Epub">How e-books honour it.</param>
/// <param name="EbookUnit">How e-books write its lengths.</param>
/// <param name="IsReaders">True where the value for the root is the reader's own choice.</param>
/// <param name="EbookNames">The names that e-books write it under, the standard one last; empty for its own name alone.</param>
/// <param name="Section">Specification and section that define it.</param>
/// <param name="Note">Limits, or empty.</param>
public sealed record PropertyDefinition(
    string Name,
    string? AliasOf,
    string? Initial,
    bool? IsInherited,
    SupportLevel Print,
    SupportLevel Docx,
    SupportLevel Epub,
    EbookUnit EbookUnit,
    bool IsReaders,
    ValueList<string> EbookNames,
    string Section,
    string Note)
{
    /// <summary>How well a format honours it.</summary>
    /// <param name="media">The format.</param>
    public SupportLevel For(MediaType media) => media switch
    {
        MediaType.Docx => Docx,
        MediaType.Epub => Epub,
        _ => Print,
    };
}
