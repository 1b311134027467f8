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

    private readonly List<(string Label, Attributes Attributes, StringLine Line)> _definitions = [];

    /// <summary>Takes the attributes at the end of definitions out of their lines; those on a line of their own with the line.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public void TakeFromDefinitions(Md.ParagraphBlock paragraph)
    {
        string? label = null;
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            ref var line = ref paragraph.Lines.Lines[i];
            var text = line.Slice.AsSpan().TrimEnd();
            label = LabelOf(text) ?? label;
            if (label is null)
            {
                return;
            }

            var brace = text.EndsWith("}", StringComparison.Ordinal) ? StartOf(text) : -1;
            if (brace < 0 || AttributeSyntax.Read(text[brace..], out var attributes) != text.Length - brace)
            {
                continue;
            }

            _definitions.Add((label, attributes, line));
            if (text[..brace].IsWhiteSpace())
            {
                paragraph.Lines.RemoveAt(i--);
            }
            else
            {
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
        foreach (var (label, attributes, line) in _definitions)
        {
            var left = Find(paragraph, line.Line);
            if (left < paragraph.Lines.Count && paragraph.Lines.Lines[left].Line == line.Line)
            {
                paragraph.Lines.Lines[left] = line;
            }
            else if (left > 0)
            {
                PutBack(paragraph, left, line);
            }
            else if (Definitions.TryGetLinkReferenceDefinition(processor.Document, label, out var definition))
            {
                definition.SetAuthorAttributes(attributes);
            }
        }
    }

    private static string? LabelOf(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        var end = text.StartsWith("[", StringComparison.Ordinal) ? text.IndexOf("]:", StringComparison.Ordinal) : -1;
        return end < 0 ? null : text[1..end].ToString();
    }

    // The first brace behind a blank or at the line's head from which all is attributes.
    private static int StartOf(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && (i == 0 || text[i - 1] is ' ' or '\t') && AttributeSyntax.Read(text[i..], out _) == text.Length - i)
            {
                return i;
            }
        }

        return -1;
    }

    private static void PutBack(Md.ParagraphBlock paragraph, int index, StringLine line)
    {
        paragraph.Lines.Add(line);
        for (var i = paragraph.Lines.Count - 1; i > index; i--)
        {
            (paragraph.Lines.Lines[i], paragraph.Lines.Lines[i - 1]) = (paragraph.Lines.Lines[i - 1], paragraph.Lines.Lines[i]);
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

    // What is left of a paragraph are its last lines: where the line stands among them or stood.
    private static int Find(Md.ParagraphBlock paragraph, int line)
    {
        var index = 0;
        while (index < paragraph.Lines.Count && paragraph.Lines.Lines[index].Line < line)
        {
            index++;
        }

        return index;
    }
}
