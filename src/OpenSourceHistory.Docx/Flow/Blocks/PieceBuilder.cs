using OpenSourceHistory.Docx.Flow.Survey;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds the content of paragraphs: text, and what the sheet generates around it or in paragraphs of its own.</summary>
/// <param name="sources">What the flow is built from.</param>
internal sealed class PieceBuilder(FlowSources sources)
{
    private readonly InlineSurveyor _surveyor = new(sources.Inlines, sources.Naming);

    /// <summary>The text of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="inlines">Its text.</param>
    /// <param name="run">Look of the text.</param>
    public InlinesPiece TextOf(Node node, ValueList<Inline> inlines, RunFormat run) => new(node, inlines, _surveyor.Survey(inlines, run));

    /// <summary>The text of a node with what the sheet generates in its line.</summary>
    /// <param name="node">The node.</param>
    /// <param name="inlines">Its text.</param>
    /// <param name="run">Look of the text.</param>
    public ValueList<FlowPiece> PiecesOf(Node node, ValueList<Inline> inlines, RunFormat run)
    {
        var text = TextOf(node, inlines, run);
        var before = GeneratedOf(node, PseudoElement.Before, run);
        var after = GeneratedOf(node, PseudoElement.After, run);
        return (before, after) switch
        {
            (null, null) => [text],
            (not null, null) => [before, text],
            (null, not null) => [text, after],
            _ => [before, text, after],
        };
    }

    /// <summary>What the sheet generates in the line of a node; null where nothing.</summary>
    /// <param name="node">The node.</param>
    /// <param name="pseudo">Before or after.</param>
    /// <param name="around">Look of the text around.</param>
    public GeneratedPiece? GeneratedOf(Node node, PseudoElement pseudo, RunFormat around)
    {
        var content = sources.Book.ContentOf(node, pseudo);
        if (content.Count == 0 || sources.Book.StyleOf(node, pseudo) is { Display: not (DisplayMode.Inline or DisplayMode.InlineBlock) })
        {
            return null;
        }

        return new GeneratedPiece(node, IsBoxOfWidth(node, pseudo) ? EndInTab(content) : content, sources.Inlines.RunOf(node, pseudo, around));
    }

    /// <summary>Adds what the sheet generates as a paragraph of its own.</summary>
    /// <param name="node">The node that it is made for.</param>
    /// <param name="pseudo">Before or after.</param>
    /// <param name="styleName">Name of its style.</param>
    /// <param name="state">Where it goes.</param>
    /// <returns>True where there is any.</returns>
    public bool AddBlock(Node node, PseudoElement pseudo, string styleName, FlowState state)
    {
        if (sources.Book.StyleOf(node, pseudo) is not { Display: DisplayMode.Block or DisplayMode.ListItem or DisplayMode.Table } style
            || sources.Book.ContentOf(node, pseudo) is not { Count: > 0 } content)
        {
            return false;
        }

        var run = sources.Formats.RunOf(style);
        var format = sources.FormatOf(style, state.Context) with { KeepNext = pseudo == PseudoElement.Before };
        var styleId = sources.Naming.Custom(styleName, StyleKind.Paragraph);
        state.Row.Add(new FlowParagraph(node, styleId, format, run, [new GeneratedPiece(node, content, run)]));
        return true;
    }

    // A number in a box of fixed width before a hanging paragraph is what Word does with a tab.
    private bool IsBoxOfWidth(Node node, PseudoElement pseudo) =>
        pseudo == PseudoElement.Before && sources.Book.StyleOf(node, pseudo) is { Display: DisplayMode.InlineBlock, Width.IsAuto: false };

    private static ValueList<ContentItem> EndInTab(ValueList<ContentItem> content) => content[^1] is ContentText last
        ? ValueList.From(content.SkipLast(1).Append(last with { Value = last.Value.TrimEnd() + "\t" }))
        : ValueList.From(content.Append(new ContentText("\t")));
}
