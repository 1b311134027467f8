using OpenSourceHistory.Docx;
using OpenSourceHistory.Epub;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Makes one edition and puts it in its place.</summary>
internal static class EditionOutput
{
    /// <summary>Makes an edition; where it has an error the old file stays.</summary>
    /// <param name="plan">What it is made from.</param>
    /// <param name="request">The request.</param>
    /// <param name="workspace">The door to files and clock.</param>
    /// <param name="diagnostics">Receives the edition's findings.</param>
    /// <returns>The file, or null where none was written.</returns>
    public static WrittenFile? Write(EditionPlan plan, BuildRequest request, IWorkspace workspace, DiagnosticBag diagnostics)
    {
        using var content = new MemoryStream();
        Export(plan, content, workspace, diagnostics);
        var isStopped = BookBuilder.IsStopped(request, diagnostics) || BookBuilder.IsStopped(request, plan.Resources.Findings);
        return request.IsCheck || isStopped ? null : Place(plan, content, workspace, diagnostics);
    }

    private static void Export(EditionPlan plan, MemoryStream content, IWorkspace workspace, DiagnosticBag diagnostics)
    {
        var (fonts, pictures, _) = plan.Resources;
        var styled = plan.Sheet.Apply(plan.Book, plan.Media);
        var moment = BuildMoment.Of(plan.Book.Metadata, workspace);
        styled.ReportUnnumbered(diagnostics);
        switch (plan.Edition.Format)
        {
            case "docx":
                DocxWriter.Write(content, styled, fonts, pictures, moment, diagnostics);
                break;
            case "epub":
                EpubWriter.Write(content, styled, plan.Sheet, fonts, pictures, Identifier(plan), moment, diagnostics);
                break;
            default:
                var pages = Typesetter.Typeset(styled, fonts, pictures);
                Report(pages.Findings, plan, diagnostics);
                PdfWriter.Write(content, Identify(pages.Value, plan), plan.Profile, moment, diagnostics);
                break;
        }
    }

    private static void Report(ValueList<Diagnostic> findings, EditionPlan plan, DiagnosticBag diagnostics)
    {
        foreach (var finding in findings)
        {
            var isTolerated = plan.ToleratesMissingGlyphs && finding.Code == TypesettingCodes.MissingGlyph;
            diagnostics.Add(isTolerated ? finding with { Severity = Severity.Warning } : finding);
        }
    }

    private static PageDocument Identify(PageDocument pages, EditionPlan plan) =>
        pages with { Metadata = pages.Metadata with { Identifier = plan.Edition.Identifier } };

    private static string Identifier(EditionPlan plan) => plan.Edition.Identifier ?? NameBasedIdentifier.Of(plan.Book.Metadata, plan.Edition.Name);

    private static WrittenFile? Place(EditionPlan plan, MemoryStream content, IWorkspace workspace, DiagnosticBag diagnostics)
    {
        try
        {
            workspace.CreateFolder(Path.GetDirectoryName(Path.GetFullPath(plan.Output))!);
            workspace.Replace(plan.Output, stream =>
            {
                content.WriteTo(stream);
                return true;
            });
            return new WrittenFile(plan.Edition.Name, plan.Output, content.Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new Diagnostic(
                PublishingCodes.CannotWrite,
                Severity.Error,
                SourceSpan.None,
                $"The edition '{plan.Edition.Name}' cannot be written: {e.Message}",
                ["the old file, if there was one, is as it was", "choose another folder with --output"])
            { Path = plan.Output });
            return null;
        }
    }
}
