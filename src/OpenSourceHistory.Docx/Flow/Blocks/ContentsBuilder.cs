using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds the contents, and lists of figures and tables.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="pieces">Builds the content of lines.</param>
internal sealed class ContentsBuilder(FlowSources sources, PieceBuilder pieces)
{
    /// <summary>Adds the contents.</summary>
    /// <param name="contents">The contents.</param>
    /// <param name="state">Where they go.</param>
    public void Add(Contents contents, FlowState state)
    {
        var style = sources.Book.StyleOf(contents);
        state.Row.Enter(contents, style);
        var shown = contents.Entries.Where(e => sources.Book.StyleOf(e).Display != DisplayMode.None).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        var inner = sources.Indent(state.Context, style);
        var lines = shown.ConvertAll(e => LineOf(e, contents.Kind == ContentsKind.Headings ? $"TOC{Math.Clamp(e.Level, 1, 3)}" : "TableofFigures", inner));
        lines[0] = lines[0] with { Anchors = state.Row.TakeAnchors() };
        var hasNumbers = lines[0].Pieces is [.., GeneratedPiece last] && last.Content.Any(c => c is ContentTargetPage);
        state.Row.Append(new FlowContents(
            ValueList.From(lines), ValueList.From(shown.Select(e => e.TargetId)), Math.Max(1, shown.Max(e => e.Level)), hasNumbers)
        {
            Label = LabelOf(contents.Kind),
        });
        state.Row.Leave(style);
    }

    private string? LabelOf(ContentsKind kind) => kind switch
    {
        ContentsKind.Headings => null,
        ContentsKind.Figures => Vocabulary.Of(sources.Book.Book.Metadata.Language).Format("figure-label", 1),
        ContentsKind.Tables => Vocabulary.Of(sources.Book.Book.Metadata.Language).Format("table-label", 1),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private FlowParagraph LineOf(ContentsEntry entry, string styleId, FlowContext context)
    {
        var style = sources.Book.StyleOf(entry);
        var run = sources.Formats.RunOf(style);
        var before = pieces.GeneratedOf(entry, PseudoElement.Before, run);
        var after = pieces.GeneratedOf(entry, PseudoElement.After, run)
            ?? new GeneratedPiece(entry, [new ContentLeader(" "), new ContentTargetPage(entry.TargetId, null)], run);
        var format = sources.FormatOf(style, context) with { Alignment = FlowSources.Unjustified(style.TextAlign), Borders = default };
        var stop = new TabStop(Units.Within(Units.Twips(sources.Measure) - format.Right), TabKind.Right, HasDots(after));
        var text = pieces.TextOf(entry, entry.Inlines, run);
        ValueList<FlowPiece> content = before is null ? [text, after] : [before, text, after];
        return new FlowParagraph(entry, styleId, format with { Tabs = [stop] }, run, content);
    }

    private static bool HasDots(GeneratedPiece piece) =>
        piece.Content.Any(item => item is ContentLeader leader && leader.Pattern.Contains('.', StringComparison.Ordinal));
}
