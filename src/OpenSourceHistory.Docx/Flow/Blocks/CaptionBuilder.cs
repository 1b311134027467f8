using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds the captions of figures and tables.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="pieces">Builds their content.</param>
internal sealed class CaptionBuilder(FlowSources sources, PieceBuilder pieces)
{
    private readonly bool _differ = LabelOf(sources, "table", "caption") != LabelOf(sources, "figure", "figcaption");

    /// <summary>Adds a caption.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="owner">The figure or table.</param>
    /// <param name="state">Where it goes.</param>
    /// <param name="keepNext">True where it must stay with what follows.</param>
    public void Add(Caption caption, Block owner, FlowState state, bool keepNext)
    {
        var style = sources.Book.StyleOf(caption);
        state.Row.Anchor(caption);
        var run = sources.Formats.RunOf(style);
        var content = LabelOf(caption, owner);
        content.AddRange(pieces.PiecesOf(caption, caption.Inlines, run));
        var format = sources.FormatOf(style, state.Context) with { KeepLines = true };
        if (keepNext)
        {
            format = format with { KeepNext = true };
        }

        state.Row.Add(new FlowParagraph(caption, sources.NamedStyleOf(caption, state.Context.StyleOf("Caption"))!, format, run, ValueList.From(content)));
    }

    private List<FlowPiece> LabelOf(Caption caption, Block owner)
    {
        if (caption.Label is not { } label)
        {
            return [];
        }

        var run = sources.Formats.RunOf(sources.Book.CaptionLabelStyle(caption));
        var name = !_differ ? "Caption Label" : owner is Table ? "Table Caption Label" : "Figure Caption Label";
        var styleId = sources.Naming.Custom(name, StyleKind.Character);
        var piece = new LabelPiece(caption, label, owner.Attributes.Id, styleId, run);
        return caption.Inlines.Count == 0 ? [piece] : [piece, new GeneratedPiece(caption, [new ContentText(sources.Book.CaptionSeparator(caption))], run)];
    }

    private static RunFormat LabelOf(FlowSources sources, string owner, string caption) => sources.Formats.RunOf(
        sources.Book.StyleOfSketch(new("section", "chapter", "body"), new(owner), new(caption), new("span", "caption-label")));
}
