using OpenSourceHistory.Markdown.Html;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>What becomes of each piece of HTML in a line of text.</summary>
internal static class HtmlReader
{
    private static readonly HashSet<string> s_dropped =
        ["script", "style", "iframe", "object", "embed", "svg", "math", "canvas", "video", "audio", "textarea", "select", "noscript", "template", "title"];

    /// <summary>True where an element is left out with its content.</summary>
    public static bool IsDropped(string name) => s_dropped.Contains(name);

    /// <summary>Adds a piece of HTML to a line of text.</summary>
    public static void AddInline(InlineSink sink, HtmlToken token, SourceSpan span, ConversionContext context)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                sink.AddText(token.Text, span);
                break;
            case HtmlTokenKind.Other:
                ReportDropped("A declaration or instruction", span, context);
                break;
            case HtmlTokenKind.Start or HtmlTokenKind.Empty:
                AddStart(sink, token, span, context);
                break;
            case HtmlTokenKind.End when HtmlInlines.IsKnown(token.Text):
                AddEnd(sink, token, span, context);
                break;
            default:
                // Comments vanish; the end of an unknown element was announced by its start.
                break;
        }
    }

    /// <summary>Warns that HTML is left out with its content.</summary>
    public static void ReportDropped(string what, SourceSpan span, ConversionContext context) =>
        context.Diagnostics.Warning(MarkdownCodes.DroppedHtml, span, $"{what} has no meaning in a book and is left out");

    /// <summary>Warns that an element is not shown as such.</summary>
    public static void ReportUnsupported(string name, SourceSpan span, ConversionContext context) =>
        context.Diagnostics.Warning(MarkdownCodes.UnsupportedHtml, span, $"A book cannot show <{name}>; its text is kept");

    private static void AddStart(InlineSink sink, HtmlToken token, SourceSpan span, ConversionContext context)
    {
        if (HtmlInlines.TryMakeVoid(token, span, context, out var inline))
        {
            if (inline is not null)
            {
                sink.Add(inline);
            }
        }
        else if (!HtmlInlines.IsKnown(token.Text))
        {
            ReportUnsupported(token.Text, span, context);
        }
        else if (token.Kind == HtmlTokenKind.Start)
        {
            sink.Open(token, span);
        }
        else if (HtmlInlines.Wrap(token, [], span, context) is [var anchor])
        {
            sink.Add(anchor);
        }
    }

    private static void AddEnd(InlineSink sink, HtmlToken token, SourceSpan span, ConversionContext context)
    {
        if (!sink.TryClose(token.Text, span))
        {
            context.Diagnostics.Warning(MarkdownCodes.UnbalancedHtml, span, $"</{token.Text}> closes nothing that is open here");
        }
    }
}
