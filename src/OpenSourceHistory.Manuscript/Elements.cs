using System.Diagnostics;

namespace OpenSourceHistory.Manuscript;

/// <summary>The element name and classes by which selectors and XHTML know each kind of node: one mapping for all formats.</summary>
public static class Elements
{
    /// <summary>
    /// The element name: <c>section</c> for a division, <c>h1</c> to <c>h6</c>, <c>p</c>, <c>blockquote</c>, <c>div</c>, <c>ul</c>, <c>ol</c>, <c>li</c>,
    /// <c>dl</c>, <c>dt</c>, <c>dd</c>, <c>pre</c>, <c>code</c>, <c>hr</c>, <c>figure</c>, <c>figcaption</c>, <c>img</c>, <c>table</c>, <c>caption</c>,
    /// <c>tr</c>, <c>th</c>, <c>td</c>, <c>em</c>, <c>strong</c>, <c>del</c>, <c>sup</c>, <c>sub</c>, <c>a</c>, <c>abbr</c>, <c>span</c>, <c>br</c>; <c>aside</c> for
    /// a note; <c>nav</c> for contents and <c>p</c> for its entries; <c>div</c> for an index and its groups, <c>p</c> for its entries, <c>a</c> for
    /// places. A node does not know what it stands in: the caption and the head cells of a
    /// table have their true names from <see cref="NameInTable"/>.
    /// </summary>
    /// <param name="node">Any node.</param>
    /// <returns>The name, or null for text, line ends, index marks and the items of a definition list.</returns>
    public static string? NameOf(Node node) => node switch
    {
        Block block => NameOfBlock(block),
        Inline inline => NameOfInline(inline),
        Division => "section",
        ListItem => "li",
        DefinitionTerm => "dt",
        Definition => "dd",
        Caption => "figcaption",
        TableRow => "tr",
        TableCell => "td",
        ContentsEntry or IndexEntry => "p",
        IndexGroup => "div",
        Locator => "a",
        Line => "div",
        DefinitionItem or CitedSource => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>The element name of a node that stands in a table: <c>caption</c>, and <c>th</c> for a cell of the head or one that heads its row.</summary>
    /// <param name="node">The table's caption, or one of its rows or cells.</param>
    /// <param name="isHead">True in the table's head.</param>
    public static string? NameInTable(Node node, bool isHead) => node switch
    {
        Caption => "caption",
        TableCell cell when isHead || cell.IsHeading => "th",
        _ => NameOf(node),
    };

    /// <summary>
    /// The author's classes and those that the kind implies: a division has its role (<c>chapter</c>, <c>half-title</c>, <c>title-page</c>, ...), its matter
    /// (<c>front</c>, <c>body</c>, <c>back</c>) and its first heading's classes; a note <c>footnote</c> and,
    /// where it is printed away from the page of its call, <c>endnote</c>; the place where such notes are printed <c>note-collection</c>; small capitals <c>small-caps</c>; a line block
    /// <c>line-block</c> and its lines <c>line</c>; a page break <c>page-break</c>; the contents <c>toc</c>; a contents entry <c>toc-entry</c>, <c>toc-1</c> to <c>toc-6</c>
    /// and its heading's and division's classes, which the contents pass puts among its attributes; a tight list <c>tight</c>; a task-list item
    /// <c>task</c> and, where ticked, <c>done</c>; an index <c>index-entries</c>, its groups <c>index-group</c>, its entries <c>index-entry</c> or <c>index-subentry</c>
    /// and <c>index-level-1</c> to <c>index-level-3</c>; places <c>locators</c>, each <c>locator</c> and, where main, <c>main-locator</c>; a cross reference <c>cross-reference</c>; code <c>language-</c> and its language.
    /// </summary>
    /// <param name="node">Any node.</param>
    public static ValueList<string> ClassesOf(Node node) => node switch
    {
        Block block => ClassesOfBlock(block),
        Inline inline => ClassesOfInline(inline),
        Division division => ClassesOfDivision(division),
        Line => With(node, "line"),
        ContentsEntry entry => With(node, "toc-entry", "toc-" + (char)('0' + Math.Clamp(entry.Level, 1, 6))),
        ListItem { IsDone: { } done } => done ? With(node, "task", "done") : With(node, "task"),
        IndexGroup => With(node, "index-group"),
        IndexEntry entry => With(node, entry.Level == 0 ? "index-entry" : "index-subentry", "index-level-" + (char)('1' + Math.Clamp(entry.Level, 0, 2))),
        Locator locator => locator.IsMain ? With(node, "locator", "main-locator") : With(node, "locator"),
        Caption or CitedSource or Definition or DefinitionItem or DefinitionTerm or ListItem or TableCell or TableRow => node.Attributes.Classes,
        _ => throw new UnreachableException(),
    };

    /// <summary>The class of a cell whose column is aligned: <c>align-left</c>, <c>align-center</c> or <c>align-right</c>; null for none.</summary>
    /// <param name="alignment">Alignment of the cell's column.</param>
    public static string? ClassOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => "align-left",
        ColumnAlignment.Center => "align-center",
        ColumnAlignment.Right => "align-right",
        _ => null,
    };

