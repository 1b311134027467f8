using DocumentFormat.OpenXml.Office2013.Word;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Testing.Docx;

/// <summary>What editors do to comments, and to links within a document.</summary>
public static class WordCommentEdits
{
    /// <summary>Marks a comment as dealt with, or as open.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">What the comment says.</param>
    /// <param name="isResolved">True where it is dealt with.</param>
    public static WordEditor Settle(this WordEditor editor, string text, bool isResolved)
    {
        var said = CommentOf(editor, text).Elements<W.Paragraph>().Last();
        said.ParagraphId ??= "1A2B3C4E";
        var part = editor.Main.WordprocessingCommentsExPart ?? editor.Main.AddNewPart<WordprocessingCommentsExPart>();
        part.CommentsEx ??= new CommentsEx();
        var state = part.CommentsEx.Elements<CommentEx>().FirstOrDefault(c => c.ParaId?.Value == said.ParagraphId.Value) ?? part.CommentsEx.AppendChild(new CommentEx { ParaId = said.ParagraphId });
        state.Done = isResolved;
        return editor;
    }

    /// <summary>Takes a comment out, with what answers it where it is the first of a thread.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">What the comment says.</param>
    public static WordEditor Uncomment(this WordEditor editor, string text)
    {
        var first = CommentOf(editor, text);
        var states = editor.Main.WordprocessingCommentsExPart?.CommentsEx?.Elements<CommentEx>().ToList() ?? [];
        var own = first.Elements<W.Paragraph>().Last().ParagraphId?.Value;
        var answers = states.Where(s => own is not null && s.ParaIdParent?.Value == own).Select(s => s.ParaId?.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var comment in first.Parent!.Elements<W.Comment>().Where(c => c == first || answers.Contains(c.Elements<W.Paragraph>().Last().ParagraphId?.Value)).ToList())
        {
            var id = comment.Id!.Value;
            foreach (var anchor in editor.Main.Document!.Body!.Descendants<W.MarkupRangeType>().Where(a => a.Id?.Value == id).Cast<DocumentFormat.OpenXml.OpenXmlElement>()
                .Concat(editor.Main.Document.Body.Descendants<W.CommentReference>().Where(r => r.Id?.Value == id)).Where(a => a is W.CommentRangeStart or W.CommentRangeEnd or W.CommentReference).ToList())
            {
                anchor.Remove();
            }

            comment.Remove();
        }

        return editor;
    }

    /// <summary>Gives a comment another text.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">What it says.</param>
    /// <param name="changed">What it is to say.</param>
    public static WordEditor Reword(this WordEditor editor, string text, string changed)
    {
        CommentOf(editor, text).Descendants<W.Text>().First(t => t.Text == text).Text = changed;
        return editor;
    }

    /// <summary>Lets a link lead to a bookmark.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">Characters of the link.</param>
    /// <param name="name">Name of the bookmark.</param>
    public static WordEditor Anchor(this WordEditor editor, string text, string name)
    {
        foreach (var link in editor.Find(text).Descendants<W.Hyperlink>().Where(h => h.Anchor is not null).Take(1))
        {
            link.Anchor = name;
        }

        return editor;
    }

    /// <summary>Puts a link to a bookmark on characters that stand in one run.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="text">The characters.</param>
    /// <param name="name">Name of the bookmark.</param>
    public static WordEditor Point(this WordEditor editor, string text, string name)
    {
        var run = (W.Run)editor.Paragraphs.SelectMany(WordEditor.TextsOf).First(t => t.Text == text).Parent!;
        var link = new W.Hyperlink { Anchor = name };
        run.InsertBeforeSelf(link);
        run.Remove();
        link.AppendChild(run);
        return editor;
    }

    /// <summary>Lets fields show another bookmark.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="old">End of the name of the bookmark that they show, or of its label's.</param>
    /// <param name="name">What that is to be instead.</param>
    public static WordEditor Refer(this WordEditor editor, string old, string name)
    {
        foreach (var code in editor.Main.Document!.Body!.Descendants<W.FieldCode>().Where(c => c.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["REF" or "PAGEREF", ..]))
        {
            code.Text = code.Text.Replace(old + " ", name + " ", StringComparison.Ordinal);
        }

        return editor;
    }

    private static W.Comment CommentOf(WordEditor editor, string text) => editor.Main.WordprocessingCommentsPart!.Comments!.Elements<W.Comment>().First(c => c.InnerText == text);
}
