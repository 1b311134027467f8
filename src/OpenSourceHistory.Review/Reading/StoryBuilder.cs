using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Docx.Tracing;

namespace OpenSourceHistory.Review.Reading;

/// <summary>Brings blocks of a document into the form that documents are compared in.</summary>
/// <param name="isAccepted">True for a revision that is accepted; others are as if nobody had made them.</param>
/// <param name="noteOf">Number of the note that a call belongs to, by its id and the number that a hidden bookmark names, or null.</param>
internal sealed class StoryBuilder(Func<WordRevision, bool> isAccepted, Func<NoteCallToken, int?, int> noteOf)
{
    // Looks that a reader takes for a difference in what is said; underlines come and go with links.
    private const WordMark Seen = WordMark.Emphasis | WordMark.Strong | WordMark.Superscript | WordMark.Subscript | WordMark.SmallCapitals | WordMark.Struck;

    // Of a custom mark, which stands behind its call, it is no part.
    private const char Between = ',';

    private readonly List<ReadingSign> _signs = [];
    private readonly List<ReadingParagraph> _paragraphs = [];
    private readonly List<DeletedText> _deleted = [];
    private readonly Dictionary<int, (int Start, int End)> _comments = [];
    private readonly AcceptedView _view = new(isAccepted);
    private readonly List<GeneratedStretch> _generated = [];
    private readonly Dictionary<string, (int Start, int End)> _places = new(StringComparer.Ordinal);
    private readonly List<WordToken> _tokens = [];
    private List<string> _marks = [];
    private WordParagraph? _first;
    private int _start;
    private int? _call;
    private TablePlace? _cell;
    private int _tables;
    private bool _isMark;
    private bool _isNumber;

    /// <summary>What comments are about, by their ids.</summary>
    public IReadOnlyDictionary<int, (int Start, int End)> Comments => _comments;

    /// <summary>The places of the document's lists that are numbered.</summary>
    public IReadOnlySet<WordListPlace> Numbered { get; init; } = new HashSet<WordListPlace>();

    /// <summary>Builds the story of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    public ReadingStory Build(IEnumerable<WordBlock> blocks)
    {
        AddAll(blocks);
        return new ReadingStory([.. _signs], [.. _paragraphs], [.. _deleted]) { Generated = [.. _generated], Places = _places };
    }

