using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Says how marks of a document are written in Markdown.</summary>
/// <param name="context">What it works with.</param>
internal sealed class MarkTranslator(DraftContext context)
{
    private static readonly (WordMark Mark, Markup Markup)[] s_marks =
    [
        (WordMark.Strong, new Markup(MarkupKind.Strong)),
        (WordMark.Emphasis, new Markup(MarkupKind.Emphasis)),
        (WordMark.Struck, new Markup(MarkupKind.Struck)),
        (WordMark.Superscript, new Markup(MarkupKind.Superscript)),
        (WordMark.Subscript, new Markup(MarkupKind.Subscript)),
    ];

    // Tells code that is raised or lowered from the code beside it.
    private const string Raised = "raised";

    /// <summary>The marks of text.</summary>
    /// <param name="marks">As the document has them.</param>
    public ValueList<Markup> MarksOf(WordMarks marks)
    {
        if (marks == WordMarks.None)
        {
            return [];
        }

        var role = marks.Style is { } style ? MeaningOf(style) : new StyleMeaning(StyleRole.Plain);
        var set = marks.Set | (role.Role switch { StyleRole.Emphasis => WordMark.Emphasis, StyleRole.Strong => WordMark.Strong, StyleRole.SmallCapitals => WordMark.SmallCapitals, _ => WordMark.None });
        var found = new List<Markup>();
        var link = LinkOf(marks.Link);
        if (link is not null)
        {
            found.Add(new Markup(MarkupKind.Link, link));
        }

        if (AttributesOf(set, role, marks, link is not null) is { Length: > 0 } attributes)
        {
            found.Add(new Markup(MarkupKind.Span, attributes));
        }

        // Nothing within code is marked: raised and lowered code is code of its own within that.
        var own = s_marks.Where(m => set.HasFlag(m.Mark)).Select(m => m.Markup);
        var isRaised = (set & (WordMark.Superscript | WordMark.Subscript)) != WordMark.None;
        return ValueList.From(role.Role != StyleRole.InlineCode ? found.Concat(own).ToArray()
            : isRaised ? [.. found, .. own, new Markup(MarkupKind.Code, Raised)]
            : [.. found, new Markup(MarkupKind.Code), .. own]);
    }

    private StyleMeaning MeaningOf(string style)
    {
        // The characters' half of a style of paragraphs.
        if (style.EndsWith(" Char", StringComparison.Ordinal) && context.Styles.Find(style) is { Role: StyleRole.Division })
        {
            return new StyleMeaning(StyleRole.Plain);
        }

        var meaning = context.Styles.Find(style);
        if (meaning is { IsKnown: false })
        {
            context.Styles.Note(style);
        }

        return meaning;
    }

    private string AttributesOf(WordMark set, StyleMeaning role, WordMarks marks, bool isLink)
    {
        var parts = new List<string>();
        if (role.Role == StyleRole.Division)
        {
            parts.Add("." + role.Class);
        }

        if (set.HasFlag(WordMark.SmallCapitals))
        {
            parts.Add(".smallcaps");
        }

        if (set.HasFlag(WordMark.Underlined) && !isLink)
        {
            parts.Add(".underline");
        }

        if (marks.Language is { } language && IsForeign(language))
        {
            parts.Add("lang=" + language);
        }

        return string.Join(' ', parts);
    }

    // Programs mark text with one of a language's countries or the other, as somebody's keyboard was; only other languages are meant.
    private bool IsForeign(string language)
    {
        var own = context.Language;
        return own.Length > 0 && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && language.Length > 1
            && !language.StartsWith("x-", StringComparison.Ordinal) && language != "zxx"
            && !Primary(language).Equals(Primary(own), StringComparison.OrdinalIgnoreCase);
    }

    private static string Primary(string tag) => tag.Split('-', '_')[0];

    private string? LinkOf(string? link)
    {
        if (link is null or "" or "#")
        {
            return null;
        }

        if (!link.StartsWith('#'))
        {
            return link;
        }

        return context.Anchors.IdOf(link[1..]) is { } id ? "#" + id : null;
    }
}
