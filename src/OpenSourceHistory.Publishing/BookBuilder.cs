using OpenSourceHistory.Manuscript.Linting;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Editions;

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

        progress?.Report(new BuildStep(null, "Reading the manuscript", BuildStage.Begun));
        var findings = new DiagnosticBag();
        try
        {
            var folder = workspace.FolderExists(request.BookPath) ? request.BookPath : Path.GetDirectoryName(request.BookPath) ?? string.Empty;
            return BookPaths.Shorten(Build(request, new ReadFiles(workspace), findings, progress), folder);
        }
        catch (Exception fault)
        {
            findings.Add(InternalFault.Of("The book cannot be built", request.BookPath, fault));
            return new BuildReport(BuildOutcome.InternalFault, findings.ToSortedList(), []);
        }
    }

    private static BuildReport Build(BuildRequest request, ReadFiles workspace, DiagnosticBag findings, IProgress<BuildStep>? progress)
    {
        if (findings.Take(ManuscriptReader.Read([request.BookPath, .. request.MoreFiles], workspace)) is not { } project)
        {
            return new BuildReport(BuildOutcome.Faulty, findings.ToSortedList(), []);
        }

        project = findings.Take(RevisionViews.Of(request.Change is { } change ? project.WithBooks(change) : project, request));

        // An edition may be unknown only because its description is wrong.
        return FindUnknownEdition(request, project) is { } unknown
            ? unknown with { Diagnostics = ValueList.From(findings.ToSortedList().Where(f => f.Severity == Severity.Error).Concat<Diagnostic>(unknown.Diagnostics)) }
            : Build(project, request, workspace, findings, progress);
    }

    private static BuildReport Build(
        BookProject project,
        BuildRequest request,
        ReadFiles workspace,
        DiagnosticBag findings,
        IProgress<BuildStep>? progress)
    {
        var plans = EditionPlan.Make(project, request);
        if (request.ShowsLayout && plans.Count == 0)
        {
            return WrongUsage(PublishingCodes.NoSuchEdition, "Only PDF editions have pages whose layout can be shown, and none is asked for", "Name a PDF edition, or give the book one");
        }

        findings.AddRange(request.IsLinting ? Linter.Run(project.Book, request.BookPath == project.Folder ? Path.Combine(project.Folder, "book.yaml") : request.BookPath) : []);
        var matters = findings.Take(EditionMatters.Of(project, plans, request, workspace));

        // That a book of which nothing could be read is empty is no news.
        var isVain = matters.All.All(m => m.Book.Divisions.Count == 0) && findings.HasErrors;
        var written = isVain || request.IsStoppedBy(findings.ToSortedList()) ? [] : findings.Take(Export(plans, matters, request, workspace, progress));
        var all = findings.ToSortedList();
        return new BuildReport(OutcomeOf(all, request), all, written) { Limits = request.IsCheck ? new FormatLimitsFinder(matters, all).Find(plans) : [] };
    }

    private static BuildOutcome OutcomeOf(ValueList<Diagnostic> findings, BuildRequest request) =>
        findings.Any(f => f.Code == PublishingCodes.InternalFault) ? BuildOutcome.InternalFault
        : request.IsForbiddenBy(findings) ? BuildOutcome.Faulty
        : BuildOutcome.Done;

    // Editions run side by side; each has findings of its own, so that one edition's error stops that edition only. A face that cannot be
    // used is a fault of all, whichever needed it: files are written when all are made.
    private static Result<ValueList<WrittenFile>> Export(
        ValueList<EditionPlan> plans,
        EditionMatters matters,
        BuildRequest request,
        ReadFiles workspace,
        IProgress<BuildStep>? progress)
    {
        var exporter = new EditionExporter(matters, new SharedPhases(matters, request), request);
        var made = Task.WhenAll(plans.Select(plan => Task.Run(() => Make(plan, exporter, progress)))).GetAwaiter().GetResult();
        var faces = ValueList.From(matters.All.Select(m => m.Resources.Fonts).Distinct().SelectMany(f => f.Findings));
        var findings = new DiagnosticBag();
        findings.AddRange(faces);
        var outputs = new OutputFile(workspace, request.IsForced);
        var files = new List<WrittenFile>();
        foreach (var (plan, edition) in plans.Zip(made))
        {
            var contents = findings.Take(edition);
            var isForbidden = request.IsForbiddenBy(edition.Findings) || request.IsForbiddenBy(faces);
            var own = isForbidden || request.IsCheck ? [] : contents.Select(file => findings.Take(outputs.Write(plan.PlaceOf(file), file))).OfType<WrittenFile>().ToList();
            files.AddRange(own);
            progress?.Report(new BuildStep(plan.Edition.Name, EndOf(own.Count > 0 && own.Count == contents.Count, !isForbidden && request.IsCheck), BuildStage.Ended));
        }

        return findings.With(ValueList.From(files));
    }

    private static string EndOf(bool isWritten, bool isGood) => isWritten ? "finished" : isGood ? "checked" : "not written, for the errors below";

    // What the program does wrong in one edition costs that edition only.
    private static async Task<Result<ValueList<MadeFile>>> Make(EditionPlan plan, EditionExporter exporter, IProgress<BuildStep>? progress)
    {
        var name = plan.Edition.Name;
        progress?.Report(new BuildStep(name, $"Making {name}", BuildStage.Begun));
        try
        {
            return await plan.Edition.Accept(exporter).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            return new Result<ValueList<MadeFile>>([], [InternalFault.Of($"The edition '{name}' cannot be made", plan.Output, fault)]);
        }
        finally
        {
            progress?.Report(new BuildStep(name, $"{name} is made", BuildStage.Made));
        }
    }

    private static BuildReport? FindUnknownEdition(BuildRequest request, BookProject project)
    {
        var names = project.Editions.Select(e => e.Name).ToList();
        var unknown = request.Editions.FirstOrDefault(e => !names.Contains(e, StringComparer.Ordinal));
        var nearest = unknown is null ? null : NearestName.Find(unknown, names);
        return unknown is null ? null : WrongUsage(
            PublishingCodes.NoSuchEdition, $"The book has no edition '{unknown}'",
            (nearest is null ? string.Empty : $"Did you mean '{nearest}'? ") + "Its editions are " + string.Join(", ", names));
    }

    private static BuildReport WrongUsage(string code, string message, string hint) =>
        new(BuildOutcome.WrongUsage, [new Diagnostic(code, Severity.Error, SourceSpan.None, message, [hint])], []);
}
