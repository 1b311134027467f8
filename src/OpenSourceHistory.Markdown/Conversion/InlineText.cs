namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>What is to be known of the text around and in the Markdown library's inlines.</summary>
internal static class InlineText
{
    /// <summary>Stands for a picture, code or note in front of a quotation mark: nothing that one would open behind.</summary>
    public const char Object = '\ufffc';

    /// <summary>The first character behind an inline, in whatever it stands; NUL at the block's end.</summary>
    /// <param name="inline">The inline.</param>
    public static char NextCharacter(MdInlines.Inline inline)
    {
        MdInlines.Inline? next = inline;
        while (next is not null && next.NextSibling is null)
        {
            next = next.Parent;
        }

        next = next?.NextSibling;
        while (next is MdInlines.ContainerInline { FirstChild: not null } container)
        {
            next = container.FirstChild;
        }

        return next switch
        {
            null => '\0',
            MdInlines.LiteralInline { Content.IsEmpty: false } literal => literal.Content.CurrentChar,
            MdInlines.LineBreakInline => ' ',
            MdInlines.HtmlEntityInline { Transcoded.IsEmpty: false } entity => entity.Transcoded.CurrentChar,
            _ => Object,
        };
    }
}
