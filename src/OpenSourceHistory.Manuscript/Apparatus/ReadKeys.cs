using OpenSourceHistory.Manuscript.Apparatus.Indexing;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>The keys of attributes, <c>{key=value}</c>, that are read with the manuscript: what any other says is for a sheet alone.</summary>
public static class ReadKeys
{
    /// <summary>The key that names the style of text in a Word file, as Pandoc has it.</summary>
    public const string CustomStyle = "custom-style";

    private static readonly string[] s_ofPictures = ["width", "height", .. PictureCredits.Keys];
    private static readonly string[] s_ofHeadings = [HeadingText.Short];
    private static readonly string[] s_ofCallouts = ["title"];
    private static readonly string[] s_ofTerms = [TermMarks.NameKey];
    private static readonly string[] s_ofText = [CustomStyle];

    /// <summary>The keys that are read on a node.</summary>
    /// <param name="node">The node, as its author wrote it.</param>
    public static IEnumerable<string> Of(Node node) =>
    [
        .. node is Image or Figure ? s_ofPictures : [],
        .. node is Heading ? s_ofHeadings : [],
        .. node is Div && ClassNames.IsCallout(node.Attributes) ? s_ofCallouts : [],
        .. node is Div or SpanInline or Table or Paragraph ? s_ofText : [],
        .. node is Div or SpanInline ? OfClass(node, AuthorMark.ClassName, AuthorMark.Keys) : [],
        .. node is SpanInline ? OfClass(node, EventMarks.ClassName, EventMarks.Keys) : [],
        .. node is SpanInline ? OfClass(node, TermMarks.ClassName, s_ofTerms) : [],
    ];

    /// <summary>What bears a key that is read elsewhere, in words: “headings”.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The words, or null where no node has such a key.</returns>
    public static string? BearersOf(string key) =>
        s_ofPictures.Contains(key) ? "pictures"
        : key == CustomStyle ? "divs, spans, paragraphs and tables"
        : s_ofHeadings.Contains(key) ? "headings"
        : s_ofCallouts.Contains(key) ? "callouts, such as ::: {.callout-note title=\"…\"}, and links"
        : AuthorMark.Keys.Contains(key) ? "marks of the index, {.index}"
        : EventMarks.Keys.Contains(key) ? "marks of events, {.event}"
        : s_ofTerms.Contains(key) ? "marks of the glossary's terms, {.term}"
        : null;

    private static string[] OfClass(Node node, string name, string[] keys) => node.Attributes.HasClass(name) ? keys : [];
}
