using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Navigation;

/// <summary>A list of figures or tables for reading systems (EPUB 3.3, section 7.4.5).</summary>
/// <param name="Type">Term of the Structural Semantics Vocabulary: <c>loi</c> or <c>lot</c>.</param>
/// <param name="Name">Its title in the book's language.</param>
/// <param name="Places">Each figure or table, label and caption in a line, and its URL seen from the folder of content documents.</param>
internal sealed record CaptionList(string Type, string Name, ValueList<(string Label, string Url)> Places)
{
    /// <summary>The lists that a book shows.</summary>
    /// <param name="styled">The book.</param>
    /// <param name="targets">Ids.</param>
    public static ValueList<CaptionList> Of(StyledBook styled, LinkTargets targets) => ValueList.From(styled.Book.Divisions
        .SelectMany(d => d.Blocks.OfType<Contents>().Select(c => (Division: d, Contents: c)))
        .Where(l => l.Contents.Kind != ContentsKind.Headings)
        .Select(l => new CaptionList(
            l.Contents.Kind == ContentsKind.Figures ? "loi" : "lot",
            l.Division.Title ?? string.Empty,
            ValueList.From(l.Contents.Entries.Select(e => (styled.TextOf(e.Inlines).Trim(), targets.UrlOf(e.TargetId, string.Empty)!))))));
}
