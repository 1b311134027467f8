using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>What the flow is built from.</summary>
/// <param name="Book">The styled book.</param>
/// <param name="Formats">Reads computed styles.</param>
/// <param name="Naming">Names of styles; those for classes are added.</param>
/// <param name="Lists">Collects the lists.</param>
/// <param name="Measure">Width of the text.</param>
internal sealed record FlowSources(StyledBook Book, FormatReader Formats, StyleNaming Naming, ListCatalogBuilder Lists, Length Measure)
{
    /// <summary>The divisions that are written.</summary>
    public ValueList<Division> Divisions { get; init; } = Book.Book.Divisions;

    /// <summary>What the edition asks for.</summary>
    public DocxOptions Options { get; init; } = DocxOptions.Default;

    /// <summary>The page that goes before those of the sheet, or null.</summary>
    public TemplatePage? Frame { get; init; }

    /// <summary>Run properties of inline nodes.</summary>
    public InlineFormats Inlines { get; } = new(Book, Formats);

    /// <summary>The sources for text on pages of a type.</summary>
    /// <param name="page">The type.</param>
    public FlowSources On(FlowPage page)
    {
        var style = page.StyleIn(Book, PageSide.Recto);
        var measure = (Frame?.TextAreaOf(style) ?? FlowPage.TextAreaOf(style)).Width;
        return measure == Measure ? this : this with { Measure = measure };
    }

    /// <summary>Run properties of a node's text.</summary>
    /// <param name="node">The node.</param>
    public RunFormat RunOf(Node node) => Formats.RunOf(Book.StyleOf(node));

    /// <summary>The style of a node's paragraphs: the one that its author names, or the sheet, else the program's.</summary>
    /// <param name="node">The node.</param>
    /// <param name="id">Identifier of the program's style, or null for none.</param>
    /// <param name="isBase">True where Word's outline hangs on that.</param>
    public string? NamedStyleOf(Node node, string? id, bool isBase = false) => (node.Attributes.ValueOf(ReadKeys.CustomStyle) ?? Book.StyleOf(node).StyleName) is { Length: > 0 } name
        ? Naming.Named(name, StyleKind.Paragraph, isBase ? id : null)
        : id;

    /// <summary>Paragraph properties of a style inside the indents around it.</summary>
    /// <param name="style">The style.</param>
    /// <param name="context">What is around.</param>
    public ParagraphFormat FormatOf(ComputedStyle style, FlowContext context)
    {
        var own = FormatReader.ParagraphOf(style, Measure);
        return own with { Left = Units.Within(own.Left + context.Left), Right = Units.Within(own.Right + context.Right) };
    }

    /// <summary>What is around the blocks inside a block.</summary>
    /// <param name="context">What is around the block.</param>
    /// <param name="style">Its style.</param>
    public FlowContext Indent(FlowContext context, ComputedStyle style) => context with
    {
        Left = Units.Within(context.Left + FormatReader.Horizontal(style.Margin.Left, style.Padding.Left, Measure)),
        Right = Units.Within(context.Right + FormatReader.Horizontal(style.Margin.Right, style.Padding.Right, Measure)),
    };

    /// <summary>The alignment of lines that end in a break: Word stretches them inside justified paragraphs.</summary>
    /// <param name="alignment">The sheet's alignment.</param>
    public static TextAlignment Unjustified(TextAlignment alignment) =>
        alignment == TextAlignment.Justify ? TextAlignment.Left : alignment;
}
