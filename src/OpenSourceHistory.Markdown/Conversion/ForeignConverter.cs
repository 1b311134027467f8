using OpenSourceHistory.Markdown.Html;
using OpenSourceHistory.Markdown.Parsing;
using OpenSourceHistory.Markdown.Parsing.Foreign;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Markup of other tools: its source as code, or, where it is for one format alone, as that format's.</summary>
/// <param name="context">The file's conversion.</param>
internal sealed class ForeignConverter(ConversionContext context)
{
    /// <summary>A piece in a line.</summary>
    /// <param name="inline">The piece.</param>
    public Inline Convert(ForeignInline inline)
    {
        var span = context.Spans.Of(inline);
        context.Foreign.Add(inline.Kind, span);
        return inline.Kind == ForeignKind.Template
            ? new Text(inline.Source.ReplaceLineEndings(" ")) { Span = span, Map = MapOf(inline.Source, span) }
            : new Code(inline.Source.ReplaceLineEndings(" ")) { Span = span, Attributes = ClassOf(inline.Kind, inline.Source), Map = MapOf(inline.Source, span) };
    }

    /// <summary>Lines of their own.</summary>
    /// <param name="block">The lines.</param>
    /// <param name="text">Their text.</param>
    /// <param name="span">Their place.</param>
    public CodeBlock Convert(ForeignBlock block, string text, SourceSpan span)
    {
        context.Foreign.Add(block.Kind, span);
        return new CodeBlock(text, null) { Span = span, Attributes = ClassOf(block.Kind, text), Map = CodeSpelling.Of(block, text, span, context.Spans) };
    }

    /// <summary>Code in a line; told where another tool would run it.</summary>
    /// <param name="code">The code.</param>
    public Code ToCode(MdInlines.CodeInline code)
    {
        if (RunCode.Is(code.Content, context.Spans.File.Path))
        {
            context.Foreign.Add(ForeignKind.Template, context.Spans.Of(code));
        }

        return CodeSpelling.ToCode(code, context.Spans);
    }

    /// <summary>Code in a line that is for one format alone; null where it is left out.</summary>
    /// <param name="code">The code.</param>
    /// <param name="format">The format.</param>
    public Inline? Convert(MdInlines.CodeInline code, string format)
    {
        var span = context.Spans.Of(code);
        if (!RawFormat.IsHtml(format))
        {
            context.Foreign.Add(ForeignKind.RawOther, span);
            return null;
        }

        context.Foreign.Add(ForeignKind.RawHtml, span);
        var sink = new InlineSink(context);
        foreach (var token in HtmlTokenizer.Read(code.Content))
        {
            HtmlReader.AddInline(sink, token, span, context);
        }

        return new SpanInline(sink.Finish()) { Span = span, IsForReadingSystems = true };
    }

    /// <summary>A block of code that is for one format alone; null where it is left out.</summary>
    /// <param name="block">The block.</param>
    /// <param name="format">The format.</param>
    /// <param name="span">Its place.</param>
    public Div? Convert(Md.FencedCodeBlock block, string format, SourceSpan span)
    {
        if (!RawFormat.IsHtml(format))
        {
            context.Foreign.Add(ForeignKind.RawOther, span);
            return null;
        }

        context.Foreign.Add(ForeignKind.RawHtml, span);
        var sink = new BlockSink(context);
        sink.Feed(block);
        return new Div(sink.Finish()) { Span = span, IsForReadingSystems = true };
    }

    private static SourceMap? MapOf(string source, SourceSpan span) => source.Length == span.End - span.Start ? SourceMap.Verbatim : null;

    private static Attributes ClassOf(ForeignKind kind, string source) => kind switch
    {
        ForeignKind.Formula => new Attributes(null, ["math", source.StartsWith("$$", StringComparison.Ordinal) || source.StartsWith("\\[", StringComparison.Ordinal) ? "display" : "inline"], []),
        ForeignKind.Tex => Attributes.OfClass("tex"),
        _ => Attributes.None,
    };
}
