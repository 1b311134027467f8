using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Testing.Docx;

/// <summary>What an editor moves, and sets and takes out of marks of the index, as Word writes it.</summary>
public static class WordMoveEdits
{
    /// <summary>Moves words of one run behind others; with tracking on as Word tracks moves.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="words">The words.</param>
    /// <param name="behind">The others, of one run.</param>
    public static WordEditor MoveWords(this WordEditor editor, string words, string behind)
    {
        var target = RunOf(editor, behind);
        var source = RunOf(editor, words);
        var copy = (W.Run)source.CloneNode(true);
        if (!editor.IsTracked)
        {
            source.Remove();
            target.InsertAfterSelf(copy);
            return editor;
        }

        var from = editor.Track(new W.MoveFromRun());
        source.InsertBeforeSelf(editor.Track(new W.MoveFromRangeStart { Name = "move1" }));
        source.InsertBeforeSelf(from);
        source.Remove();
        from.AppendChild(source);
        from.InsertAfterSelf(new W.MoveFromRangeEnd { Id = "9" });
        target.InsertAfterSelf(editor.Track(new W.MoveToRangeStart { Name = "move1" }))
            .InsertAfterSelf(editor.Track(new W.MoveToRun(copy))).InsertAfterSelf(new W.MoveToRangeEnd { Id = "9" });
        return editor;
    }

    /// <summary>Names the ranges of paragraphs that were moved with tracking on, as Word does: their ends stand between paragraphs.</summary>
    /// <param name="editor">The editor.</param>
    public static WordEditor NameMoves(this WordEditor editor)
    {
        foreach (var paragraph in editor.Main.Document!.Body!.Descendants<W.Paragraph>().Where(p => p.Descendants<W.MoveFromRun>().Any()).ToList())
        {
            paragraph.ParagraphProperties!.InsertAfterSelf(editor.Track(new W.MoveFromRangeStart { Name = "move1" }));
            paragraph.InsertAfterSelf(new W.MoveFromRangeEnd { Id = "9" });
        }

        foreach (var paragraph in editor.Main.Document!.Body!.Descendants<W.Paragraph>().Where(p => p.Descendants<W.MoveToRun>().Any()).ToList())
        {
            paragraph.ParagraphProperties!.InsertAfterSelf(editor.Track(new W.MoveToRangeStart { Name = "move1" }));
            paragraph.InsertAfterSelf(new W.MoveToRangeEnd { Id = "9" });
        }

        return editor;
    }

    /// <summary>Sets a mark of the index behind words of one run.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="words">The words.</param>
    /// <param name="instruction">The field's instruction.</param>
    public static WordEditor SetIndexMark(this WordEditor editor, string words, string instruction)
    {
        var field = Hidden(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }, new W.FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve }, new W.FieldChar { FieldCharType = W.FieldCharValues.End });
        OpenXmlElement at = RunOf(editor, words);
        foreach (var run in field)
        {
            at = at.InsertAfterSelf<OpenXmlElement>(editor.IsTracked ? editor.Track(new W.InsertedRun(run)) : run);
        }

        return editor;
    }

    /// <summary>Takes a mark of the index out.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters of the field's instruction.</param>
    public static WordEditor RemoveIndexMark(this WordEditor editor, string text)
    {
        var code = editor.Main.Document!.Body!.Descendants<W.FieldCode>().First(c => c.Text.Contains(text, StringComparison.Ordinal)).Ancestors<W.Run>().First();
        foreach (var run in new[] { code.ElementsBefore().OfType<W.Run>().Last(), code, code.ElementsAfter().OfType<W.Run>().First() })
        {
            if (!editor.IsTracked)
            {
                run.Remove();
                continue;
            }

            var deleted = editor.Track(new W.DeletedRun());
            run.InsertBeforeSelf(deleted);
            run.Remove();
            deleted.AppendChild(run);
        }

        return editor;
    }

    private static W.Run[] Hidden(params OpenXmlElement[] contents) => [.. contents.Select(c => new W.Run(new W.RunProperties(new W.Vanish()), c))];

    // A run of its own.
    private static W.Run RunOf(WordEditor editor, string words)
    {
        editor.Mark(words, new W.NoProof());
        var run = editor.Main.Document!.Body!.Descendants<W.Run>().First(r => r.RunProperties?.NoProof is not null);
        run.RunProperties!.NoProof = null;
        return run;
    }
}
