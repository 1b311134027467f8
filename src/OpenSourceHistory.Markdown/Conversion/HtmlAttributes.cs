using OpenSourceHistory.Markdown.Html;
using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Attributes of HTML tags as attributes of nodes: ids, classes, languages, sizes and alignments; no styles and no scripts.</summary>
internal static class HtmlAttributes
{
    /// <summary>The attributes of a tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="span">Its place.</param>
    /// <param name="context">The file's conversion.</param>
    /// <param name="extraClass">A class that the element's name implies, or null.</param>
    public static Attributes Of(HtmlToken tag, SourceSpan span, ConversionContext context, string? extraClass = null)
    {
        var classes = new List<string>();
        if (extraClass is not null)
        {
            classes.Add(extraClass);
        }

        classes.AddRange((tag["class"] ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (tag["align"]?.ToLowerInvariant() is "center" or "left" or "right" or "justify")
        {
            classes.Add("align-" + tag["align"]!.ToLowerInvariant());
        }

        var values = tag.Attributes.Where(a => a.Key is "width" or "height" or "lang" or "xml:lang" or "title" && a.Value.Length > 0);
        return AttributeSyntax.Make(IdOf(tag, span, context), classes.Distinct(StringComparer.Ordinal), values);
    }

    private static string? IdOf(HtmlToken tag, SourceSpan span, ConversionContext context)
    {
        var id = tag["id"] ?? (tag.Text == "a" ? tag["name"] : null);
        if (string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        if (context.HtmlIds.Add(id))
        {
            return id;
        }

        context.Diagnostics.Warning(MarkdownCodes.DuplicateId, span, $"The id “{id}” is given twice; the first counts", "Give one of the two another id");
        return null;
    }
}
