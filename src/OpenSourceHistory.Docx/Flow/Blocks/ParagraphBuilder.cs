using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds paragraphs and section breaks.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="pieces">Builds their content.</param>
internal sealed class ParagraphBuilder(FlowSources sources, PieceBuilder pieces)
{
    private const string Ornament = "*\u2003*\u2003*";

    /// <summary>Adds a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="state">Where it goes.</param>
    public void Add(Paragraph paragraph, FlowState state)
    {
        var style = sources.Book.StyleOf(paragraph);
        state.Row.Enter(paragraph, style);
        pieces.AddBlock(paragraph, PseudoElement.Before, "Paragraph Opening", state);
        var run = sources.Formats.RunOf(style);
        var content = pieces.PiecesOf(paragraph, paragraph.Inlines, run);
        var id = sources.NamedStyleOf(paragraph, StyleOf(paragraph, style, state))!;
        var format = sources.FormatOf(style, state.Context);
        if (IsPictureAlone(paragraph))
        {
            format = format with { FirstLine = 0 };
        }

        state.Row.Add(new FlowParagraph(paragraph, id, format, run, content));
        pieces.AddBlock(paragraph, PseudoElement.After, "Paragraph Closing", state);
        state.Row.Leave(style);
    }

    /// <summary>Adds a section break.</summary>
    /// <param name="sectionBreak">The section break.</param>
    /// <param name="state">Where it goes.</param>
    public void AddSectionBreak(ThematicBreak sectionBreak, FlowState state)
    {
        var style = sources.Book.StyleOf(sectionBreak);
        state.Row.Enter(sectionBreak, style);
        var run = sources.Formats.RunOf(style);
        var content = sources.Book.ContentOf(sectionBreak, PseudoElement.Before);
        var format = sources.FormatOf(style, state.Context) with { FirstLine = 0, KeepNext = true };
        if (content.Count > 0)
        {
            run = sources.Inlines.RunOf(sectionBreak, PseudoElement.Before, run);
            format = format with { Alignment = sources.Book.StyleOf(sectionBreak, PseudoElement.Before)?.TextAlign ?? format.Alignment };
        }
        else if (format.Borders == default)
        {
            (content, format) = ([new ContentText(Ornament)], format with { Alignment = TextAlignment.Center });
        }

        ValueList<FlowPiece> shown = content.Count > 0 ? [new GeneratedPiece(sectionBreak, content, run)] : [];
        state.Row.Add(new FlowParagraph(sectionBreak, sources.NamedStyleOf(sectionBreak, "SectionBreak")!, format, run, shown));
        state.Row.Leave(style);
    }

    private string StyleOf(Paragraph paragraph, ComputedStyle style, FlowState state)
    {
        var (row, context) = state;
        if (context.Place == FlowPlace.Text && context.Role != DivisionRole.HalfTitle && paragraph.Attributes.Classes is [var name, ..]
            && sources.Naming.ParagraphStyleFor(name) is { } own)
        {
            return own;
        }

        if (context.Container is { } container)
        {
            return container;
        }

        if (IsPictureAlone(paragraph))
        {
            return "Figure";
        }

        var isIndented = style.TextIndent.Length > Length.Zero || style.TextIndent.IsRelative;
        return isIndented || row.Last is FlowParagraph { Style: "BodyText" or "FirstParagraph" } ? "BodyText" : "FirstParagraph";
    }

    private static bool IsPictureAlone(Paragraph paragraph) => paragraph.Inlines is [Image] or [Link { Inlines: [Image] }];
}
