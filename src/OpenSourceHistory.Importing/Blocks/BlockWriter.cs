using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Inlines;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>Writes blocks of a document as Markdown.</summary>
/// <param name="context">What it works with.</param>
/// <param name="setting">Where their text is to stand.</param>
internal sealed class BlockWriter(DraftContext context, LineSetting setting = LineSetting.Paragraph)
{
    private readonly ParagraphMarkdown _text = new(context, setting);
    private readonly List<string> _written = [];
    private readonly List<TextBoxToken> _boxes = [];

    /// <summary>How much deeper headings stand in the document than in the book.</summary>
    public int Lift { get; init; }

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <returns>A text for each, without blank lines around.</returns>
    public List<string> Write(IReadOnlyList<WordBlock> blocks)
    {
        for (var at = 0; at < blocks.Count;)
        {
            at = WriteNext(blocks, at);
            WriteBoxes();
        }

        return _written;
    }

    private int WriteNext(IReadOnlyList<WordBlock> blocks, int at)
    {
        switch (blocks[at])
        {
            case WordTable table:
                context.Step();
                var caption = CaptionAt(blocks, at + 1, isTable: true);
                WriteTable(table, caption);
                return at + (caption is null ? 1 : 2);
            case WordParagraph paragraph:
                context.Step();
                return WriteParagraph(blocks, at, paragraph);
            default:
                return at + 1;
        }
    }

    private int WriteParagraph(IReadOnlyList<WordBlock> blocks, int at, WordParagraph paragraph)
    {
        if (!DocumentWalk.HasContent(paragraph))
        {
            var anchors = _text.Of(paragraph, _boxes);
            _written.AddRange(anchors.StartsWith('[') ? [anchors] : []);
            return at + 1;
        }

        var meaning = _text.MeaningOf(paragraph);
        if (ListRun.Begins(paragraph, meaning))
        {
            var list = new ListRun(context, _text, _boxes, _written);
            return list.Write(blocks, at);
        }

        switch (meaning.Role)
        {
            case StyleRole.Heading:
                WriteHeading(paragraph, meaning);
                return at + 1;
            case StyleRole.Generated:
                context.Generated.Add(_text.NameOfGenerated(paragraph));
                return at + 1;
            case StyleRole.Break:
                _written.Add("***");
                return at + 1;
            case StyleRole.Quote or StyleRole.Verse or StyleRole.Code or StyleRole.Term or StyleRole.Definition or StyleRole.Division:
                return WriteRun(blocks, at, meaning);
            case StyleRole.Caption when at + 1 < blocks.Count && blocks[at + 1] is WordTable table:
                WriteTable(table, paragraph);
                return at + 2;
            default:
                return WriteText(blocks, at, paragraph);
        }
    }

    private int WriteText(IReadOnlyList<WordBlock> blocks, int at, WordParagraph paragraph)
    {
        var pictures = FigureText.PicturesOf(paragraph);
        if (pictures.Count == 0 || setting == LineSetting.Cell)
        {
            var text = _text.Of(paragraph, _boxes);
            _written.AddRange(text.Length > 0 ? [text] : []);
            return at + 1;
        }

        var caption = pictures.Count == 1 ? CaptionAt(blocks, at + 1, isTable: false) : null;
        _written.Add(new FigureText(context, _text).Of(pictures, caption, _boxes));
        return at + (caption is null ? 1 : 2);
    }

    private void WriteHeading(WordParagraph paragraph, StyleMeaning meaning)
    {
        var text = _text.LineOf(paragraph.Tokens, _boxes);
        context.EnterHeading(DocumentWalk.TextOf(paragraph));
        if (setting != LineSetting.Paragraph)
        {
            _written.Add($"**{text}**");
            return;
        }

        var id = context.Anchors.IdOf(paragraph) is { } anchor ? $" {{#{anchor}}}" : string.Empty;
        _written.Add($"{new string('#', Math.Clamp(meaning.Level - Lift, 1, 6))} {text}{id}");
    }

    private int WriteRun(IReadOnlyList<WordBlock> blocks, int at, StyleMeaning meaning)
    {
        var run = new List<WordParagraph>();
        var end = at;
        for (var next = at; next < blocks.Count && blocks[next] is WordParagraph paragraph; next++)
        {
            var isAlike = _text.MeaningOf(paragraph) == meaning && !ListRun.Begins(paragraph, meaning);
            if (!isAlike && DocumentWalk.HasContent(paragraph))
            {
                break;
            }

            run.Add(paragraph);
            end = isAlike && DocumentWalk.HasContent(paragraph) ? next + 1 : end;
        }

        if (meaning is { Role: StyleRole.Division, IsKnown: false })
        {
            context.Styles.Note(run[0].Style);
        }

        for (var i = at + 1; i < end; i++)
        {
            context.Step();
        }

        _written.AddRange(new RunText(_text, _boxes).Of(run.GetRange(0, end - at), meaning));
        return end;
    }

    private WordParagraph? CaptionAt(IReadOnlyList<WordBlock> blocks, int at, bool isTable) =>
        at < blocks.Count && blocks[at] is WordParagraph paragraph && DocumentWalk.HasContent(paragraph) && _text.MeaningOf(paragraph).Role == StyleRole.Caption
            && AnchorTable.IsOfTable(paragraph) == isTable ? paragraph : null;

    private void WriteTable(WordTable table, WordParagraph? caption)
    {
        if (TableMarkdown.Of(table, context, setting) is { Length: > 0 } text)
        {
            _written.Add(text);
        }

        if (caption is not null)
        {
            _written.Add(": " + new CaptionText(context, _text).Of(caption, _boxes));
        }
    }

    private void WriteBoxes()
    {
        while (_boxes.Count > 0)
        {
            var box = _boxes[0];
            _boxes.RemoveAt(0);
            context.Tell(ImportCodes.OtherForm, Severity.Information, "A box of text is a division “text-box” in the book, behind its paragraph", "Move it to where it is to be read");
            var inner = new BlockWriter(context, setting) { Lift = Lift }.Write(box.Blocks);
            _written.AddRange(inner.Count == 0 ? [] : setting == LineSetting.Cell ? inner : [$"::: {{.text-box}}\n{string.Join("\n\n", inner)}\n:::"]);
        }
    }
}
