using Markdig.Parsers;
using Definitions = Markdig.Syntax.LinkReferenceDefinitionExtensions;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Headings as targets of <c>[The heading]</c> and <c>[text][The heading]</c> (Pandoc, implicit_header_references): the first of a text is
/// meant, and a definition goes before.
/// </summary>
internal static class HeadingReferences
{
    private static readonly object s_key = new();

    /// <summary>Takes up a heading when it ends.</summary>
    /// <param name="processor">The processor.</param>
    /// <param name="block">The block.</param>
    public static void Collect(BlockProcessor processor, Md.Block block)
    {
        if (block is not Md.HeadingBlock heading || heading.Lines.Count == 0)
        {
            return;
        }

        var document = processor.Document;
        if (document.GetData(s_key) is not List<string> texts)
        {
            texts = [];
            document.SetData(s_key, texts);
            document.ProcessInlinesBegin += (_, _) => Define(document, texts);
        }

        texts.Add(string.Join(' ', Enumerable.Range(0, heading.Lines.Count).Select(i => heading.Lines.Lines[i].Slice.ToString())).Trim());
    }

    private static void Define(Md.MarkdownDocument document, List<string> texts)
    {
        var links = Definitions.GetLinkReferenceDefinitions(document, false).Links;
        foreach (var text in texts)
        {
            var (label, id) = Split(text);
            if (label.Length > 0 && label.IndexOfAny(['[', ']']) < 0)
            {
                links.TryAdd(label, new Md.LinkReferenceDefinition(label, "#" + (id ?? label), string.Empty));
            }
        }
    }

    // Attributes at a heading's end are none of its text.
    private static (string Label, string? Id) Split(string text)
    {
        var brace = text.EndsWith('}') ? text.LastIndexOf('{') : -1;
        return brace >= 0 && AttributeSyntax.Read(text.AsSpan(brace), out var attributes) == text.Length - brace
            ? (text[..brace].TrimEnd(), attributes.Id)
            : (text, null);
    }
}
