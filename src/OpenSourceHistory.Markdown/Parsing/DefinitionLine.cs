using Markdig.Helpers;
using Definitions = Markdig.Syntax.LinkReferenceDefinitionExtensions;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Lines that define a link whatever stands below: a definition that ends with its line where the next line begins with a bracket, as no title does.</summary>
internal static class DefinitionLine
{
    /// <summary>
    /// Takes such lines off the head of a paragraph, up to the last of those that follow each other, and keeps what they define. The library
    /// would do so one by one, at a cost of all lines that are left and of all definitions before.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="document">Keeps the definitions; the first of a label counts.</param>
    public static void TakeFrom(Md.ParagraphBlock paragraph, Md.MarkdownDocument document)
    {
        var lines = paragraph.Lines;
        var taken = 0;
        while (taken + 1 < lines.Count && Begins(lines.Lines[taken + 1].Slice.AsSpan()) && TryDefine(lines.Lines[taken].Slice, document))
        {
            taken++;
        }

        if (taken == 0)
        {
            return;
        }

        var left = new StringLineGroup(lines.Count - taken);
        for (var i = taken; i < lines.Count; i++)
        {
            left.Add(ref lines.Lines[i]);
        }

        paragraph.Lines = left;
    }

    private static bool TryDefine(StringSlice line, Md.MarkdownDocument document)
    {
        if (!Md.LinkReferenceDefinition.TryParse(ref line, out var definition) || definition.Label is not { } label)
        {
            return false;
        }

        Definitions.GetLinkReferenceDefinitions(document, true).Links.TryAdd(label, definition);
        return true;
    }

    private static bool Begins(ReadOnlySpan<char> line) => line.TrimStart() is ['[', ..];
}
