using OpenSourceHistory.Manuscript;

namespace OpenSourceHistory.Docx.Specimens;

/// <summary>A book that shows each kind of text once, where nothing around it changes its look.</summary>
/// <param name="Book">The book.</param>
/// <param name="Shown">Those of its nodes whose paragraphs look as their styles are to look.</param>
internal sealed record Specimen(Book Book, IReadOnlySet<Node> Shown);
