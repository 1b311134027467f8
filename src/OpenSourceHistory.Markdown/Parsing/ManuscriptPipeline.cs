using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>CommonMark with the extensions of a manuscript, built once for the process: with citations for books that have sources, and without.</summary>
internal static class ManuscriptPipeline
{
    /// <summary>Blocks nested deeper than this are refused; no book needs a tenth of it.</summary>
    public const int DeepestNesting = 100;

    /// <summary>Key of a document's data: the offset where divisions are nested too deep.</summary>
    public static readonly object TooDeepKey = new();

    private static readonly MarkdownPipeline s_plain = Build(readsCitations: false);
    private static readonly MarkdownPipeline s_citing = Build(readsCitations: true);

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="readsCitations">True where an at-sign may begin a citation.</param>
    /// <exception cref="ArgumentException">Blocks are nested too deep.</exception>
    public static Md.MarkdownDocument Parse(string text, bool readsCitations = false) =>
        Markdig.Markdown.Parse(text, readsCitations ? s_citing : s_plain);

    private static MarkdownPipeline Build(bool readsCitations)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = DeepestNesting };
        builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript);
        builder.UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        builder.UseGridTables();
        builder.UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });
        builder.BlockParsers.Insert(0, new DefinitionParser());
        builder.BlockParsers.Insert(0, new FencedDivParser());
        builder.BlockParsers.Insert(0, new NoteDefinitionParser());
        builder.BlockParsers.Insert(0, new VerseParser());
        builder.BlockParsers.Insert(0, new AbbreviationParser());
        builder.BlockParsers.FindExact<ListBlockParser>()!.ItemParsers.Add(new LetteredItemParser());
        builder.InlineParsers.ReplaceOrAdd<LinkInlineParser>(new BracketParser(readsCitations));
        builder.InlineParsers.Insert(0, readsCitations ? new CitationKeyParser() : new ReferenceParser());
        builder.InlineParsers.Insert(0, new AttributeParser());
        return builder.Build();
    }
}
