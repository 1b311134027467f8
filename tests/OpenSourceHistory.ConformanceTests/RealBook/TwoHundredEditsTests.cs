using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Publishing.Sending;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;
using Xunit.Abstractions;

namespace OpenSourceHistory.ConformanceTests.RealBook;

/// <summary>
/// Three editors do two hundred things to the real book, in files of their own, while its author goes on writing; all comes home. To see the table:
/// <c>dotnet test tests/OpenSourceHistory.ConformanceTests -c Release --filter FullyQualifiedName~TwoHundredEdits --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class TwoHundredEditsTests(ITestOutputHelper output)
{
    private const string List = "\nThree things are worth the keeping.\n\n- The patience of those who answered the first letters\n- The licences that nobody had to ask for\n- The habit of writing everything down\n- The doubt that came with every success\n- The long lists of names\n";

    [Fact]
    public void All_come_home_into_a_book_that_its_author_went_on_writing()
    {
        using var folder = new TemporaryFolder();
        Copy("manuscript", folder);
        Copy("styles", folder);
        File.AppendAllText(folder["manuscript/coda.md"], List);
        var workspace = new DiskWorkspace(null);
        var book = folder["manuscript"];
        var sent = EditScript.Editors.Select(name => File.ReadAllBytes(Send(book, name, folder, workspace))).ToList();
        var sources = string.Join('\n', Directory.GetFiles(book, "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var script = new EditScript(sent, sources);
        var files = script.Files.Select((file, i) => folder.Add(EditScript.Editors[i] + ".docx", file)).ToList();

        // The author goes on meanwhile.
        File.AppendAllText(folder["manuscript/preface.md"], "\nThe author went on writing while the editors read.[^late]\n\n[^late]: With a note.\n");
        File.Move(folder["manuscript/act-6.md"], folder["manuscript/last-act.md"]);
        File.WriteAllText(folder["manuscript/book.yaml"], File.ReadAllText(folder["manuscript/book.yaml"]).Replace("act-6.md", "last-act.md", StringComparison.Ordinal));

        // The changes are made, then the comments are set beside them.
        var made = Review(book, files, workspace, isMarked: false);
        Write(made);
        var marked = Review(book, files, workspace, isMarked: true);
        Write(marked);
        var fates = script.Edits.Select(e => (Edit: e, Fate: FateOf(e, files[Array.IndexOf(EditScript.Editors, e.Editor)], marked, made))).ToList();
        Show(fates, marked);
        Assert.True(script.Edits.Count >= 200, $"{script.Edits.Count} edits");
        Assert.Equal([], fates.Where(f => f.Fate is "lost" or "told").Select(f => $"{f.Fate}: {f.Edit.Kind}: {f.Edit.Sign}"));
        Assert.Equal(6, fates.Count(f => f.Fate == "conflict"));

        // Nothing is left to bring but what waits for a decision, or is made elsewhere.
        Assert.Equal([], Review(book, files, workspace, isMarked: false).Report.Changes.Where(c => c is { IsThere: false, IsGenerated: false, Rival: null, Conflict: null } && c.Obstacle?.StartsWith("this text is made from", StringComparison.Ordinal) != true).Select(c => $"{c.Place} {c.Old} -> {c.New}: {c.Obstacle}"));
    }

    private static string FateOf(ScriptedEdit edit, string file, ReviewOutcome marked, ReviewOutcome made)
    {
        var fates = new[] { edit.FateIn(marked, file), edit.FateIn(made, file) };
        return new[] { "conflict", "home", "told where", "told" }.FirstOrDefault(fates.Contains) ?? "lost";
    }

    private static void Write(ReviewOutcome outcome)
    {
        foreach (var file in outcome.Files)
        {
            File.WriteAllText(file.Path, file.New);
        }
    }

    private void Show(List<(ScriptedEdit Edit, string Fate)> fates, ReviewOutcome outcome)
    {
        output.WriteLine("| kind | edits | home | conflict marked | made by the program: told with its cause | told | lost |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (var kind in fates.GroupBy(f => f.Edit.Kind).Append(fates.GroupBy(_ => "all").Single()))
        {
            output.WriteLine($"| {kind.Key} | {kind.Count()} | {Count("home")} | {Count("conflict")} | {Count("told where")} | {Count("told")} | {Count("lost")} |");

            int Count(string fate) => kind.Count(f => f.Fate == fate);
        }

        foreach (var change in outcome.Report.Changes.Where(c => c is { Obstacle: not null, Rival: null, IsThere: false }))
        {
            output.WriteLine($"told: {change.Place}: “{change.Old}” -> “{change.New}”: {change.Obstacle}");
        }

        foreach (var change in outcome.Report.Changes.Where(c => c.Conflict is not null))
        {
            output.WriteLine($"conflict: {change.Place}: “{change.Old}” -> “{change.New}”, sent as “{change.Conflict}”");
        }

        foreach (var (edit, fate) in fates.Where(f => f.Fate is "lost" or "told"))
        {
            output.WriteLine($"{fate}: {edit}");
        }
    }

    private static void Copy(string name, TemporaryFolder folder)
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf(name), "*", SearchOption.AllDirectories).Where(f => !f.Contains("/.osh/", StringComparison.Ordinal)))
        {
            var target = folder[Path.Combine(name, Path.GetRelativePath(Repository.PathOf(name), file))];
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string Send(string book, string name, TemporaryFolder folder, DiskWorkspace workspace)
    {
        var report = BookSender.Send(new SendRequest(book, name, Repository.PathOf("styles", "book.css")) { OutputFolder = folder["out"] }, workspace, null);
        Assert.NotNull(report.RecordPath);
        return report.Build.Written[0].Path;
    }

    private static ReviewOutcome Review(string book, IEnumerable<string> files, DiskWorkspace workspace, bool isMarked)
    {
        var (outcome, findings) = BookReviewer.Review(new ReviewRequest(book, [.. files], Repository.PathOf("styles", "book.css")) { IsMarked = isMarked }, workspace);
        Assert.Empty(findings);
        return outcome!;
    }
}
