using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// The form of a cross reference, by the classes that the author puts on it: <c>number</c>, <c>title</c>, <c>page</c> or several of
/// them, <c>full</c> for all. References carry the classes of their parts and of their target (<c>ref-act</c>), for the sheet.
/// </summary>
/// <param name="words">The book's vocabulary.</param>
/// <param name="hasPages">False in editions without pages: there a reference to a page names what stands on it.</param>
internal sealed class ReferenceForm(Vocabulary words, bool hasPages)
{
    /// <summary>Class of all cross references, which copies of them outside of links bear too.</summary>
    public const string ReferenceClass = "cross-reference";

    /// <summary>Class of the title in a reference that says the number instead where there is one.</summary>
    public const string TitleClass = "reference-title";

    private const string Full = "full";
    private static readonly (string Class, ReferenceParts Part)[] s_parts =
        [("number", ReferenceParts.Number), ("title", ReferenceParts.Title), ("page", ReferenceParts.Page)];

    /// <summary>What the author asks for.</summary>
    /// <param name="attributes">Attributes of the link.</param>
    public static ReferenceParts Asked(Attributes attributes) => attributes.HasClass(Full)
        ? ReferenceParts.Number | ReferenceParts.Title | ReferenceParts.Page
        : s_parts.Where(p => attributes.HasClass(p.Class)).Aggregate(ReferenceParts.None, (all, p) => all | p.Part);

    /// <summary>What this edition can say of it.</summary>
    /// <param name="asked">What the author asks for.</param>
    public ReferenceParts Possible(ReferenceParts asked) => (hasPages, asked) switch
    {
        (true, _) => asked,
        (false, ReferenceParts.Page) => ReferenceParts.Number | ReferenceParts.Title,
        _ => asked & ~ReferenceParts.Page,
    };

    /// <summary>What a reference is called that has a page to name, but is made without pages.</summary>
    /// <param name="span">Place of the reference.</param>
    public ValueList<Inline> Here(SourceSpan span) => [new Text(words["page-reference-here"]) { Span = span }];

    /// <summary>A reference with its text, and with what the sheet must know to add the rest.</summary>
    /// <param name="link">The link.</param>
    /// <param name="parts">What it says.</param>
    /// <param name="kinds">Classes of its target.</param>
    /// <param name="text">Its text, as far as it is known; empty where the sheet makes all of it.</param>
    public Link Make(Link link, ReferenceParts parts, IEnumerable<string> kinds, ValueList<Inline> text)
    {
        var classes = link.Attributes.Classes.Where(c => c != Full && !Array.Exists(s_parts, p => p.Class == c))
            .Concat(s_parts.Where(p => parts.HasFlag(p.Part)).Select(p => p.Class))
            .Concat(kinds)
            .Distinct(StringComparer.Ordinal);
        var values = parts.HasFlag(ReferenceParts.Page)
            ? link.Attributes.Values.Concat(PageWords(text.Count > 0 || parts.HasFlag(ReferenceParts.Number)))
            : link.Attributes.Values;
        return link with
        {
            Inlines = text,
            IsCrossReference = true,
            Attributes = link.Attributes with { Classes = ValueList.From(classes), Values = values },
        };
    }

    // Words of the language around the page number, which only pages know: "p. " in front, in Chinese also one behind.
    private IEnumerable<KeyValuePair<string, string>> PageWords(bool isBehindText)
    {
        var pattern = words["page-reference"].Replace(' ', '\u00A0').Split("{0}");
        yield return new("page-before", (isBehindText ? words["page-reference-behind"] : string.Empty) + pattern[0]);
        yield return new("page-after", pattern[1]);
    }
}
