using OpenSourceHistory.Markdown.Files;
using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>What the conversion of one file shares: its places, its notes, its pictures, the language where it stands.</summary>
internal sealed class ConversionContext
{
    /// <summary>Inlines, or blocks that HTML adds, are not nested deeper than this.</summary>
    private const int DeepestNesting = 150;

    private int _depth;
    private bool _isTooDeep;

    /// <summary>Places of the file.</summary>
    public required SpanMap Spans { get; init; }

    /// <summary>What the conversion finds.</summary>
    public DiagnosticBag Diagnostics { get; private init; } = new();

    /// <summary>Finds the files of pictures.</summary>
    public required PictureResolver Pictures { get; init; }

    /// <summary>True for a Markdown file that is a book by itself: what it names beyond its folder is a warning there.</summary>
    public required bool IsSingleFile { get; init; }

    /// <summary>BCP 47 language of the text being converted.</summary>
    public required string Language { get; set; }

    /// <summary>Hints at labels of notes that are misspelt.</summary>
    public NameHints NoteHints { get; private init; } = new();

    /// <summary>The file's notes.</summary>
    public NoteRegister Notes { get; private init; } = new();

    /// <summary>Labels of notes that are told as undefined already.</summary>
    public HashSet<string> UndefinedNotes { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>The file's examples.</summary>
    public ExampleRegister Examples { get; private init; } = new();

    /// <summary>The file's comments whose ends are marked by their ids.</summary>
    public CommentRegister Comments { get; private init; } = new();

    /// <summary>The file's markup of other tools.</summary>
    public ForeignMarkup Foreign { get; private init; } = new();

    /// <summary>Ids given by HTML, which a foreign file may well give twice.</summary>
    public HashSet<string> HtmlIds { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>The same file where a part of it is parsed by itself.</summary>
    /// <param name="offset">Where the part begins in the file.</param>
    public ConversionContext From(int offset) => new()
    {
        Spans = new SpanMap(Spans.File, offset),
        Pictures = Pictures,
        IsSingleFile = IsSingleFile,
        Language = Language,
        Diagnostics = Diagnostics,
        NoteHints = NoteHints,
        Notes = Notes,
        UndefinedNotes = UndefinedNotes,
        Examples = Examples,
        Comments = Comments,
        Foreign = Foreign,
        HtmlIds = HtmlIds,
    };

    /// <summary>What an entity stands for in an address, a title or an alternative text, without what no output can hold.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="span">The place.</param>
    public string? Clean(string? text, SourceSpan span) => ControlCharacters.Remove(text, span, Diagnostics);

    /// <summary>Goes a level down; false, reported once a file, where that would be too deep.</summary>
    /// <param name="span">The place.</param>
    public bool TryEnter(SourceSpan span)
    {
        if (_depth < DeepestNesting)
        {
            _depth++;
            return true;
        }

        if (!_isTooDeep)
        {
            _isTooDeep = true;
            Diagnostics.Error(MarkdownCodes.TooDeep, span, "Elements are nested too deep here", "Close what was opened; no book nests so deep");
        }

        return false;
    }

    /// <summary>Comes back up.</summary>
    public void Leave() => _depth--;

    /// <summary>Converts with the language of attributes, where they name one.</summary>
    public T In<T>(Attributes attributes, Func<T> convert)
    {
        var outer = Language;
        Language = attributes.Language ?? outer;
        var result = convert();
        Language = outer;
        return result;
    }
}
