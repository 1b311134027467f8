namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds figures.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="captions">Builds their captions.</param>
/// <param name="blocks">Builds what they show.</param>
internal sealed class FigureBuilder(FlowSources sources, CaptionBuilder captions, BlockBuilder blocks)
{
    /// <summary>Adds a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="state">Where it goes.</param>
    public void Add(Figure figure, FlowState state)
    {
        var row = state.Row;
        var style = sources.Book.StyleOf(figure);
        row.Enter(figure, style);
        var start = row.Count;
        var inner = state with { Context = sources.Indent(state.Context, style).In("Figure") };
        var isCaptionOnTop = figure.Caption is { } first && sources.Book.StyleOf(first).CaptionOnTop && figure.Blocks is [Table];
        if (isCaptionOnTop)
        {
            captions.Add(figure.Caption!, figure, inner, keepNext: true);
        }

        var content = row.Count;
        blocks.Add(figure.Blocks, inner);
        if (figure.Caption is { } caption && !isCaptionOnTop)
        {
            row.ChangeAll(content, format => format with { KeepNext = true, FirstLine = 0 });
            captions.Add(caption, figure, inner, keepNext: false);
        }

        Spacing.AddMargins(row, start, style, sources.Measure);
        row.Leave(style);
    }
}
