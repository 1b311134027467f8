using System.Text;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>The characters of inline content, without notes.</summary>
internal static class PlainText
{
    /// <summary>The characters.</summary>
    /// <param name="inlines">The content.</param>
    public static string Of(ValueList<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text { Value: var value }:
                    text.Append(value);
                    break;
                case Code { Value: var code }:
                    text.Append(code);
                    break;
                case SoftBreak or LineBreak:
                    text.Append(' ');
                    break;
                case Image image:
                    text.Append(image.AlternativeText);
                    break;
                default:
                    Append(text, ContentOf(inline));
                    break;
            }
        }
    }

    private static ValueList<Inline> ContentOf(Inline inline) => inline switch
    {
        Emphasis { Inlines: var content } => content,
        Strong { Inlines: var content } => content,
        Strikeout { Inlines: var content } => content,
        SmallCaps { Inlines: var content } => content,
        SpanInline { Inlines: var content } => content,
        Link { Inlines: var content } => content,
        Superscript { Inlines: var content } => content,
        Subscript { Inlines: var content } => content,
        Abbreviation { Inlines: var content } => content,
        _ => [],
    };
}
