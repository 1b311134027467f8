using OpenSourceHistory.Docx;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Editions;
using OpenSourceHistory.Review;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>Makes a book's Word files anew, in memory, as they were sent: the same sources give the same files.</summary>
/// <param name="request">Which book and edition.</param>
internal sealed class SentFileMaker(ReviewRequest request)
{
    /// <summary>Makes the files.</summary>
    /// <param name="workspace">The door to the sources.</param>
    /// <returns>One file, or one of each chapter where the edition is so; none with errors where there is no such edition, or the book cannot be read.</returns>
    public Result<ValueList<SentFile>> Make(IWorkspace workspace)
    {
        var findings = new DiagnosticBag();
        var read = ManuscriptReader.Read([request.BookPath], workspace);
        if (read.Value is not { } project)
        {
            return new Result<ValueList<SentFile>>([], read.Findings);
        }

        // Open changes of the author's own are marked in the file.
        var build = new BuildRequest(request.BookPath, [], null, request.DefaultStyleSheet);
        project = RevisionViews.Of(project, build).Value;
        if (project.Editions.OfType<DocxEdition>().FirstOrDefault(e => request.Edition is null || e.Name == request.Edition) is not { } edition)
        {
            findings.Error(PublishingCodes.NoSuchEdition, SourceSpan.None, request.Edition is null ? "The book has no Word file" : $"The book has no Word file '{request.Edition}'", "Name an edition with format: docx");
            return findings.With<ValueList<SentFile>>([]);
        }

        return findings.With(Make(project, edition, build with { Editions = [edition.Name] }, workspace));
    }

    // What is found on the way was told when the file was sent.
    private static ValueList<SentFile> Make(BookProject project, DocxEdition edition, BuildRequest build, IWorkspace workspace)
    {
        var matters = EditionMatters.Of(project, EditionPlan.Make(project, build), build, workspace).Value;
        var styled = new SharedPhases(matters, build).StyledBookOf(edition).GetAwaiter().GetResult().Value;
        var asked = new DocxRequest { Options = edition.Options with { HasMarks = true }, Template = matters.TemplateOf(edition).Value };
        IReadOnlyList<ValueList<Division>?> files = edition.Options.IsSplit ? [.. ChapterFiles.Of(styled.Book).Select(c => c.Divisions)] : [null];
        return ValueList.From(files.Select(divisions => Make(styled, matters.Of(edition), asked with { Divisions = divisions })).ToArray());
    }

    private static SentFile Make(StyledEdition styled, BookMatter matter, DocxRequest asked)
    {
        using var output = new MemoryStream();
        var trace = DocxWriter.WriteTraced(output, styled.Book, matter.Resources.Fonts, styled.Pictures, matter.Moment, asked).Value;
        output.Position = 0;
        return new SentFile(DocxReader.Read(output), trace);
    }
}
