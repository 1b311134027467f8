using OpenSourceHistory.Docx;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Editions;
using OpenSourceHistory.Review;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>Makes a book's Word file anew, in memory, as it was sent: the same sources give the same file.</summary>
/// <param name="request">Which book and edition.</param>
internal sealed class SentFileMaker(ReviewRequest request)
{
    /// <summary>Makes the file.</summary>
    /// <param name="workspace">The door to the sources.</param>
    /// <returns>The file; null with errors where there is no such edition, or the book cannot be read.</returns>
    public Result<SentFile?> Make(IWorkspace workspace)
    {
        var findings = new DiagnosticBag();
        var read = ManuscriptReader.Read([request.BookPath], workspace);
        if (read.Value is not { } project)
        {
            return new Result<SentFile?>(null, read.Findings);
        }

        // Open changes of the author's own are marked in the file.
        var build = new BuildRequest(request.BookPath, [], null, request.DefaultStyleSheet);
        project = RevisionViews.Of(project, build).Value;
        if (project.Editions.OfType<DocxEdition>().FirstOrDefault(e => request.Edition is null || e.Name == request.Edition) is not { } edition)
        {
            findings.Error(PublishingCodes.NoSuchEdition, SourceSpan.None, request.Edition is null ? "The book has no Word file" : $"The book has no Word file '{request.Edition}'", "Name an edition with format: docx");
            return findings.With<SentFile?>(null);
        }

        if (edition.Options.IsSplit)
        {
            findings.Error(PublishingCodes.DocumentNotRead, edition.Span, $"“{edition.Name}” has a file for each chapter; only a file of the whole book can be compared with what was sent", "Send the editor a whole book");
            return findings.With<SentFile?>(null);
        }

        return findings.With<SentFile?>(Make(project, edition, build with { Editions = [edition.Name] }, workspace));
    }

    // What is found on the way was told when the file was sent.
    private static SentFile Make(BookProject project, DocxEdition edition, BuildRequest build, IWorkspace workspace)
    {
        var matters = EditionMatters.Of(project, EditionPlan.Make(project, build), build, workspace).Value;
        var styled = new SharedPhases(matters, build).StyledBookOf(edition).GetAwaiter().GetResult().Value;
        var matter = matters.Of(edition);
        using var output = new MemoryStream();
        var asked = new DocxRequest { Options = edition.Options with { HasMarks = true }, Template = matters.TemplateOf(edition).Value };
        var trace = DocxWriter.WriteTraced(output, styled.Book, matter.Resources.Fonts, styled.Pictures, matter.Moment, asked).Value;
        output.Position = 0;
        return new SentFile(DocxReader.Read(output), trace);
    }
}
