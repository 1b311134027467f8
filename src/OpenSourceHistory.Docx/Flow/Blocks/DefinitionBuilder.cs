using OpenSourceHistory.Docx.Naming;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds lists of definitions.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="pieces">Builds the content of terms.</param>
/// <param name="blocks">Builds what defines them.</param>
internal sealed class DefinitionBuilder(FlowSources sources, PieceBuilder pieces, BlockBuilder blocks)
{
    /// <summary>Adds a list of definitions.</summary>
    /// <param name="list">The list.</param>
    /// <param name="state">Where it goes.</param>
    public void Add(DefinitionList list, FlowState state)
    {
        var style = sources.Book.StyleOf(list);
        state.Row.Enter(list, style);
        var start = state.Row.Count;
        var inner = state with { Context = sources.Indent(state.Context, style) };
        var (term, definition) = StylesOf(list);
        foreach (var item in list.Items)
        {
            foreach (var node in item.Terms)
            {
                AddTerm(node, term, inner);
            }

            foreach (var node in item.Definitions)
            {
                AddDefinition(node, definition, inner);
            }
        }

        Spacing.AddMargins(state.Row, start, style, sources.Measure);
        state.Row.Leave(style);
    }

    // Terms of a glossary do not look like others.
    private (string Term, string Definition) StylesOf(DefinitionList list) => list.Attributes.Classes is [var name, ..] && ReadableNames.ToName(name) is { } own
        ? (sources.Naming.Called(own + " Term", StyleKind.Paragraph, "DefinitionTerm"), sources.Naming.Called(own + " Definition", StyleKind.Paragraph, "Definition"))
        : ("DefinitionTerm", "Definition");

    private void AddTerm(DefinitionTerm term, string styleId, FlowState state)
    {
        state.Row.Anchor(term);
        var style = sources.Book.StyleOf(term);
        var run = sources.Formats.RunOf(style);
        var format = sources.FormatOf(style, state.Context) with { KeepNext = true };
        state.Row.Add(new FlowParagraph(term, sources.NamedStyleOf(term, state.Context.StyleOf(styleId))!, format, run, pieces.PiecesOf(term, term.Inlines, run)));
    }

    private void AddDefinition(Definition definition, string styleId, FlowState state)
    {
        state.Row.Anchor(definition);
        var style = sources.Book.StyleOf(definition);
        var start = state.Row.Count;
        blocks.Add(definition.Blocks, state with { Context = sources.Indent(state.Context, style).In(sources.NamedStyleOf(definition, styleId)) });
        Spacing.AddMargins(state.Row, start, style, sources.Measure);
    }
}
