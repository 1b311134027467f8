using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Testing.Docx;

/// <summary>What an editor does to paragraphs, notes and comments, with tracking on where the editor is named.</summary>
public sealed partial class WordEditor
{
    /// <summary>Cuts a paragraph in two.</summary>
    /// <param name="text">The text in which it is cut.</param>
    /// <param name="at">Offset in it.</param>
    public void Split(W.Text text, int at)
    {
        var owner = (W.Run)text.Parent!;
        var paragraph = (W.Paragraph)owner.Parent!;
        var other = new W.Paragraph((paragraph.ParagraphProperties?.CloneNode(true) as W.ParagraphProperties) ?? new W.ParagraphProperties());
        other.AppendChild(Part(owner, text.Text[at..]));
        foreach (var sibling in owner.ElementsAfter().ToList())
        {
            sibling.Remove();
            other.AppendChild(sibling);
        }

        Set(text, text.Text[..at]);
        paragraph.InsertAfterSelf(other);
        if (_author is not null)
        {
            (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).ParagraphMarkRunProperties = new W.ParagraphMarkRunProperties(Track(new W.Inserted()));
        }
    }

    /// <summary>Joins a paragraph with the one behind it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public void Join(W.Paragraph paragraph)
    {
        var next = (W.Paragraph)paragraph.NextSibling()!;
        OpenXmlElement space = new W.Run(new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve });
        if (_author is not null)
        {
            paragraph.AppendChild(Track(new W.InsertedRun(space)));
            (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).ParagraphMarkRunProperties = new W.ParagraphMarkRunProperties(Track(new W.Deleted()));
            return;
        }

        paragraph.AppendChild(space);
        foreach (var child in next.ChildElements.Where(c => c is not W.ParagraphProperties).ToList())
        {
            child.Remove();
            paragraph.AppendChild(child);
        }

        next.Remove();
    }

    /// <summary>Takes a paragraph out.</summary>
    /// <param name="paragraph">The paragraph, of runs alone.</param>
    public void Remove(W.Paragraph paragraph)
    {
        if (_author is null)
        {
            paragraph.Remove();
            return;
        }

        foreach (var run in paragraph.Descendants<W.Run>().Where(r => r.Parent is W.Paragraph or W.Hyperlink).ToList())
        {
            foreach (var text in run.Elements<W.Text>().ToList())
            {
                run.ReplaceChild(new W.DeletedText(text.Text) { Space = SpaceProcessingModeValues.Preserve }, text);
            }

            var deleted = Track(new W.DeletedRun());
            run.InsertBeforeSelf(deleted);
            run.Remove();
            deleted.AppendChild(run);
        }

        (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).ParagraphMarkRunProperties = new W.ParagraphMarkRunProperties(Track(new W.Deleted()));
    }

    /// <summary>Puts a paragraph behind another that looks as it does.</summary>
    /// <param name="paragraph">The other.</param>
    /// <param name="added">Characters of the new one.</param>
    public void AddBehind(W.Paragraph paragraph, string added)
    {
        var other = new W.Paragraph((paragraph.ParagraphProperties?.CloneNode(true) as W.ParagraphProperties) ?? new W.ParagraphProperties());
        OpenXmlElement run = new W.Run(new W.Text(added) { Space = SpaceProcessingModeValues.Preserve });
        other.AppendChild(_author is null ? run : Track(new W.InsertedRun(run)));
        paragraph.InsertAfterSelf(other);
        if (_author is not null)
        {
            other.ParagraphProperties!.ParagraphMarkRunProperties = new W.ParagraphMarkRunProperties(Track(new W.Inserted()));
        }
    }

    /// <summary>Gives a paragraph another style, with tracking off.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="style">Id of the style.</param>
    public static void Restyle(W.Paragraph paragraph, string style) => (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).ParagraphStyleId = new W.ParagraphStyleId { Val = style };

    /// <summary>Gives characters of a text another look.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the first.</param>
    /// <param name="count">Their number.</param>
    /// <param name="look">The look.</param>
    public static void Mark(W.Text text, int start, int count, OpenXmlElement look)
    {
        var run = (W.Run)text.Parent!;
        var whole = text.Text;
        var marked = Part(run, whole[start..(start + count)]);
        (marked.RunProperties ??= new W.RunProperties()).AppendChild(look);
        var behind = Part(run, whole[(start + count)..]);
        foreach (var sibling in text.ElementsAfter().ToList())
        {
            sibling.Remove();
            behind.AppendChild(sibling);
        }

        Set(text, whole[..start]);
        run.InsertAfterSelf(marked).InsertAfterSelf(behind);
    }

    /// <summary>Puts a footnote behind characters of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset behind which it is called.</param>
    /// <param name="said">What it says.</param>
    public void AddNote(W.Text text, int at, string said)
    {
        var notes = Main.FootnotesPart!.Footnotes!;
        var id = notes.Elements<W.Footnote>().Max(n => n.Id!.Value) + 1;
        var number = new W.Run(new W.RunProperties(new W.RunStyle { Val = "FootnoteReference" }), new W.FootnoteReferenceMark());
        notes.AppendChild(new W.Footnote(new W.Paragraph(
            new W.ParagraphProperties(new W.ParagraphStyleId { Val = "FootnoteText" }), number, new W.Run(new W.Text(" " + said) { Space = SpaceProcessingModeValues.Preserve })))
        { Id = id });
        var run = (W.Run)text.Parent!;
        var behind = Part(run, text.Text[at..]);
        foreach (var sibling in text.ElementsAfter().ToList())
        {
            sibling.Remove();
            behind.AppendChild(sibling);
        }

        Set(text, text.Text[..at]);
        OpenXmlElement call = new W.Run(new W.RunProperties(new W.RunStyle { Val = "FootnoteReference" }), new W.FootnoteReference { Id = id });
        run.InsertAfterSelf(_author is null ? call : Track(new W.InsertedRun(call))).InsertAfterSelf(behind);
    }

    /// <summary>Comments on what stands between two runs, which may stand in two paragraphs.</summary>
    /// <param name="first">The first.</param>
    /// <param name="last">The last; may be the first.</param>
    /// <param name="said">What is said.</param>
    /// <param name="answers">The comment that this one answers; null for none.</param>
    /// <returns>Its id.</returns>
    public string CommentOn(W.Run first, W.Run last, string said, string? answers = null)
    {
        var part = Main.WordprocessingCommentsPart ?? Main.AddNewPart<WordprocessingCommentsPart>();
        part.Comments ??= new W.Comments();
        var id = NextComment(part);
        var paragraph = new W.Paragraph(new W.Run(new W.Text(said))) { ParagraphId = $"0000A{int.Parse(id, CultureInfo.InvariantCulture):X3}" };
        part.Comments.AppendChild(new W.Comment(paragraph) { Id = id, Author = _author ?? "Somebody" });
        first.InsertBeforeSelf(new W.CommentRangeStart { Id = id });
        last.InsertAfterSelf(new W.CommentRangeEnd { Id = id }).InsertAfterSelf(new W.Run(new W.CommentReference { Id = id }));
        if (answers is not null)
        {
            var threads = Main.WordprocessingCommentsExPart ?? Main.AddNewPart<WordprocessingCommentsExPart>();
            threads.CommentsEx ??= new DocumentFormat.OpenXml.Office2013.Word.CommentsEx();
            threads.CommentsEx.AppendChild(new DocumentFormat.OpenXml.Office2013.Word.CommentEx { ParaId = paragraph.ParagraphId, ParaIdParent = $"0000A{int.Parse(answers, CultureInfo.InvariantCulture):X3}", Done = false });
        }

        return id;
    }
}
