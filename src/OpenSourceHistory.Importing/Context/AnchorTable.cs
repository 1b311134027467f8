using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Context;

/// <summary>Ids in the book for those bookmarks of a document that something leads to: headings, captions, notes, places in the text.</summary>
internal sealed class AnchorTable
{
    // What Word calls them in its languages.
    private static readonly string[] s_tables = ["tabl", "tabel", "tabulka", "taulukko", "táblázat", "πίνακας", "таблиц", "表", "표"];

    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(WordNoteKind Kind, int Id), string> _notes = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A table.</summary>
    /// <param name="document">The document.</param>
    /// <param name="styles">What its styles are.</param>
    public AnchorTable(WordDocument document, StyleRoles styles)
    {
        var paragraphs = DocumentWalk.Paragraphs(document.Blocks.Concat(document.Notes.SelectMany(n => n.Blocks))).ToList();
        var wanted = new HashSet<string>(paragraphs.SelectMany(p => DocumentWalk.Tokens(p.Tokens)).Select(TargetOf).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        foreach (var paragraph in paragraphs)
        {
            Add(paragraph, styles, wanted);
        }
    }

    /// <summary>The id of a bookmark; null where there is none of that name.</summary>
    /// <param name="bookmark">Its name.</param>
    public string? IdOf(string bookmark) => _ids.GetValueOrDefault(bookmark);

    /// <summary>True for a bookmark that is a place in the text: no heading's, caption's or note's.</summary>
    /// <param name="bookmark">Its name.</param>
    public bool IsPlace(string bookmark) => _places.Contains(bookmark);

    /// <summary>The id of a note that something refers to, or null.</summary>
    /// <param name="call">Its call.</param>
    public string? IdOf(NoteCallToken call) => _notes.GetValueOrDefault((call.Kind, call.Id));

    /// <summary>The id of a paragraph that is referred to as a whole, or null.</summary>
    /// <param name="paragraph">A heading or caption.</param>
    public string? IdOf(WordParagraph paragraph) => BookmarksOf(paragraph).Select(IdOf).FirstOrDefault(i => i is not null);

    /// <summary>The bookmark that a token leads to, or null.</summary>
    /// <param name="token">The token.</param>
    public static string? TargetOf(WordToken token) => token switch
    {
        TextToken { Marks.Link: ['#', .. { Length: > 0 } name] } => name,
        FieldToken field when FieldWords.Of(field.Instruction) is [var name, var bookmark, ..] && name.ToUpperInvariant() is "REF" or "PAGEREF" or "NOTEREF" => bookmark,
        _ => null,
    };

    /// <summary>What a caption counts: <c>Figure</c>, <c>Table</c>; null where it counts nothing.</summary>
    /// <param name="paragraph">The caption.</param>
    public static string? SeriesOf(WordParagraph paragraph) => DocumentWalk.Tokens(paragraph.Tokens).OfType<FieldToken>()
        .Select(f => FieldWords.Of(f.Instruction)).FirstOrDefault(w => w is [var name, _, ..] && name.Equals("SEQ", StringComparison.OrdinalIgnoreCase))?[1];

    /// <summary>True for the caption of a table: by the series that counts it, its first word, or its style.</summary>
    /// <param name="caption">The caption.</param>
    public static bool IsOfTable(WordParagraph caption) =>
        ((string[])[SeriesOf(caption) ?? string.Empty, DocumentWalk.TextOf(caption), caption.Style]).Any(IsTableWord);

    /// <summary>True for a word by which tables are counted, such as <c>Table</c>.</summary>
    /// <param name="word">The word.</param>
    public static bool IsTableWord(string word) => s_tables.Any(t => word.StartsWith(t, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> BookmarksOf(WordParagraph paragraph) =>
        DocumentWalk.Tokens(paragraph.Tokens).OfType<BookmarkToken>().Where(b => b.IsStart).Select(b => b.Name);

    private void Add(WordParagraph paragraph, StyleRoles styles, HashSet<string> wanted)
    {
        var role = styles.Find(paragraph.Style).Role;
        var isWhole = role == StyleRole.Heading || paragraph.OutlineLevel is not null;
        var series = role == StyleRole.Caption ? SeriesOf(paragraph) : null;
        var names = BookmarksOf(paragraph).Where(wanted.Contains).Where(n => !_ids.ContainsKey(n)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if ((isWhole || series is not null) && names.Count > 0)
        {
            var prefix = series is null ? string.Empty : IsOfTable(paragraph) ? "tbl-" : "fig-";
            var id = Distinct(prefix + NameSlugs.Make(names[0].TrimStart('_'), "place"));
            names.ForEach(n => _ids[n] = id);
            return;
        }

        foreach (var name in names)
        {
            _ids[name] = Distinct(NameSlugs.Make(name.TrimStart('_'), "place"));
            _places.Add(name);
        }

        AddNotes(paragraph);
    }

    // A bookmark right before a call is the note's.
    private void AddNotes(WordParagraph paragraph)
    {
        string? open = null;
        foreach (var token in DocumentWalk.Tokens(paragraph.Tokens))
        {
            if (token is BookmarkToken { IsStart: true } bookmark)
            {
                open = _places.Contains(bookmark.Name) ? bookmark.Name : open;
            }
            else if (token is NoteCallToken call && open is not null)
            {
                _notes.TryAdd((call.Kind, call.Id), _ids[open]);
                _places.Remove(open);
            }

            open = token is BookmarkToken or CommentToken ? open : null;
        }
    }

    private string Distinct(string id)
    {
        var candidate = id;
        for (var i = 2; !_taken.Add(candidate); i++)
        {
            candidate = FormattableString.Invariant($"{id}-{i}");
        }

        return candidate;
    }
}