    private void AddAll(IEnumerable<WordBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is WordParagraph paragraph)
            {
                Add(paragraph);
            }
            else if (block is WordTable table)
            {
                Close();
                AddTable(table);
            }
        }

        Close();
    }

    private void AddTable(WordTable table)
    {
        var (outer, number, row) = (_cell, _tables++, 0);
        foreach (var line in table.Rows)
        {
            if (!_view.IsGone(line.Inserted, line.Deleted))
            {
                AddRow(line, new TablePlace(number, row++, 0, 1) { Inserted = line.Inserted });
            }
            else if (line.Deleted is { } revision)
            {
                _deleted.Add(new DeletedText(_signs.Count, revision));
            }
        }

        _cell = outer;
    }

    private void AddRow(WordTableRow row, TablePlace place)
    {
        var column = 0;
        foreach (var cell in row.Cells.Where(c => !_view.IsGone(c.Inserted, c.Deleted)))
        {
            if (!cell.ContinuesAbove)
            {
                _cell = place with { Column = column, Span = cell.ColumnSpan, Inserted = place.Inserted ?? cell.Inserted };
                AddAll(cell.Blocks);
                MarkEnd(ParagraphForm.CellEnd);
            }

            column += cell.ColumnSpan;
        }

        MarkEnd(ParagraphForm.RowEnd);
    }

    private void MarkEnd(char end)
    {
        if (_signs.Count > 0 && _signs[^1] is { Character: ReadingSign.End, Shape: not null } last)
        {
            _signs[^1] = last with { Shape = last.Shape + end };
        }
    }

    private void Add(WordParagraph paragraph)
    {
        // Of paragraphs that run into each other the first with text says what the whole is.
        _first = _first is null || _signs.Count == _start ? paragraph : _first;
        _isMark = _isNumber = false;
        AddTokens(paragraph.Tokens);
        _tokens.AddRange(paragraph.Tokens);
        if (!_view.IsGone(paragraph.EndInserted, paragraph.EndDeleted))
        {
            Close();
        }
        else if (paragraph.EndDeleted is { } revision)
        {
            _deleted.Add(new DeletedText(_signs.Count, revision));
        }
    }

    private void Close()
    {
        if (_first is not { } paragraph)
        {
            return;
        }

        TrimEnd();
        var former = paragraph.Former is { } other && !isAccepted(other.Revision) ? other : null;
        var style = former?.Style ?? paragraph.Style;
        AddLine(style, paragraph.Gallery);
        var list = former is null ? paragraph.List : former.List;
        var isGenerated = paragraph.Gallery is not null || StyleNames.IsGenerated(style) || IsAllFields();
        var shape = ParagraphForm.Of(StyleNames.Canonical(style), list?.Level, list is not null && Numbered.Contains(list), _cell is not null);
        _paragraphs.Add(new ReadingParagraph(_start, _signs.Count - _start, StyleNames.Canonical(style))
        {
            Marks = ValueList.From(_marks.ToArray()),
            ListLevel = list?.Level,
            Shape = shape,
            Restyled = former is null ? paragraph.Former?.Revision : null,
            Cell = _cell,
            IsGenerated = isGenerated,
        });
        _signs.Add(new ReadingSign(ReadingSign.End, WordMark.None) { Inserted = paragraph.EndInserted, Shape = isGenerated ? null : shape });
        (_first, _start, _marks) = (null, _signs.Count, []);
        _tokens.Clear();
    }

    // A line that the program made is one text, with the fields in it; the marks in it are none of the author's.
    private void AddLine(string style, string? gallery)
    {
        var fields = _tokens.OfType<FieldToken>().Select(f => GeneratedStretch.FieldOf(f.Instruction)).ToList();
        var isIndex = style.StartsWith("index", StringComparison.OrdinalIgnoreCase) || fields.Contains("INDEX");
        if (gallery is not null || isIndex || StyleNames.IsGenerated(style) || fields.Contains("TOC"))
        {
            _generated.RemoveAll(g => g.At >= _start);
            _generated.Add(new GeneratedTextReader(_view).Read(_tokens, new GeneratedStretch(isIndex ? GeneratedKind.Index : GeneratedKind.Contents, _start, string.Empty, string.Empty)));
        }
    }

    private bool IsAllFields() => _signs.Count > _start && Enumerable.Range(_start, _signs.Count - _start).All(i => _signs[i].Character is ReadingSign.Field or ' ' or '\t');

    private void TrimEnd()
    {
        while (_signs.Count > _start && _signs[^1].Character is ' ')
        {
            _signs.RemoveAt(_signs.Count - 1);
        }
    }

    private void AddTokens(IEnumerable<WordToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (!_view.IsGone(token.Inserted, token.Deleted))
            {
                AddToken(token);
            }
            else if (_view.DeletionOf(token) is { } revision)
            {
                _deleted.Add(new DeletedText(_signs.Count, revision));
            }
        }
    }

    private void AddToken(WordToken token)
    {
        switch (token)
        {
            case TextToken text:
                AddText(text);
                return;
            case NoteNumberToken:
                _isNumber = true;
                return;
            case BookmarkToken bookmark:
                AddMark(bookmark);
                return;
            case CommentToken comment:
                AddComment(comment);
                return;
            case NoteCallToken call:
                DropSpaceBeforeCall();
                AddSign(new ReadingSign(ReadingSign.NoteCall, WordMark.None) { Note = noteOf(call, _call), Inserted = call.Inserted });
                _isMark = call.HasOwnMark;
                return;
            case FieldToken field:
                AddField(field);
                break;
            case TabToken:
                AddSign(new ReadingSign('\t', WordMark.None) { Inserted = token.Inserted });
                break;
            case BreakToken { Kind: DocumentBreak.Line }:
                AddSign(new ReadingSign('\n', WordMark.None) { Inserted = token.Inserted });
                break;
            case PictureToken or TextBoxToken or EquationToken or ObjectToken:
                AddSign(new ReadingSign(ReadingSign.Object, WordMark.None) { Description = (token as PictureToken)?.AlternativeText, Inserted = token.Inserted });
                break;
        }

        _isMark = false;
    }

    // Between digits and a number the program sets a space, and between two numbers a raised comma, and takes them away where there are none.
    private void DropSpaceBeforeCall()
    {
        if (_signs.Count > _start + 1 && _signs[^1] is { Character: Between } raised && raised.Marks.HasFlag(WordMark.Superscript) && _signs[^2].Character == ReadingSign.NoteCall)
        {
            _signs.RemoveAt(_signs.Count - 1);
        }

        if (_signs.Count > _start && _signs[^1].Character == Note.Apart[0])
        {
            _signs.RemoveAt(_signs.Count - 1);
        }
    }

    // Marks of the index are seen by nobody. Where fields follow each other nothing tells how many there are.
    private void AddField(FieldToken field)
    {
        var name = GeneratedStretch.FieldOf(field.Instruction);
        _generated.Add(new GeneratedTextReader(_view).ReadField(field, _signs.Count));
        if (name is not ("XE" or "TC" or "RD") && !(_signs.Count > _start && _signs[^1].Character == ReadingSign.Field))
        {
            AddSign(new ReadingSign(ReadingSign.Field, WordMark.None) { Place = GeneratedStretch.PlaceOf(field.Instruction), Inserted = field.Inserted });
        }
    }

    private void AddMark(BookmarkToken bookmark)
    {
        if (Carriers.NoteOf(bookmark.Name) is { } note)
        {
            _call = bookmark.IsStart ? note : null;
        }
        else
        {
            _places[bookmark.Name] = (bookmark.IsStart ? _signs.Count : _places.GetValueOrDefault(bookmark.Name).Start, _signs.Count);
            AddCarrier(bookmark);
        }
    }

    // One that stands around nothing any more tells nothing of the paragraph that its own runs into.
    private void AddCarrier(BookmarkToken bookmark)
    {
        if (!Carriers.IsParagraph(bookmark.Name))
        {
            return;
        }

        if (bookmark.IsStart)
        {
            _marks.Add(bookmark.Name);
        }
        else if (_places[bookmark.Name] is var (start, end) && start == end)
        {
            _marks.Remove(bookmark.Name);
        }
    }

    private void AddComment(CommentToken comment)
    {
        var at = _signs.Count;
        var (start, end) = _comments.GetValueOrDefault(comment.Comment, (at, at));
        _comments[comment.Comment] = comment.Edge == CommentEdge.Start ? (at, at) : comment.Edge == CommentEdge.End ? (start, at) : (start, Math.Max(start, end));
    }

    private void AddText(TextToken text)
    {
        // The mark of a note that Word does not count stands behind its call.
        if (_isMark && (text.Marks.Set.HasFlag(WordMark.Superscript) || text.Marks.Style is not null))
        {
            return;
        }

        _isMark = false;
        var shown = text.Former is { } former && !isAccepted(former.Revision) ? former.Marks : text.Marks;
        if (shown.Set.HasFlag(WordMark.Hidden))
        {
            return;
        }

        var link = shown.Link is { } address && address.Contains(':', StringComparison.Ordinal) ? address : null;
        var place = shown.Link is ['#', .. { Length: > 0 } name] ? name : null;
        foreach (var character in text.Text)
        {
            // What parts a note's own number from its text is the program's.
            if (character == '\u00AD' || (_isNumber && (char.IsWhiteSpace(character) || character is '.' or ')' or ':')))
            {
                continue;
            }

            _isNumber = false;
            AddSign(new ReadingSign(SignOf(character), shown.Set & Seen) { Link = link, Place = place, Inserted = text.Inserted });
        }
    }

    // Programs lose no-break spaces where they count.
    private char SignOf(char character) => character == '\u00A0' && _signs.Count > _start && _signs[^1].Character == ReadingSign.Field ? ' ' : character;

    // Several spaces are one, and none begins a paragraph: Markdown knows no others.
    private void AddSign(ReadingSign sign)
    {
        if (sign.Character != ' ' || (_signs.Count > _start && _signs[^1].Character is not (' ' or '\n')))
        {
            _signs.Add(sign);
        }
    }
}
