namespace OpenSourceHistory.Styles;

/// <summary>The element name and classes by which selectors and XHTML know each kind of node: one mapping for all formats.</summary>
public static class Elements
{
    /// <summary>
    /// The element name: <c>section</c> for a division, <c>h1</c> to <c>h6</c>, <c>p</c>, <c>blockquote</c>, <c>div</c>, <c>ul</c>, <c>ol</c>, <c>li</c>,
    /// <c>dl</c>, <c>dt</c>, <c>dd</c>, <c>pre</c>, <c>code</c>, <c>hr</c>, <c>figure</c>, <c>figcaption</c>, <c>img</c>, <c>table</c>, <c>caption</c>,
    /// <c>tr</c>, <c>th</c>, <c>td</c>, <c>em</c>, <c>strong</c>, <c>del</c>, <c>sup</c>, <c>sub</c>, <c>a</c>, <c>span</c>, <c>br</c>; <c>aside</c> for
    /// a note; <c>nav</c> for contents and <c>p</c> for its entries.
    /// </summary>
    /// <param name="node">Any node.</param>
    /// <returns>The name, or null for text and line ends.</returns>
    public static string? NameOf(Node node) => throw new NotImplementedException();

    /// <summary>
    /// The author's classes and those that the kind implies: a division has its role (<c>chapter</c>, <c>half-title</c>, <c>title-page</c>, ...), its matter
    /// (<c>front</c>, <c>body</c>, <c>back</c>) and its first heading's classes; a note <c>footnote</c>; small capitals <c>small-caps</c>; a line block
    /// <c>line-block</c>; a page break <c>page-break</c>; a contents entry <c>toc-entry</c>, <c>toc-1</c> to <c>toc-6</c> and its heading's and
    /// division's classes; a caption's label <c>caption-label</c>; a task-list item <c>task</c>; a cross reference <c>cross-reference</c>.
    /// </summary>
    /// <param name="node">Any node.</param>
    public static ValueList<string> ClassesOf(Node node) => throw new NotImplementedException();
}
