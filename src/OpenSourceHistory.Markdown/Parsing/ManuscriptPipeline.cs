using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
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
    private static readonly MarkdownPipeline s_paragraphs = BuildParagraphs();

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="readsCitations">True where an at-sign may begin a citation.</param>
    /// <exception cref="ArgumentException">Blocks are nested too deep.</exception>
    public static Md.MarkdownDocument Parse(string text, bool readsCitations = false) =>
        Markdig.Markdown.Parse(text, readsCitations ? s_citing : s_plain);

    /// <summary>Parses a text that has no blocks but paragraphs: a hyphen or number at its head opens no list. It cites nothing.</summary>
    /// <param name="text">The text.</param>
    public static Md.MarkdownDocument ParseParagraphs(string text) => Markdig.Markdown.Parse(text, s_paragraphs);

    private static MarkdownPipeline Build(bool readsCitations)
    {
        var builder = Begin();
        builder.BlockParsers.ReplaceOrAdd<ParagraphBlockParser>(new TextParagraphParser());
        builder.BlockParsers.Insert(0, new GridTableParser());
        builder.BlockParsers.Insert(0, new DashTableParser());
        builder.BlockParsers.Insert(0, new Foreign.TexBlockParser());
        builder.BlockParsers.Insert(0, new DefinitionParser());
        builder.BlockParsers.Insert(0, new FencedDivParser());
        builder.BlockParsers.Insert(0, new RevisionBlockParser());
        builder.BlockParsers.Insert(0, new NoteDefinitionParser());
        builder.BlockParsers.Insert(0, new VerseParser());
        builder.BlockParsers.Insert(0, new AbbreviationParser());
        builder.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += HeadingReferences.Collect;
        builder.BlockParsers.FindExact<ListBlockParser>()!.ItemParsers.Add(new LetteredItemParser());
        AddInlineParsers(builder, readsCitations);
        return builder.Build();
    }

    private static MarkdownPipeline BuildParagraphs()
    {
        var builder = Begin();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        AddInlineParsers(builder, readsCitations: false);
        return builder.Build();
    }

    private static MarkdownPipelineBuilder Begin()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = DeepestNesting };
        builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.InlineParsers.FindExact<EmphasisInlineParser>()!.CjkFriendlyEmphasis = true;
        return builder;
    }

    private static void AddInlineParsers(MarkdownPipelineBuilder builder, bool readsCitations)
    {
        builder.InlineParsers.ReplaceOrAdd<LinkInlineParser>(new BracketParser(readsCitations));
        builder.InlineParsers.Insert(0, readsCitations ? new CitationKeyParser() : new ReferenceParser());
        builder.InlineParsers.Insert(0, new RaisedParser());
        builder.InlineParsers.Insert(0, new NoBreakSpaceParser());
        builder.InlineParsers.Insert(0, new Foreign.TemplateParser());
        builder.InlineParsers.Insert(0, new Foreign.TexParser());
        builder.InlineParsers.Insert(0, new AttributeParser());
        builder.InlineParsers.Insert(0, new RevisionParser());
        builder.InlineParsers.Insert(0, new BareAddressParser(new AutoLinkOptions { UseHttpsForWWWLinks = true }));
    }
}
