using System.Globalization;
using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Reads runs (17.3.2, 17.3.3).</summary>
/// <param name="context">What they are read with.</param>
/// <param name="sink">Receives their tokens.</param>
internal sealed class RunReader(StoryContext context, TokenSink sink)
{
    private readonly DrawingReader _drawings = new(context);

    /// <summary>Reads a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="around">What stands around it.</param>
    public void Read(XElement run, RunContext around)
    {
        var properties = run.Child("rPr");
        var marks = context.Marks.Read(properties, around.ParagraphStyle, around.Link);
        var change = properties.Child("rPrChange");
        var former = WordXml.RevisionOf(change) is { } revision
            ? new FormerMarks(context.Marks.Read(change.Child("rPr"), around.ParagraphStyle, around.Link), revision)
            : null;
        ReadAll(run.Elements(), new TextToken(string.Empty, marks) { Inserted = around.Inserted, Deleted = around.Deleted, Former = former });
    }

    private void ReadAll(IEnumerable<XElement> content, TextToken look)
    {
        foreach (var element in content)
        {
            ReadOne(element, look);
        }
    }

    private void ReadOne(XElement element, TextToken look)
    {
        switch (element.Name.LocalName)
        {
            case "t" or "delText":
                AddText(element.Value, look);
                break;
            case "tab" or "ptab":
                Add(new TabToken(), look);
                break;
            case "br" or "cr":
                Add(new BreakToken(element.Get("type") switch { "page" => DocumentBreak.Page, "column" => DocumentBreak.Column, _ => DocumentBreak.Line }), look);
                break;
            case "noBreakHyphen":
                AddText("\u2011", look);
                break;
            case "softHyphen":
                AddText("\u00AD", look);
                break;
            case "sym":
                AddSymbol(element, look);
                break;
            case "fldChar":
                ReadFieldCharacter(element, look);
                break;
            case "instrText" or "delInstrText":
                sink.Instruct(element.Value);
                break;
            case "AlternateContent":
                ReadAll(Alternatives.Chosen(element), look);
                break;
            case "ruby":
                ReadRuby(element, look);
                break;
            default:
                ReadOther(element, look);
                break;
        }
    }

    private void ReadOther(XElement element, TextToken look)
    {
        switch (element.Name.LocalName)
        {
            case "footnoteReference" or "endnoteReference" when element.Number("id") is { } id:
                var kind = element.Name.LocalName[0] == 'f' ? WordNoteKind.Footnote : WordNoteKind.Endnote;
                Add(new NoteCallToken(kind, id, element.Get("customMarkFollows") is "1" or "true" or "on"), look);
                break;
            case "footnoteRef" or "endnoteRef":
                Add(new NoteNumberToken(), look);
                break;
            case "commentReference" when element.Number("id") is { } id:
                Add(new CommentToken(id, CommentEdge.Reference), look);
                break;
            case "drawing" or "pict" or "object":
                foreach (var token in _drawings.Read(element))
                {
                    Add(token, look);
                }

                break;
        }
    }

    private void ReadFieldCharacter(XElement element, TextToken look)
    {
        switch (element.Get("fldCharType"))
        {
            case "begin":
                sink.BeginField(look.Inserted, look.Deleted);
                break;
            case "separate":
                sink.BeginResult();
                break;
            case "end":
                sink.EndField();
                break;
        }
    }

    // What is read aloud stands behind what is written.
    private void ReadRuby(XElement ruby, TextToken look)
    {
        foreach (var run in ruby.Child("rubyBase").Children("r"))
        {
            ReadAll(run.Elements(), look);
        }

        AddText($"({string.Concat(ruby.Child("rt").Children("r").SelectMany(r => r.Children("t")).Select(t => t.Value))})", look);
    }

    private void AddSymbol(XElement symbol, TextToken look)
    {
        if (int.TryParse(symbol.Get("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is > 0x1F and < 0xD800 or > 0xDFFF and < 0xFFFE)
        {
            var font = symbol.Get("font");
            AddText(((char)code).ToString(), look with { Marks = look.Marks with { Font = font } });
            if (code is >= 0xF000 and <= 0xF0FF)
            {
                context.Tell(WordNoticeKind.Symbol, string.Create(CultureInfo.InvariantCulture, $"{font} U+{code:X4}"));
            }
        }
    }

    private void AddText(string text, TextToken look)
    {
        if (text.Length > 0)
        {
            sink.Add(look with { Text = text });
        }
    }

    private void Add(WordToken token, TextToken look) => sink.Add(token with { Inserted = look.Inserted, Deleted = look.Deleted });
}
