using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Makes pieces of a paragraph's tokens.</summary>
/// <param name="context">What it works with.</param>
/// <param name="setting">Where the text is to stand.</param>
internal sealed class PieceMaker(DraftContext context, LineSetting setting)
{
    private readonly CommentText _comments = new(context);
    private readonly MarkTranslator _marks = new(context);
    private readonly List<MarkedPiece> _pieces = [];
    private readonly List<TextBoxToken> _boxes = [];
    private string? _link;

    /// <summary>Boxes of text that are anchored in what was read.</summary>
    public IReadOnlyList<TextBoxToken> Boxes => _boxes;

    /// <summary>Makes the pieces of tokens.</summary>
    /// <param name="tokens">The tokens.</param>
    public List<MarkedPiece> Make(IEnumerable<WordToken> tokens)
    {
        var read = tokens.ToList();
        _comments.Enter(read);
        AddAll(read);
        return PieceList.Ready(_pieces);
    }

    private void AddAll(IEnumerable<WordToken> tokens)
    {
        foreach (var token in tokens)
        {
            Add(token);
        }
    }

    private void Add(WordToken token)
    {
        switch (token)
        {
            case TextToken text:
                AddText(text);
                break;
            case TabToken:
                AddPlain(" ", token);
                break;
            case BreakToken { Kind: DocumentBreak.Line }:
                AddRaw(setting switch { LineSetting.Paragraph or LineSetting.Grid => "\\\n", LineSetting.Cell => "<br>", _ => " " }, token);
                break;
            case BreakToken:
                AddPlain(" ", token);
                break;
            case NoteCallToken call:
                AddCall(call);
                break;
            case FieldToken field:
                AddField(field);
                break;
            case BookmarkToken { IsStart: true } bookmark:
                AddAnchor(bookmark);
                break;
            default:
                AddThing(token);
                break;
        }
    }

    private void AddThing(WordToken token)
    {
        switch (token)
        {
            case CommentToken comment:
                AddRaw(_comments.Pass(comment), comment);
                break;
            case PictureToken picture:
                AddRaw(new PictureText(context).Of(picture), picture);
                break;
            case TextBoxToken box:
                _boxes.Add(box);
                break;
            case EquationToken equation:
                AddFormula(equation);
                break;
            case ObjectToken thing:
                context.Tell(ImportCodes.NotBroughtOver, Severity.Warning, $"Something that is neither text nor picture ({thing.Kind}) is not in the book", "Save it as a picture, and name that in the Markdown");
                AddPlain(thing.AlternativeText, thing);
                break;
        }
    }

    private void AddText(TextToken token)
    {
        if (token.Marks.Set.HasFlag(WordMark.Hidden))
        {
            context.Tell(ImportCodes.NotBroughtOver, Severity.Warning, $"Text that is hidden is not in the book: “{token.Text}”", "Show it in the document and import again, where it is to be read");
            return;
        }

        var marks = _marks.MarksOf(token.Marks);
        Add(token.Text.ReplaceLineEndings(" ").Replace('\t', ' '), _link is null ? marks : marks.Concat([new Markup(MarkupKind.Link, _link)]), token);
        if (token.Former is not null)
        {
            context.Tell(ImportCodes.OtherForm, Severity.Information, "A change of looks alone is in the book as if it had been accepted", "Look at the place");
        }
    }

    private void AddPlain(string text, WordToken token) => Add(text, [], token);

    private void AddRaw(string text, WordToken token) => Add(text, [], token, isRaw: true);

    private void Add(string text, ValueList<Markup> marks, WordToken token, bool isRaw = false) =>
        _pieces.Add(new MarkedPiece(text, ValueList.From(ReviewOf(token).Concat(marks).ToArray())) { IsRaw = isRaw });

