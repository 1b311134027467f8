using Markdig.Syntax;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Reads the definitions of abbreviations, which hold for the whole book wherever they stand.</summary>
internal static class AbbreviationReader
{
    /// <summary>The definitions of a file, in order.</summary>
    /// <param name="document">The file.</param>
    /// <param name="context">Its conversion.</param>
    public static ValueList<AbbreviationDefinition> Read(Md.MarkdownDocument document, ConversionContext context) =>
        ValueList.From(document.Descendants<Parsing.AbbreviationBlock>().Select(d =>
            new AbbreviationDefinition(d.Name, Typeset(d.Expansion, context.Language), context.Spans.Trimmed(context.Spans.Of(d)))));

    /// <summary>The definitions of a whole book; one that says something else than another before it is reported and left out.</summary>
    /// <param name="definitions">The definitions in order.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    public static ValueList<AbbreviationDefinition> Unite(IEnumerable<AbbreviationDefinition> definitions, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, AbbreviationDefinition>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (!first.TryAdd(definition.Name, definition) && first[definition.Name].Expansion != definition.Expansion)
            {
                diagnostics.WarningOfSecond(
                    MarkdownCodes.DuplicateAbbreviation, definition.Span, first[definition.Name].Span,
                    $"The abbreviation “{definition.Name}” is defined a second time, as something else; the first definition counts");
            }
        }

        return ValueList.From(first.Values);
    }

    private static string Typeset(string text, string language)
    {
        var result = new SpelledText();
        new Typographer().Append(result, 0, text, QuoteMarks.Of(language), '\0', '\0', []);
        return result.Finish().Value;
    }
}
