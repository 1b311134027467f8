using OpenSourceHistory.Markdown.Html;
using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Attributes of HTML tags as attributes of nodes: ids, classes, languages, alignments, and all else that says something in a book; no scripts.</summary>
internal static class HtmlAttributes
{
    // What is read with the tag, and what is for browsers alone.
    private static readonly HashSet<string> s_taken =
    [
        "id", "class", "href", "src", "alt", "colspan", "rowspan", "start", "type", "value", "reversed", "scope", "headers", "datetime", "markdown",
        "target", "rel", "download", "loading", "decoding", "srcset", "sizes", "media", "crossorigin", "referrerpolicy", "fetchpriority", "tabindex", "translate", "draggable",
        "spellcheck", "open", "cellpadding", "cellspacing", "border", "summary", "frameborder", "allowfullscreen",
    ];

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
        if (IsAlignment(tag["align"]))
        {
            classes.Add("align-" + tag["align"]!.ToLowerInvariant());
        }

        var values = tag.Attributes.Where(a => SaysSomething(tag.Text, a.Key, a.Value));
        return AttributeSyntax.Make(IdOf(tag, span, context), classes.Distinct(StringComparer.Ordinal), values);
    }

    private static bool IsAlignment(string? value) => value?.ToLowerInvariant() is "center" or "left" or "right" or "justify";

    private static bool SaysSomething(string tag, string key, string value) =>
        !s_taken.Contains(key) && !key.StartsWith("on", StringComparison.Ordinal) && !key.StartsWith("xmlns", StringComparison.Ordinal) && key switch
        {
            "title" => value.Length > 0 && tag is not ("a" or "img" or "abbr" or "acronym"),
            "name" => tag is not "a",
            "align" => !IsAlignment(value),
            "role" => value is not ("" or "none" or "presentation"),
            "aria-label" or "aria-labelledby" or "aria-describedby" or "aria-description" => value.Length > 0,
            _ when key.StartsWith("aria-", StringComparison.Ordinal) => false,
            _ => true,
        };

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
