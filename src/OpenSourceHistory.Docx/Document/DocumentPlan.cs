using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Catalog;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Docx.Sections;
using OpenSourceHistory.Docx.Templates;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Docx.Document;

/// <summary>What all parts of the file are written from: known before the first of them is begun, and never changed.</summary>
/// <param name="Book">The styled book.</param>
/// <param name="Flow">Its flow.</param>
/// <param name="Sections">How its sections look.</param>
/// <param name="Catalog">Its styles.</param>
/// <param name="Folios">Page numbers that stand in it at first.</param>
/// <param name="TextArea">Size of the text on a page.</param>
internal sealed record DocumentPlan(
    StyledBook Book, FlowBook Flow, ValueList<SectionPlan> Sections, StyleCatalog Catalog, FolioHints Folios, Size TextArea)
{
    private readonly Dictionary<Note, int> _noteNumbers = NumbersOf(Flow.Notes);
    private readonly Dictionary<string, Note> _noteCalls = Flow.Notes.ToDictionary(n => n.Call.Id, n => n.Call, StringComparer.Ordinal);
    private readonly Dictionary<LabelPiece, string> _captionFields = CaptionFields.Of(Flow);

    /// <summary>Names of styles.</summary>
    public required StyleNaming Naming { get; init; }

    /// <summary>Run properties of inline nodes.</summary>
    public required InlineFormats Inlines { get; init; }

    /// <summary>What the edition asks for.</summary>
    public required DocxOptions Options { get; init; }

    /// <summary>How tables look.</summary>
    public required TableLook Table { get; init; }

    /// <summary>The press's file whose styles and pages it has; null for those of the sheet.</summary>
    public PressTemplate? Template { get; init; }

    /// <summary>Name of whom the file is sent to; null where no record of it is kept.</summary>
    public string? Receiver { get; init; }

    /// <summary>How notes are numbered.</summary>
    public NoteNumbering Notes { get; } = NoteNumbering.Of(Book, Flow.Sections);

    /// <summary>What stands in the place of pictures, by their paths; empty where they stand in the text themselves.</summary>
    public IReadOnlyDictionary<string, string> Callouts { get; init; } = new Dictionary<string, string>();

    /// <summary>Writes lists of places by their pages.</summary>
    public LocatorText Locators { get; } = new(Book.Book.Metadata.Language, id => Folios.PlaceOf(id), id => Book.CallOf(id));

    /// <summary>Language of the book.</summary>
    public string Language => Book.Book.Metadata.Language;

    /// <summary>Who made a revision or comment, who must have a name (17.13.4.2, 17.13.5): where it is not said, the author of the book.</summary>
    /// <param name="by">What is said.</param>
    public string AuthorOf(Authorship by) =>
        XmlSafeText.Clean(by.Author ?? Book.Book.Metadata.Creators.Select(c => c.NameIn(Language)).FirstOrDefault(name => name is { Length: > 0 }) ?? "Unknown");

    /// <summary>True where an id of the manuscript has a place in the file.</summary>
    /// <param name="id">The id.</param>
    public bool HasPlace(string id) => Flow.Places.Anchored.Contains(id);

    /// <summary>The note of an id, or null.</summary>
    /// <param name="id">The id.</param>
    public Note? NoteOf(string id) => _noteCalls.GetValueOrDefault(id);

    /// <summary>Identifier of a note in the file; null where it is not in it as a note.</summary>
    /// <param name="note">The note.</param>
    public int? NumberOf(Note note) => _noteNumbers.TryGetValue(note, out var number) ? number : null;

    /// <summary>The instruction of the field that counts a caption; null where its label ends in no number.</summary>
    /// <param name="label">The caption's label.</param>
    public string? CaptionFieldOf(LabelPiece label) => _captionFields.GetValueOrDefault(label);

    private static Dictionary<Note, int> NumbersOf(ValueList<FlowNote> notes)
    {
        var numbers = new Dictionary<Note, int>(ReferenceEqualityComparer.Instance);
        foreach (var note in notes)
        {
            numbers.Add(note.Call, note.Number);
        }

        return numbers;
    }
}
