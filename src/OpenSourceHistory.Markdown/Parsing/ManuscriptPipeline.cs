using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>CommonMark with the extensions of a manuscript, built once for the process.</summary>
internal static class ManuscriptPipeline
{
    /// <summary>Blocks nested deeper than this are refused; no book needs a tenth of it.</summary>
    public const int DeepestNesting = 100;

    /// <summary>Key of a document's data: the offset where divisions are nested too deep.</summary>
    public static readonly object TooDeepKey = new();

    private static readonly MarkdownPipeline s_pipeline = Build();
    private static readonly MarkdownPipeline s_paragraphs = BuildParagraphs();

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">Blocks are nested too deep.</exception>
    public static Md.MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, s_pipeline);

    /// <summary>Parses a text that has no blocks but paragraphs: a hyphen or number at its head opens no list.</summary>
    /// <param name="text">The text.</param>
    public static Md.MarkdownDocument ParseParagraphs(string text) => Markdig.Markdown.Parse(text, s_paragraphs);

    private static MarkdownPipeline Build()
    {
        var builder = Begin();
        builder.UseGridTables();
        builder.UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });
        builder.BlockParsers.Insert(0, new DefinitionParser());
        builder.BlockParsers.Insert(0, new FencedDivParser());
        builder.BlockParsers.Insert(0, new NoteDefinitionParser());
        builder.BlockParsers.Insert(0, new VerseParser());
        builder.BlockParsers.FindExact<ListBlockParser>()!.ItemParsers.Add(new LetteredItemParser());
        AddInlineParsers(builder);
        return builder.Build();
    }

    private static MarkdownPipeline BuildParagraphs()
    {
        var builder = Begin();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        AddInlineParsers(builder);
        return builder.Build();
    }

    private static MarkdownPipelineBuilder Begin()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = DeepestNesting };
        builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript);
        builder.UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        return builder;
    }

    private static void AddInlineParsers(MarkdownPipelineBuilder builder)
    {
        builder.InlineParsers.ReplaceOrAdd<LinkInlineParser>(new BracketParser());
        builder.InlineParsers.Insert(0, new ReferenceParser());
        builder.InlineParsers.Insert(0, new AttributeParser());
    }
}
