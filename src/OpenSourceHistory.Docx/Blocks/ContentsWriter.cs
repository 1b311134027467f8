using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Blocks;

/// <summary>
/// Writes the contents as Word's own: a TOC field (17.16.5.68) already filled in, inside the block that offers "Update table"; lists of figures and tables are the same
/// field, which then asks for captions.
/// </summary>
/// <param name="part">The part.</param>
/// <param name="paragraphs">Writes its lines.</param>
internal sealed class ContentsWriter(PartBuilder part, ParagraphWriter paragraphs)
{
    /// <summary>Makes the block.</summary>
    public W.SdtBlock Make(FlowContents contents)
    {
        var content = new W.SdtContentBlock();
        for (var i = 0; i < contents.Entries.Count; i++)
        {
            var line = MakeLine(contents.Entries[i], contents.Targets[i]);
            if (i == 0)
            {
                InsertField(line, contents);
            }

            if (i == contents.Entries.Count - 1)
            {
                line.AppendChild(FieldRuns.End());
            }

            content.AppendChild(line);
        }

        var properties = contents.Label is not null ? new W.SdtProperties() : new W.SdtProperties(new W.SdtContentDocPartObject(
            new W.DocPartGallery { Val = "Table of Contents" },
            new W.DocPartUnique()));
        return new W.SdtBlock(properties, content);
    }

    private static void InsertField(W.Paragraph line, FlowContents contents)
    {
        var instruction = InstructionOf(contents);
        var at = line.ParagraphProperties!;
        foreach (var run in FieldRuns.Begin(instruction).Reverse())
        {
            line.InsertAfter(run, at);
        }
    }

    private static string InstructionOf(FlowContents contents)
    {
        var pages = contents.HasPageNumbers ? string.Empty : " \\n";
        return contents.Label is { } label
            ? $"TOC \\h \\z{pages} \\c \"{CaptionFields.WordOf(label)}\""
            : $"TOC \\o \"1-{Units.Text(contents.DeepestLevel)}\" \\h \\z{pages} \\u";
    }

    private W.Paragraph MakeLine(FlowParagraph entry, string target)
    {
        var line = new W.Paragraph(paragraphs.PropertiesOf(entry));
        if (!part.Plan.HasPlace(target))
        {
            paragraphs.AppendContent(line, entry);
            return line;
        }

        paragraphs.AppendContent(line, entry, new W.Hyperlink { Anchor = part.BookmarkOf(target), History = true });
        return line;
    }
}
