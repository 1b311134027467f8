using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Testing.Docx;

/// <summary>What an editor does to paragraphs, lists, tables, links and notes as a whole.</summary>
public static class WordStructureEdits
{
    /// <summary>Moves a paragraph behind another; with tracking on as Word marks moves.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters that it has.</param>
    /// <param name="behind">Characters that the other has.</param>
    /// <param name="keepsMark">True where its bookmark goes with it.</param>
    public static WordEditor Move(this WordEditor editor, string text, string behind, bool keepsMark = true) => editor.Move(editor.Find(text), editor.Find(behind), keepsMark);

    /// <summary>Moves a paragraph behind another.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="behind">The other.</param>
    /// <param name="keepsMark">True where its bookmark goes with it.</param>
    public static WordEditor Move(this WordEditor editor, W.Paragraph paragraph, W.Paragraph behind, bool keepsMark)
    {
        var copy = (W.Paragraph)paragraph.CloneNode(true);
        if (!keepsMark || editor.IsTracked)
        {
            foreach (var mark in copy.Descendants().Where(e => e is W.BookmarkStart or W.BookmarkEnd).ToList())
            {
                mark.Remove();
            }
        }

        behind.InsertAfterSelf(copy);
        if (!editor.IsTracked)
        {
            paragraph.Remove();
            return editor;
        }

        foreach (var run in RunsOf(copy))
        {
            run.Parent!.ReplaceChild(editor.Track(new W.MoveToRun(run.CloneNode(true))), run);
        }

        (copy.ParagraphProperties ??= new W.ParagraphProperties()).ParagraphMarkRunProperties = new W.ParagraphMarkRunProperties(editor.Track(new W.MoveTo()));
        foreach (var run in RunsOf(paragraph))
        {
            run.Parent!.ReplaceChild(editor.Track(new W.MoveFromRun(run.CloneNode(true))), run);
        }

        (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).ParagraphMarkRunProperties = new W.ParagraphMarkRunProperties(editor.Track(new W.MoveFrom()));
        return editor;
    }

    private static List<W.Run> RunsOf(W.Paragraph paragraph) => [.. paragraph.Descendants<W.Run>().Where(r => r.Parent is W.Paragraph or W.Hyperlink)];

    /// <summary>Gives an item of a list another level.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters that it has.</param>
    /// <param name="level">The level, from 0.</param>
    public static WordEditor SetLevel(this WordEditor editor, string text, int level)
    {
        var properties = editor.Find(text).ParagraphProperties!;
        var style = properties.ParagraphStyleId!.Val!.Value!.TrimEnd('0', '1', '2', '3', '4', '5');
        properties.ParagraphStyleId = new W.ParagraphStyleId { Val = level == 0 ? style : style + (level + 1) };
        properties.NumberingProperties = null;
        return editor;
    }

    /// <summary>Gives a paragraph another style, and with it the place in a list that the style has, or none.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters that it has.</param>
    /// <param name="style">Id of the style.</param>
    public static WordEditor Become(this WordEditor editor, string text, string style)
    {
        editor.Restyle(text, style).Find(text).ParagraphProperties!.NumberingProperties = null;
        return editor;
    }

    /// <summary>Puts a row behind another, with the text of its cells.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters that the other has.</param>
    /// <param name="cells">The text of the cells.</param>
    public static WordEditor AddRow(this WordEditor editor, string text, params string[] cells)
    {
        var row = RowOf(editor, text);
        var added = (W.TableRow)row.CloneNode(true);
        foreach (var (cell, words) in added.Elements<W.TableCell>().Zip(cells))
        {
            SetText(cell, words);
        }

        row.InsertAfterSelf(added);
        if (editor.IsTracked)
        {
            (added.TableRowProperties ??= new W.TableRowProperties()).AppendChild(editor.Track(new W.Inserted()));
        }

        return editor;
    }

    /// <summary>Takes a row out.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters that it has.</param>
    public static WordEditor RemoveRow(this WordEditor editor, string text)
    {
        var row = RowOf(editor, text);
        if (editor.IsTracked)
        {
            (row.TableRowProperties ??= new W.TableRowProperties()).AppendChild(editor.Track(new W.Deleted()));
        }
        else
        {
            row.Remove();
        }

        return editor;
    }

    /// <summary>Puts a column behind another.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters of a cell of the other.</param>
    /// <param name="cells">The text of the cells.</param>
    public static WordEditor AddColumn(this WordEditor editor, string text, params string[] cells)
    {
        var (table, column) = ColumnOf(editor, text);
        foreach (var (row, words) in table.Elements<W.TableRow>().Zip(cells))
        {
            var cell = row.Elements<W.TableCell>().ElementAt(column);
            var added = (W.TableCell)cell.CloneNode(true);
            SetText(added, words);
            cell.InsertAfterSelf(added);
        }

        return editor;
    }