    private static string NameOfBlock(Block block) => block switch
    {
        Heading heading => "h" + (char)('0' + Math.Clamp(heading.Level, 1, 6)),
        Paragraph => "p",
        BlockQuote => "blockquote",
        ListBlock list => list.Numbering is null ? "ul" : "ol",
        DefinitionList => "dl",
        CodeBlock => "pre",
        ThematicBreak => "hr",
        Figure => "figure",
        Table => "table",
        Contents => "nav",
        Div or LineBlock or IndexEntries or NoteCollection or PageBreak => "div",
        _ => throw new UnreachableException(),
    };

    private static string? NameOfInline(Inline inline) => inline switch
    {
        Text or SoftBreak or CommentMark or IndexMark or PageMark or ParagraphMark => null,
        Emphasis => "em",
        Strong => "strong",
        Strikeout => "del",
        Superscript => "sup",
        Subscript => "sub",
        Link => "a",
        Abbreviation => "abbr",
        Code => "code",
        Image => "img",
        LineBreak => "br",
        Note => "aside",
        Revision or SmallCaps or SpanInline or LocatorList or Citation => "span",
        _ => throw new UnreachableException(),
    };

    private static ValueList<string> ClassesOfBlock(Block block) => block switch
    {
        NoteCollection => With(block, "note-collection"),
        LineBlock => With(block, "line-block"),
        PageBreak => With(block, "page-break"),
        Contents => With(block, "toc"),
        ListBlock { IsTight: true } => With(block, "tight"),
        IndexEntries => With(block, "index-entries"),
        CodeBlock { Language: { } language } => With(block, "language-" + language),
        BlockQuote or CodeBlock or DefinitionList or Div or Figure or Heading or ListBlock or Paragraph or Table or ThematicBreak => block.Attributes.Classes,
        _ => throw new UnreachableException(),
    };

    private static ValueList<string> ClassesOfInline(Inline inline) => inline switch
    {
        Note { Placement: NotePlacement.Page } => With(inline, "footnote"),
        Note => With(inline, "footnote", "endnote"),
        SmallCaps => With(inline, "small-caps"),
        Link { IsCrossReference: true } => With(inline, "cross-reference"),
        LocatorList => With(inline, "locators"),
        Phrase or Citation or Code or CommentMark or Image or IndexMark or LineBreak or PageMark or ParagraphMark or SoftBreak or Text => inline.Attributes.Classes,
        _ => throw new UnreachableException(),
    };

    private static ValueList<string> ClassesOfDivision(Division division)
    {
        var classes = With(division, ClassNames.Of(division.Role), ClassNames.Of(division.Matter));
        return division.Heading is { } heading ? Union(classes, heading.Attributes.Classes.AsSpan()) : classes;
    }

    private static ValueList<string> With(Node node, params ReadOnlySpan<string> implied) => Union(node.Attributes.Classes, implied);

    private static ValueList<string> Union(ValueList<string> classes, ReadOnlySpan<string> more)
    {
        var missing = new List<string>();
        foreach (var name in more)
        {
            if (!classes.Contains(name, StringComparer.Ordinal))
            {
                missing.Add(name);
            }
        }

        return missing.Count == 0 ? classes : classes.Concat(missing);
    }
}
