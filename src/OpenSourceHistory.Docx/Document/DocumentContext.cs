using OpenSourceHistory.Docx.Catalog;
using OpenSourceHistory.Docx.Embedding;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Docx.Pictures;
using OpenSourceHistory.Docx.Sections;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Docx.Document;

/// <summary>What all parts of the file are written from.</summary>
/// <param name="Book">The styled book.</param>
/// <param name="Flow">Its flow.</param>
/// <param name="Catalog">Its styles.</param>
/// <param name="Naming">Names of its styles.</param>
/// <param name="Inlines">Run properties of inline nodes.</param>
/// <param name="Fonts">Characters by face.</param>
/// <param name="Folios">Page numbers as far as they can be guessed.</param>
/// <param name="Pictures">Pictures in the file.</param>
/// <param name="Diagnostics">Receives what cannot be shown.</param>
internal sealed record DocumentContext(
    StyledBook Book,
    FlowBook Flow,
    StyleCatalog Catalog,
    StyleNaming Naming,
    InlineFormats Inlines,
    TextFonts Fonts,
    FolioEstimate Folios,
    PictureStore Pictures,
    DiagnosticBag Diagnostics)
{
    /// <summary>How notes are numbered.</summary>
    public required NoteNumbering Notes { get; init; }

    /// <summary>Bookmarks of the file.</summary>
    public BookmarkNames Bookmarks { get; } = new();

    /// <summary>Numbers given to bookmarks.</summary>
    public Sequence BookmarkNumbers { get; } = new();

    /// <summary>Numbers given to drawings.</summary>
    public Sequence DrawingNumbers { get; } = new();

    /// <summary>Counts of captions by their word, as Word's SEQ fields will count them.</summary>
    public Dictionary<string, int> CaptionCounts { get; } = new(StringComparer.Ordinal);

    /// <summary>Writes lists of places by the pages guessed.</summary>
    public LocatorText Locators { get; } = new(Book.Book.Metadata.Language, Folios.PlaceOf, id => Book.CallOf(id));

    /// <summary>Numbers of the bookmarks of ranges that the index refers to, by the id of the mark that ends them.</summary>
    public Dictionary<string, string> OpenRanges { get; } = new(StringComparer.Ordinal);

    /// <summary>Run properties already made.</summary>
    public RunPropertiesCache RunProperties { get; } = new(Catalog);

    /// <summary>Identifiers of notes by their calls.</summary>
    public Dictionary<Note, int> NoteNumbers { get; } = NumbersOf(Flow.Notes);

    /// <summary>Notes by their ids.</summary>
    public Dictionary<string, Note> NoteCalls { get; } = Flow.Notes.ToDictionary(n => n.Call.Id, n => n.Call, StringComparer.Ordinal);

    /// <summary>The bookmark of a caption's label.</summary>
    public string LabelBookmarkOf(string id) => Bookmarks.NameOf("ref:" + id);

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