    /// <summary>Takes a column out.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters of one of its cells.</param>
    public static WordEditor RemoveColumn(this WordEditor editor, string text)
    {
        var (table, column) = ColumnOf(editor, text);
        foreach (var row in table.Elements<W.TableRow>())
        {
            row.Elements<W.TableCell>().ElementAt(column).Remove();
        }

        return editor;
    }

    /// <summary>Gives the link that has some characters another target; null takes the link off.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">The characters.</param>
    /// <param name="target">The target.</param>
    public static WordEditor SetLink(this WordEditor editor, string text, string? target)
    {
        var link = editor.Main.Document!.Body!.Descendants<W.Hyperlink>().First(h => h.InnerText.Contains(text, StringComparison.Ordinal));
        if (target is not null)
        {
            link.Id = editor.Main.AddHyperlinkRelationship(new Uri(target), isExternal: true).Id;
            return editor;
        }

        foreach (var child in link.ChildElements.ToList())
        {
            child.Remove();
            if (child is W.Run { RunProperties: { } properties })
            {
                properties.RunStyle = null;
            }

            link.InsertBeforeSelf(child);
        }

        link.Remove();
        return editor;
    }

    /// <summary>Puts a link on characters that stand in one run.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">The characters.</param>
    /// <param name="target">The target.</param>
    public static WordEditor AddLink(this WordEditor editor, string text, string target)
    {
        editor.Mark(text, new W.NoProof());
        var run = editor.Main.Document!.Body!.Descendants<W.Run>().First(r => r.RunProperties?.NoProof is not null);
        run.RunProperties!.NoProof = null;
        var link = new W.Hyperlink { Id = editor.Main.AddHyperlinkRelationship(new Uri(target), isExternal: true).Id };
        run.InsertBeforeSelf(link);
        run.Remove();
        link.AppendChild(run);
        return editor;
    }

    /// <summary>Adds a note behind the text of a run.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters of the run.</param>
    /// <param name="paragraphs">The note's paragraphs.</param>
    public static WordEditor AddNote(this WordEditor editor, string text, params string[] paragraphs)
    {
        var part = editor.Main.FootnotesPart ?? editor.Main.AddNewPart<FootnotesPart>();
        part.Footnotes ??= new W.Footnotes();
        var id = part.Footnotes.Elements<W.Footnote>().Select(n => n.Id?.Value ?? 0).Append(0).Max() + 1;
        part.Footnotes.AppendChild(new W.Footnote(paragraphs.Select(p => new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "FootnoteText" }), new W.Run(new W.Text(p))))) { Id = id });
        var run = (W.Run)editor.Paragraphs.SelectMany(WordEditor.TextsOf).First(t => t.Text.Contains(text, StringComparison.Ordinal)).Parent!;
        run.InsertAfterSelf(new W.Run(new W.RunProperties(new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript }), new W.FootnoteReference { Id = id }));
        return editor;
    }

    /// <summary>Takes the call of a note out, and its text.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters of the paragraph that calls it.</param>
    public static WordEditor RemoveNote(this WordEditor editor, string text)
    {
        CallOf(editor, text).Remove();
        return editor;
    }

    /// <summary>Moves the call of a note behind the text of a run.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters of the paragraph that calls it.</param>
    /// <param name="behind">Characters of the run.</param>
    public static WordEditor MoveNote(this WordEditor editor, string text, string behind)
    {
        var call = CallOf(editor, text);
        call.Remove();
        editor.Paragraphs.SelectMany(WordEditor.TextsOf).First(t => t.Text.Contains(behind, StringComparison.Ordinal)).Parent!.InsertAfterSelf(call);
        return editor;
    }

    /// <summary>Takes the hidden bookmarks away, as programs do that know none.</summary>
    /// <param name="editor">The editor.</param>
    public static WordEditor RemoveMarks(this WordEditor editor)
    {
        foreach (var mark in editor.Main.Document!.Body!.Descendants().Where(e => e is W.BookmarkStart or W.BookmarkEnd).ToList())
        {
            mark.Remove();
        }

        return editor;
    }

    private static W.Run CallOf(WordEditor editor, string text) => editor.Find(text).Descendants<W.FootnoteReference>().First().Ancestors<W.Run>().First();

    private static W.TableRow RowOf(WordEditor editor, string text) => editor.Find(text).Ancestors<W.TableRow>().First();

    private static (W.Table Table, int Column) ColumnOf(WordEditor editor, string text)
    {
        var cell = editor.Find(text).Ancestors<W.TableCell>().First();
        return (cell.Ancestors<W.Table>().First(), cell.ElementsBefore().OfType<W.TableCell>().Count());
    }

    private static void SetText(W.TableCell cell, string text)
    {
        var paragraph = cell.Elements<W.Paragraph>().First();
        foreach (var child in paragraph.ChildElements.Where(c => c is not W.ParagraphProperties).ToList())
        {
            child.Remove();
        }

        paragraph.AppendChild(new W.Run(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
