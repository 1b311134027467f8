using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Pictures: within text, and alone in their paragraph as figures with their text as the caption.</summary>
/// <param name="context">The file.</param>
/// <param name="blocks">Converts what stands in captions.</param>
internal sealed class FigureConverter(ConversionContext context, BlockConverter blocks)
{
    /// <summary>The inline of a picture: an image, or the mark in its place.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="caption">Its text.</param>
    public Inline MakeImage(MdInlines.LinkInline image, ValueList<Inline> caption)
    {
        var span = context.Spans.Of(image);
        var attributes = AttributesOf(image);
        var given = attributes.ValueOf("alt");
        var alternative = context.Clean(given ?? TextPrinter.Print(caption).Trim(), span)!;
        if (alternative.Length == 0 && given is null)
        {
            context.Diagnostics.Warning(
                MarkdownCodes.MissingAlternativeText, span, "The picture has no alternative text",
                "Write it into the brackets, or say {alt=\"\"} behind the picture for mere decoration");
        }

        var title = context.Clean(string.IsNullOrEmpty(image.Title) ? attributes.ValueOf("title") : image.Title, span);
        attributes = attributes.Without("alt").Without("title");
        var node = new Text(" ") { Span = span, Attributes = IsEmpty(attributes) ? Attributes.None : attributes };
        var picture = context.Pictures.Resolve(context.Clean(image.Url, span) ?? string.Empty, alternative, title, node, context);
        return picture is Image made ? made with { AlternativeKind = KindOf(given, alternative) } : picture;
    }

    /// <summary>The figure that a paragraph is; null where it is none.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="span">Its place.</param>
    public Figure? Convert(Md.ParagraphBlock block, SourceSpan span) =>
        !DropBackslash(block.Inline) && FindOnlyImage(block.Inline) is { } image ? Convert(image, span) : null;

    private Figure? Convert(MdInlines.LinkInline image, SourceSpan span)
    {
        if (image.FirstChild is null or MdInlines.LiteralInline { Content.IsEmpty: true, NextSibling: null })
        {
            return null;
        }

        var start = context.Spans.Of(image).Start + 2;
        var attributes = AttributesOf(image);
        var caption = context.In(attributes, () => new InlineConverter(context, blocks, span).Convert(image));
        var picture = MakeImage(image, caption);
        var place = span with { End = picture.Span.End };
        var end = caption.Count > 0 ? Math.Max(start, caption[^1].Span.End) : start;
        picture = picture is Image made
            ? made with { Attributes = OfPicture(made.Attributes), AlternativeKind = attributes.ValueOf("alt") is null ? AlternativeKind.Caption : made.AlternativeKind }
            : PlaceMark.OfPicture(image.Url ?? string.Empty, string.Empty, picture.Span);
        return new Figure(
            [new Paragraph([picture]) { Span = place }],
            caption.Count == 0 ? null : new Caption(caption) { Span = new SourceSpan(span.File, start, end) })
        {
            Span = span,
            Attributes = attributes with { Values = [] } is var rest && IsEmpty(rest) ? Attributes.None : rest,
        };
    }

    private static AlternativeKind KindOf(string? given, string alternative) =>
        alternative.Length > 0 ? AlternativeKind.Written : given is null ? AlternativeKind.Missing : AlternativeKind.Decoration;

    // Id, classes and language are the figure's; sizes are the picture's.
    private static Attributes OfPicture(Attributes attributes) =>
        attributes.Values.Count == 0 ? Attributes.None : new Attributes(null, [], attributes.Values);

    private static bool IsEmpty(Attributes attributes) =>
        attributes is { Id: null, Classes.Count: 0, Values.Count: 0, Language: null };

    private static Attributes AttributesOf(MdInlines.LinkInline image) =>
        image.GetAuthorAttributes() is var own && own == Attributes.None && image.Reference is { } reference ? reference.GetAuthorAttributes() with { Id = null } : own;

    private static MdInlines.LinkInline? FindOnlyImage(MdInlines.ContainerInline? container)
    {
        MdInlines.LinkInline? found = null;
        for (var child = container?.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is MdInlines.LinkInline { IsImage: true } image && found is null)
            {
                found = image;
            }
            else if (child is not MdInlines.LineBreakInline && !(child is MdInlines.LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
            {
                return null;
            }
        }

        return found;
    }

    // A backslash behind a picture says that it is no figure, though it stands alone (Pandoc, implicit_figures).
    private static bool DropBackslash(MdInlines.ContainerInline? container)
    {
        if (container?.LastChild is not MdInlines.LiteralInline { PreviousSibling: MdInlines.LinkInline { IsImage: true, PreviousSibling: null } } last ||
            last.Content.AsSpan() is not "\\")
        {
            return false;
        }

        last.Remove();
        return true;
    }
}
