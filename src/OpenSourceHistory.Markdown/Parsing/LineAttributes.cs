using Markdig.Helpers;
using Markdig.Parsers;
using Definitions = Markdig.Syntax.LinkReferenceDefinitionExtensions;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Attributes on lines of paragraphs: at the end of a link's definition, and alone on a line right before the block that they belong to
/// (Pandoc, link_attributes and attributes).
/// </summary>
internal sealed class LineAttributes
{
    private static readonly object s_waitingKey = new();

    private readonly List<(string Label, Attributes Attributes, int Line, int End)> _definitions = [];

    /// <summary>Takes the attributes at the end of definitions out of their lines.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public void TakeFromDefinitions(Md.ParagraphBlock paragraph)
    {
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            ref var line = ref paragraph.Lines.Lines[i];
            var text = line.Slice.AsSpan().TrimEnd();
            var label = text.TrimStart().StartsWith("[", StringComparison.Ordinal) ? text.IndexOf("]:", StringComparison.Ordinal) : -1;
            if (label < 0)
            {
                return;
            }

            var brace = text[^1] == '}' ? text.LastIndexOf(" {") + 1 : 0;
            if (brace > 0 && AttributeSyntax.Read(text[brace..], out var attributes) == text.Length - brace)
            {
                _definitions.Add((text[(text.IndexOf('[') + 1)..label].ToString(), attributes, line.Line, line.Slice.End));
                line.Slice.End = line.Slice.Start + brace - 1;
                line.Slice.TrimEnd();
            }
        }
    }

    /// <summary>Gives the attributes to the definitions that were found; lines that hold none get them back.</summary>
    /// <param name="processor">The processor.</param>
    /// <param name="paragraph">What is left of the paragraph.</param>
    public void Give(BlockProcessor processor, Md.ParagraphBlock paragraph)
    {
        foreach (var (label, attributes, number, end) in _definitions)
        {
            var left = Find(paragraph, number);
            if (left >= 0)
            {
                paragraph.Lines.Lines[left].Slice.End = end;
            }
            else if (Definitions.TryGetLinkReferenceDefinition(processor.Document, label, out var definition))
            {
                definition.SetAuthorAttributes(attributes);
            }
        }
    }

    /// <summary>Takes attributes that stand alone on the first line of a paragraph for what follows them; true where nothing does.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static bool TakeFirstLine(Md.ParagraphBlock paragraph)
    {
        var line = paragraph.Lines.Lines[0].Slice;
        line.Trim();
        if (line.CurrentChar != '{' || AttributeSyntax.Read(line.AsSpan(), out var attributes) != line.Length || attributes == Attributes.None)
        {
            return false;
        }

        paragraph.SetAuthorAttributes(attributes);
        if (paragraph.Lines.Count == 1)
        {
            paragraph.SetData(s_waitingKey, true);
            return true;
        }

        paragraph.Lines.RemoveAt(0);
        paragraph.Line++;
        paragraph.Span.Start = paragraph.Lines.Lines[0].Slice.Start;
        return false;
    }

    /// <summary>True for a paragraph of attributes alone with the block that they belong to on the next line.</summary>
    /// <param name="block">The block.</param>
    /// <param name="next">The block behind it.</param>
    public static bool BelongTo(Md.Block block, Md.Block next) =>
        block.ContainsData(s_waitingKey) && next.Line == block.Line + 1 && next.GetAuthorAttributes() == Attributes.None;

    /// <summary>True for a paragraph of attributes alone.</summary>
    /// <param name="block">The block.</param>
    public static bool IsAlone(Md.Block block) => block.ContainsData(s_waitingKey);

    // What is left of a paragraph are its last lines.
    private static int Find(Md.ParagraphBlock paragraph, int line)
    {
        var index = paragraph.Lines.Count == 0 ? -1 : line - paragraph.Lines.Lines[0].Line;
        return index < paragraph.Lines.Count ? index : -1;
    }
}
