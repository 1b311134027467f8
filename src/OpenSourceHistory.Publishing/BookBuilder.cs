using System.Collections.Concurrent;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing.Editions;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing;

/// <summary>The way of the text on one screen: manuscript and sheet are read, the apparatus makes itself, each edition is exported.</summary>
public static class BookBuilder
{
    /// <summary>Builds (or only checks) a book.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="workspace">The door to files and clock.</param>
    /// <param name="progress">Receives the steps, from any thread; null where nobody watches.</param>
    public static BuildReport Build(BuildRequest request, IWorkspace workspace, IProgress<BuildStep>? progress)
    {
        if (!workspace.FileExists(request.BookPath) && !workspace.FolderExists(request.BookPath))
        {
            return WrongUsage(PublishingCodes.NoSuchBook, $"There is no book at '{request.BookPath}'", "give a folder with book.yaml, or a Markdown file");
        }

        progress?.Report(new BuildStep(null, "Reading the manuscript", false));
        var findings = new DiagnosticBag();
        if (ManuscriptReader.Read(request.BookPath, workspace, findings) is not { } project)
        {
            return Report(BuildOutcome.Faulty, findings, []);
        }

        return FindUnknownEdition(request, project) ?? Build(project, request, workspace, findings, progress);
    }

    /// <summary>True where the findings forbid writing.</summary>
    /// <param name="request">The request, strict or not.</param>
    /// <param name="findings">The findings.</param>
    internal static bool IsStopped(BuildRequest request, DiagnosticBag findings) =>
        findings.HasErrors || (request.IsStrict && findings.ToSortedList().Any(d => d.Severity == Severity.Warning));

    private static BuildReport Build(
        BookProject project,
        BuildRequest request,
        IWorkspace workspace,
        DiagnosticBag findings,
        IProgress<BuildStep>? progress)
    {
        var sheet = StyleSheet.Read(project.StyleSheetPath ?? request.DefaultStyleSheet, workspace, findings);
        var book = ApparatusPipeline.RunShared(project.Book, findings);
        var resources = BookResources.Of(sheet, book.Pictures, workspace);
        var plans = EditionPlan.Make(project, book, sheet, resources, request, findings);
        sheet.ReportUnsupported([.. plans.Select(p => p.Media).Distinct()], findings);
        var written = !request.IsCheck && IsStopped(request, findings) ? [] : Export(plans, request, workspace, findings, progress);
        findings.AddRange(resources.Findings);
        return Report(IsStopped(request, findings) ? BuildOutcome.Faulty : BuildOutcome.Done, findings, written);
    }

    // Editions run side by side; each collects its own findings, so that one edition's error stops that edition only.
    private static ValueList<WrittenFile> Export(
        ValueList<EditionPlan> plans,
        BuildRequest request,
        IWorkspace workspace,
        DiagnosticBag findings,
        IProgress<BuildStep>? progress)
    {
        var written = new ConcurrentDictionary<string, WrittenFile>(StringComparer.Ordinal);
        Parallel.ForEach(plans, plan =>
        {
            var name = plan.Edition.Name;
            progress?.Report(new BuildStep(name, $"Making {name}", false));
            var own = new DiagnosticBag();
            if (EditionOutput.Write(plan, request, workspace, own) is { } file)
            {
                written[name] = file;
            }

            findings.AddRange(own);
            progress?.Report(new BuildStep(name, $"Making {name}", true));
        });
        return ValueList.From(plans.Select(p => p.Edition.Name).Where(written.ContainsKey).Select(n => written[n]));
    }

    private static BuildReport? FindUnknownEdition(BuildRequest request, BookProject project)
    {
        var names = project.Editions.Select(e => e.Name).ToList();
        var unknown = request.Editions.FirstOrDefault(e => !names.Contains(e, StringComparer.Ordinal));
        return unknown is null
            ? null
            : WrongUsage(PublishingCodes.NoSuchEdition, $"The book has no edition '{unknown}'", "its editions are " + string.Join(", ", names));
    }

    private static BuildReport WrongUsage(string code, string message, string hint)
    {
        var findings = new DiagnosticBag();
        findings.Error(code, SourceSpan.None, message, hint);
        return Report(BuildOutcome.WrongUsage, findings, []);
    }

    private static BuildReport Report(BuildOutcome outcome, DiagnosticBag findings, ValueList<WrittenFile> written) =>
        new(outcome, findings.ToSortedList(), written);
}
