using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Document;

/// <summary>One part of the file while it is written: its relationships, its open bookmarks, and what could not be shown in it.</summary>
/// <param name="plan">What it is written from.</param>
/// <param name="file">What it shares with other parts.</param>
/// <param name="part">The part.</param>
internal sealed class PartBuilder(DocumentPlan plan, FileState file, PackagePart part)
{
    private readonly Dictionary<string, string> _openRanges = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _findings = [];

    /// <summary>What it is written from.</summary>
    public DocumentPlan Plan => plan;

    /// <summary>What it shares with other parts.</summary>
    public FileState File => file;

    /// <summary>Size of the text on the pages that are being written: pictures stay within it.</summary>
    public Size TextArea { get; set; } = plan.TextArea;

    /// <summary>True where hidden bookmarks span its paragraphs.</summary>
    public bool HasMarks { get; init; }

    /// <summary>Number of the note that is being written, or null.</summary>
    public int? Note { get; set; }

    /// <summary>Its relationships.</summary>
    public PartRelations Relations { get; } = new(part);

    /// <summary>True for the text, to which alone comments can be made (11.3.2): those in notes stand at the calls.</summary>
    public bool HoldsComments => part.Kind == PartKinds.Document;

    /// <summary>What could not be shown in it so far.</summary>
    public ValueList<Diagnostic> Findings => ValueList.From(_findings);

    /// <summary>Begins a bookmark for an id of the manuscript.</summary>
    /// <param name="id">The id.</param>
    public W.BookmarkStart StartBookmark(string id) =>
        new() { Id = Units.Text(file.BookmarkNumbers.Next()), Name = file.Bookmarks.NameOf(id) };

    /// <summary>Begins a bookmark for the label of a caption.</summary>
    /// <param name="id">Id of the figure or table.</param>
    public W.BookmarkStart StartLabel(string id) => StartBookmark(BookmarkNames.LabelOf(id));

    /// <summary>The number of a further revision.</summary>
    public string NextRevision() => Units.Text(file.RevisionNumbers.Next());

    /// <summary>The name of the bookmark of an id.</summary>
    /// <param name="id">The id.</param>
    public string BookmarkOf(string id) => file.Bookmarks.NameOf(id);

    /// <summary>The name of the bookmark of what a reference to an id shows: the label of a caption, else all that the id names.</summary>
    /// <param name="id">The id.</param>
    public string ReferenceBookmarkOf(string id) => BookmarkOf(plan.Flow.Places.Labelled.Contains(id) ? BookmarkNames.LabelOf(id) : id);

    /// <summary>Begins the bookmark of a range that the index refers to.</summary>
    /// <param name="mark">The mark that begins it.</param>
    public W.BookmarkStart StartRange(IndexMark mark)
    {
        var start = StartBookmark(mark.Attributes.Id ?? string.Empty);
        _openRanges[mark.EndId] = start.Id!;
        return start;
    }

    /// <summary>Ends the bookmark of a range; null where none is open.</summary>
    /// <param name="mark">The mark that ends it.</param>
    public W.BookmarkEnd? EndRange(IndexMark mark) =>
        _openRanges.Remove(mark.Attributes.Id ?? string.Empty, out var number) ? new W.BookmarkEnd { Id = number } : null;

    /// <summary>Tells of a character that is left out.</summary>
    /// <param name="character">The character.</param>
    /// <param name="place">Where it is written.</param>
    public void LeaveOut(char character, SourceSpan place) =>
        Warn(DocxCodes.CharacterLeftOut, place, $"The character U+{(int)character:X4} cannot stand in a Word file and is left out");

    /// <summary>Tells of a picture that is replaced.</summary>
    /// <param name="image">The picture.</param>
    public void Replace(Image image) =>
        Warn(DocxCodes.PictureReplaced, image.Span, $"The picture {image.Source} is replaced by its alternative text");

    /// <summary>Tells of numerals for pages that Word has not.</summary>
    /// <param name="style">Name of the counter style.</param>
    /// <param name="place">Where they are asked for.</param>
    public void LackNumerals(string style, SourceSpan place) =>
        Warn(DocxCodes.NoSuchNumerals, place, $"Word cannot number pages in {style}: the file has them in its section's numerals");

    private void Warn(string code, SourceSpan place, string message) => _findings.Add(new Diagnostic(code, Severity.Warning, place, message, []));
}