    private IEnumerable<Markup> ReviewOf(WordToken token)
    {
        if (_comments.Open is { } comment)
        {
            yield return new Markup(MarkupKind.Comment, comment);
        }

        if (token.Deleted is { } deletion)
        {
            yield return new Markup(MarkupKind.Deletion, RevisionText.AttributesOf(deletion));
        }

        if (token.Inserted is { } insertion)
        {
            yield return new Markup(MarkupKind.Insertion, RevisionText.AttributesOf(insertion));
        }
    }

    private void AddCall(NoteCallToken call)
    {
        if (context.Notes.LabelOf(call.Kind, call.Id) is not { } label)
        {
            context.Tell(ImportCodes.Damaged, Severity.Warning, "A note is called that the document does not have", "Look it up in the document");
            return;
        }

        AddRaw($"[^{label}]{(context.Anchors.IdOf(call) is { } id ? $"{{#{id}}}" : string.Empty)}", call);
    }

    private void AddAnchor(BookmarkToken bookmark)
    {
        TellCitation(CitationField.ProgramOf(bookmark.Name));
        if (context.Anchors.IsPlace(bookmark.Name) && context.Anchors.IdOf(bookmark.Name) is { } id)
        {
            AddRaw($"[]{{#{id}}}", bookmark);
        }
    }

    private void AddFormula(EquationToken equation)
    {
        if (string.IsNullOrWhiteSpace(equation.Text))
        {
            return;
        }

        context.Tell(ImportCodes.OtherForm, Severity.Warning, "A formula is code in the book, its signs in a row", "Write it in words, or set it as a picture");
        Add(equation.Text.Trim(), [new Markup(MarkupKind.Code)], equation);
    }

    private void AddField(FieldToken field)
    {
        var words = FieldWords.Of(field.Instruction);
        switch (words is [var name, ..] ? name.ToUpperInvariant() : string.Empty)
        {
            case "REF" or "NOTEREF" or "PAGEREF" when words.Count > 1 && context.Anchors.IdOf(words[1]) is { } id:
                AddReference(words[0].ToUpperInvariant(), id, field);
                break;
            case "XE":
                AddRaw(WordIndexEntry.Of(words) is { } entry ? IndexMarkText.Of(entry.Path, entry.See, entry.SeeAlso, entry.IsMain) : string.Empty, field);
                break;
            case "TC" or "RD" or "TA" or "PRIVATE":
                break;
            default:
                AddCitation(field, words);
                break;
        }
    }

    // Data make a citation of the book, whose style then says how it looks; and the book lists its sources itself.
    private void AddCitation(FieldToken field, IReadOnlyList<string> words)
    {
        if (CitationField.IsList(words) && context.Citations.Sources.HasAny)
        {
            context.Generated.Add(StyleRoles.SourceList);
            return;
        }

        var program = CitationField.ProgramOf(words);
        if (program is not null && !field.IsContinued && context.Citations.Read(field.Instruction, words) is { Count: > 0 } works)
        {
            AddRaw(CitationText.Of(works), field);
            return;
        }

        TellCitation(program);
        AddAll(field.Result);
    }

    private void TellCitation(string? program)
    {
        if (program is not null)
        {
            context.TellFirst(ImportCodes.OtherForm, Severity.Information, $"Citations of {program} are their text alone in the book", "Name the sources in book.yaml, and write [@key] where they are cited");
        }
    }

    // What the book counts is counted anew; other texts stay, as links.
    private void AddReference(string name, string id, FieldToken field)
    {
        if (name == "PAGEREF")
        {
            ReferenceLead.Trim(_pieces);
            AddRaw($"[](#{id}){{.page}}", field);
        }
        else if (name == "NOTEREF" || id.StartsWith("fig-", StringComparison.Ordinal) || id.StartsWith("tbl-", StringComparison.Ordinal))
        {
            AddRaw($"[](#{id})", field);
        }
        else
        {
            var outer = _link;
            _link = "#" + id;
            AddAll(field.Result);
            _link = outer;
        }
    }
}
