namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Gathers terms and definitions into the items of a list: a definition belongs to the terms before it.</summary>
internal sealed class DefinitionGathering
{
    private readonly List<(ValueList<DefinitionTerm> Terms, List<Definition> Definitions)> _items = [];

    /// <summary>Begins an item.</summary>
    /// <param name="terms">Its terms.</param>
    public void Begin(ValueList<DefinitionTerm> terms) => _items.Add((terms, []));

    /// <summary>Adds a definition to the last item; to one without terms where there is none.</summary>
    /// <param name="definition">The definition.</param>
    public void Add(Definition definition)
    {
        if (_items.Count == 0)
        {
            Begin([]);
        }

        _items[^1].Definitions.Add(definition);
    }

    /// <summary>The items, each from its first term or definition to its last.</summary>
    public ValueList<DefinitionItem> Finish() => ValueList.From(_items.Select(i => new DefinitionItem(i.Terms, ValueList.From(i.Definitions)) { Span = SpanOf(i.Terms, i.Definitions) }));

    private static SourceSpan SpanOf(ValueList<DefinitionTerm> terms, List<Definition> definitions)
    {
        var start = terms.Count > 0 ? terms[0].Span : definitions[0].Span;
        return start with { End = definitions.Count > 0 ? definitions[^1].Span.End : terms[^1].Span.End };
    }
}
