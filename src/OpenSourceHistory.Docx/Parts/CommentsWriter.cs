using System.Globalization;
using DocumentFormat.OpenXml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Packaging;
using OpenSourceHistory.Manuscript.Revisions;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes <c>comments.xml</c> (17.13.4) and, for threads and what is settled, <c>commentsExtended.xml</c> ([MS-DOCX] 2.5.4).</summary>
/// <param name="plan">What the file is written from.</param>
/// <param name="comments">The comments in order of their numbers.</param>
internal sealed class CommentsWriter(DocumentPlan plan, IReadOnlyList<Comment> comments)
{
    /// <summary>Adds both parts to the text's.</summary>
    /// <param name="main">The text.</param>
    public void AddTo(PackagePart main)
    {
        if (comments.Count > 0)
        {
            main.Add(PartKinds.Comments, "rIdComments").Write(RootElements.Prepare(new W.Comments(comments.Select(Make))).Save);
            main.Add(PartKinds.CommentsExtended, "rIdCommentsExtended").Write(new W15.CommentsEx(comments.Select(Extend)).Save);
        }
    }

    private OpenXmlElement Make(Comment comment, int number)
    {
        var author = plan.AuthorOf(comment.By);
        var lines = comment.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var paragraphs = lines.DefaultIfEmpty(string.Empty).Select(line => new W.Paragraph(new W.Run(new W.Text(XmlSafeText.Clean(line))))).ToList();
        paragraphs[^1].ParagraphId = IdOf(number);
        return new W.Comment(paragraphs)
        {
            Id = Units.Text(number),
            Author = author,
            Date = comment.By.Date?.UtcDateTime,
            Initials = string.Concat(author.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[..(char.IsSurrogate(word[0]) ? 2 : 1)])),
        };
    }

    private OpenXmlElement Extend(Comment comment, int number)
    {
        var element = new W15.CommentEx { ParaId = IdOf(number), Done = comment.IsResolved };
        if (comment.Parent is { } parent && IndexOf(parent) is >= 0 and var index)
        {
            element.ParaIdParent = IdOf(index);
        }

        return element;
    }

    private int IndexOf(Comment comment)
    {
        for (var i = 0; i < comments.Count; i++)
        {
            if (ReferenceEquals(comments[i], comment))
            {
                return i;
            }
        }

        return -1;
    }

    // A number above 0 and below 0x80000000 ([MS-DOCX] 2.2.1).
    private static HexBinaryValue IdOf(int number) => (number + 1).ToString("X8", CultureInfo.InvariantCulture);
}
