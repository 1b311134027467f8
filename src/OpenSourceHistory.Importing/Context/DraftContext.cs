using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Citations;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Context;

/// <summary>What a document is brought over with: its styles, anchors, notes and pictures, where in it the work is, and what is told of it.</summary>
/// <param name="document">The document.</param>
/// <param name="styles">What its styles are.</param>
internal sealed class DraftContext(WordDocument document, StyleRoles styles)
{
    private readonly DiagnosticBag _found = new();
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private string _heading = string.Empty;
    private int _paragraph;

    /// <summary>The document.</summary>
    public WordDocument Document => document;

    /// <summary>What its styles are.</summary>
    public StyleRoles Styles => styles;

    /// <summary>Ids of its bookmarks.</summary>
    public AnchorTable Anchors { get; } = new(document, styles);

    /// <summary>Labels of its notes.</summary>
    public NoteLabels Notes { get; } = new(document.Notes);

    /// <summary>Counts its lists.</summary>
    public ListCounters Counters { get; } = new();

    /// <summary>Styles of matter that the book makes itself, and that was left out.</summary>
    public ISet<string> Generated { get; } = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Its citations.</summary>
    public CitationReader Citations { get; } = new(document.Sources);

    /// <summary>True where places of it are marked for an index.</summary>
    public bool HasIndexMarks { get; private set; }

    /// <summary>Looks through all fields first: keys of sources are given in the order of the text, whatever is read first.</summary>
    public void Survey()
    {
        foreach (var field in DocumentWalk.Paragraphs(document.Blocks.Concat(document.Notes.SelectMany(n => n.Blocks))).SelectMany(p => DocumentWalk.Tokens(p.Tokens)).OfType<FieldToken>())
        {
            Citations.Read(field.Instruction, FieldWords.Of(field.Instruction));
            HasIndexMarks |= FieldWords.NameOf(field.Instruction) == "XE";
        }
    }

    /// <summary>Its pictures.</summary>
    public PictureTable Pictures { get; } = new();

    /// <summary>Language of the book; empty where the document names none.</summary>
    public string Language { get; } = document.Properties.Language ?? document.TextLanguage ?? string.Empty;

    /// <summary>What was told.</summary>
    public ValueList<Diagnostic> Findings => _found.With(0).Findings;

    /// <summary>Goes on to the next paragraph.</summary>
    public void Step() => _paragraph++;

    /// <summary>Goes on to a heading; paragraphs count from it.</summary>
    /// <param name="text">Its text.</param>
    public void EnterHeading(string text) => (_heading, _paragraph) = (text, 0);

    /// <summary>Tells of something at the place where the work is.</summary>
    /// <param name="code">Code.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="hint">What to do about it.</param>
    public void Tell(string code, Severity severity, string message, string hint) =>
        _found.Add(new Diagnostic(code, severity, SourceSpan.None, $"{message} ({Place()})", [hint]) { Kind = message });

    /// <summary>Tells of something where it comes first, and not again.</summary>
    /// <param name="code">Code.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="hint">What to do about it.</param>
    public void TellFirst(string code, Severity severity, string message, string hint)
    {
        if (_told.Add(message))
        {
            Tell(code, severity, message, hint);
        }
    }

    /// <summary>Tells of something of the whole document.</summary>
    /// <param name="code">Code.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="hint">What to do about it.</param>
    public void TellOfAll(string code, Severity severity, string message, string hint) =>
        _found.Add(new Diagnostic(code, severity, SourceSpan.None, message, [hint]));

    private string Place() => _heading.Length == 0
        ? FormattableString.Invariant($"paragraph {_paragraph} before the first heading")
        : FormattableString.Invariant($"paragraph {_paragraph} under “{(_heading.Length > 60 ? _heading[..60] + "…" : _heading)}”");
}
