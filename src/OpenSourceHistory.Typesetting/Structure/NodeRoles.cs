using System.Diagnostics;
using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Typesetting.Structure;

/// <summary>Which standard structure type a node of the manuscript is (ISO 32000-2, 14.8.4).</summary>
internal static class NodeRoles
{
    /// <summary>The role of a node; null for what has no element of its own.</summary>
    /// <param name="node">The node.</param>
    public static StructureRole? Of(Node node) => node switch
    {
        Block block => OfBlock(block),
        Inline inline => OfInline(inline),
        Division { Role: DivisionRole.Part } => StructureRole.Part,
        Division => StructureRole.Sect,
        Caption => StructureRole.Caption,
        ContentsEntry => StructureRole.TOCI,
        Definition => StructureRole.LBody,
        DefinitionItem or ListItem => StructureRole.LI,
        DefinitionTerm => StructureRole.Lbl,
        IndexGroup => StructureRole.Div,
        IndexEntry => StructureRole.P,
        Line => StructureRole.Sub,
        Locator => StructureRole.Link,
        TableRow => StructureRole.TR,
        TableCell => StructureRole.TD,
        _ => throw new UnreachableException($"No structure type is known for {node.GetType().Name}"),
    };

    /// <summary>How the items of a list are marked.</summary>
    /// <param name="numbering">The list's numbering; null for bullets.</param>
    public static ListMarkers MarkersOf(ListNumbering? numbering) => numbering?.Style switch
    {
        null => ListMarkers.Unordered,
        "decimal" => ListMarkers.Decimal,
        "lower-alpha" => ListMarkers.LowerAlpha,
        "upper-alpha" => ListMarkers.UpperAlpha,
        "lower-roman" => ListMarkers.LowerRoman,
        "upper-roman" => ListMarkers.UpperRoman,
        _ => ListMarkers.Ordered,
    };

    /// <summary>True for elements that hold blocks one below the other, among which a note may follow the block that calls it.</summary>
    /// <param name="role">Role of the element.</param>
    public static bool HoldsBlocks(StructureRole role) => role is StructureRole.Document or StructureRole.Part or StructureRole.Sect or StructureRole.Div
        or StructureRole.BlockQuote or StructureRole.Aside or StructureRole.LBody or StructureRole.TH or StructureRole.TD or StructureRole.FENote;

    private static StructureRole? OfBlock(Block block) => block switch
    {
        BlockQuote => StructureRole.BlockQuote,
        CodeBlock => StructureRole.Code,
        Contents => StructureRole.TOC,
        DefinitionList or ListBlock => StructureRole.L,
        Div when ClassNames.IsCallout(block.Attributes) => StructureRole.Aside,
        Div => StructureRole.Div,
        Figure => StructureRole.Div, // one that is a picture is told apart: this holds text, or pictures that say themselves what they show
        Heading heading => StructureRole.H1 + Math.Clamp(heading.Level, 1, 6) - 1,
        IndexEntries => StructureRole.Index,
        LineBlock or Paragraph => StructureRole.P,
        NoteCollection => StructureRole.Sect,
        Table => StructureRole.Table,
        PageBreak or ThematicBreak => null,
        _ => throw new UnreachableException($"No structure type is known for {block.GetType().Name}"),
    };

    private static StructureRole? OfInline(Inline inline) => inline switch
    {
        Code => StructureRole.Code,
        Emphasis => StructureRole.Em,
        Image => StructureRole.Figure,
        Link => StructureRole.Link,
        LocatorList or Note => StructureRole.Reference,
        Strong => StructureRole.Strong,
        Phrase => StructureRole.Span,
        Citation or CommentMark or IndexMark or LineBreak or PageMark or ParagraphMark or SoftBreak or Text => null,
        _ => throw new UnreachableException($"No structure type is known for {inline.GetType().Name}"),
    };
}
