using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Blocks;
using OpenSourceHistory.Importing.Chapters;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Inlines;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing;

/// <summary>Makes a book of a document: a description, and a file of Markdown for each chapter. What it cannot say is told.</summary>
public static class DraftImporter
{
    /// <summary>Makes the book.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">Name of its file, without its ending; the title where the document has none.</param>
    /// <param name="styles">Names of styles and what they are, by their roles, <c>heading 1</c> to <c>heading 6</c> or classes with their dots; what has no meaning is told.</param>
    public static Result<ImportedDraft> Import(WordDocument document, string name, ValueList<PlacedPair> styles)
    {
        document = document with { Blocks = DropCaps.Join(document.Blocks) };
        var context = new DraftContext(document, new StyleRoles(styles));
        context.Survey();
        var text = new ParagraphMarkdown(context, LineSetting.Paragraph);
        var splitter = new ChapterSplitter(text);
        var top = splitter.TopLevel(document.Blocks);
        var chapters = splitter.Split(document.Blocks, top);
        var matter = TitleMatter.Read(chapters[0].Blocks, text);
        chapters[0] = chapters[0] with { Blocks = matter.Rest };

        var names = new ChapterFileNames(chapters.Count);
        var files = chapters.Select((c, i) => new ImportedFile(i == 0 ? "front.md" : names.Of(i, c.Title), new ChapterText(context, top - 1).Of(c)))
            .Where((f, i) => f.Text.Length > 0 && !(i > 0 && splitter.IsMadeByBook(chapters[i]))).ToList();
        DocumentReport.Tell(context);
        var ofMap = StyleMapReport.Of(styles, document.Styles);
        var description = new ImportedFile("book.yaml", new BookText(context, matter, name).Of(files.ConvertAll(f => f.Path)));
        if (context.Citations.Sources.HasAny)
        {
            files.Add(new ImportedFile(BookText.SourceFile, context.Citations.Sources.Write()));
        }

        return new Result<ImportedDraft>(new ImportedDraft(ValueList.From(files.Prepend(description)), ValueList.From(context.Pictures.Files)), ofMap.Concat(context.Findings));
    }
}
