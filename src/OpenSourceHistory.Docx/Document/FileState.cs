using OpenSourceHistory.Docx.Embedding;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Docx.Pictures;
using OpenSourceHistory.Docx.Tracing;

namespace OpenSourceHistory.Docx.Document;

/// <summary>What grows while the parts of a file are written one after the other: numbers given out, pictures stored, characters used.</summary>
/// <param name="fonts">Characters by face.</param>
/// <param name="pictures">Pictures in the file.</param>
/// <param name="runProperties">Run properties already made.</param>
internal sealed class FileState(TextFonts fonts, PictureStore pictures, RunPropertiesCache runProperties)
{
    /// <summary>Characters by face.</summary>
    public TextFonts Fonts => fonts;

    /// <summary>Pictures in the file.</summary>
    public PictureStore Pictures => pictures;

    /// <summary>Run properties already made.</summary>
    public RunPropertiesCache RunProperties => runProperties;

    /// <summary>Names of bookmarks.</summary>
    public BookmarkNames Bookmarks { get; } = new();

    /// <summary>Numbers given to bookmarks.</summary>
    public Sequence BookmarkNumbers { get; } = new();

    /// <summary>Where the text comes from.</summary>
    public TraceBuilder Trace { get; } = new();

    /// <summary>Numbers given to paragraphs.</summary>
    public Sequence ParagraphNumbers { get; } = new();

    /// <summary>Numbers given to revisions.</summary>
    public Sequence RevisionNumbers { get; } = new();

    /// <summary>Numbers given to comments.</summary>
    public CommentNumbers Comments { get; } = new();

    /// <summary>Numbers given to drawings.</summary>
    public Sequence DrawingNumbers { get; } = new();
}
