using OpenSourceHistory.Docx.Naming;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds paragraphs whose line ends are the author's: verse and code.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="pieces">Builds their content.</param>
internal sealed class LineBlockBuilder(FlowSources sources, PieceBuilder pieces)
{
    /// <summary>Adds verse.</summary>
    /// <param name="verse">The verse.</param>
    /// <param name="state">Where it goes.</param>
    public void AddVerse(LineBlock verse, FlowState state)
    {
        var style = sources.Book.StyleOf(verse);
        state.Row.Enter(verse, style);
        var run = sources.Formats.RunOf(style);
        var content = new List<FlowPiece>();
        foreach (var line in verse.Lines)
        {
            if (content.Count > 0)
            {
                content.Add(new BreakPiece(line));
            }

            content.Add(pieces.TextOf(line, line.Inlines, run));
        }

        var format = sources.FormatOf(style, state.Context) with { Alignment = FlowSources.Unjustified(style.TextAlign) };
        state.Row.Add(new FlowParagraph(verse, sources.NamedStyleOf(verse, StyleOf(verse, state.Context))!, format, run, ValueList.From(content)));
        state.Row.Leave(style);
    }

    /// <summary>Adds code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="state">Where it goes.</param>
    public void AddCode(CodeBlock code, FlowState state)
    {
        var style = sources.Book.StyleOf(code);
        state.Row.Enter(code, style);
        var format = sources.FormatOf(style, state.Context) with { FirstLine = 0, Alignment = FlowSources.Unjustified(style.TextAlign) };
        state.Row.Add(new FlowParagraph(code, sources.NamedStyleOf(code, sources.Naming.InList("SourceCode", state.Context.ListDepth))!, format, sources.Formats.RunOf(style), [new LinesPiece(code, code.Text)]));
        state.Row.Leave(style);
    }

    private string StyleOf(LineBlock verse, FlowContext context)
    {
        var named = verse.Attributes.Classes is [var name, ..] ? sources.Naming.ParagraphStyleFor(name) : null;
        return context.Place == FlowPlace.Text
            ? named ?? context.Container ?? sources.Naming.Custom("Verse", StyleKind.Paragraph)
            : context.Container ?? "FootnoteText";
    }
}
