using System.Globalization;
using System.Text;
using OpenSourceHistory.Publishing.Reviewing;

namespace OpenSourceHistory.Publishing.Committing;

/// <summary>Writes what came home into the sources, with a commit for each editor. Nothing is copied before: what git has of a clean work tree is what there was.</summary>
public static class SourceCommitter
{
    /// <summary>Finds what forbids to commit, before anything is done.</summary>
    /// <param name="bookPath">The book.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>An error where the book stands in no work tree, that has changes of its own, or there is no git.</returns>
    public static ValueList<Diagnostic> FindObstacles(string bookPath, IWorkspace workspace)
    {
        var (output, fault) = GitOf(bookPath, workspace).Run("status", "--porcelain", "--untracked-files=no");
        return output is null ? [Refuse($"No commits can be made: {fault}", "Without --commit the sources are copied to .osh/backup before they are written")]
            : output.Length > 0 ? [Refuse($"The work tree has changes that are not committed, in {output.Split('\n')[0][2..].Trim()} among others", "Commit or stash them first, so that the commits of editors hold nothing else")]
            : [];
    }

    /// <summary>Writes and commits what is taken, editor by editor.</summary>
    /// <param name="outcome">What came back.</param>
    /// <param name="bookPath">The book.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The first lines of the commits.</returns>
    public static Result<ValueList<string>> Commit(ReviewOutcome outcome, string bookPath, IWorkspace workspace)
    {
        var git = GitOf(bookPath, workspace);
        var findings = new DiagnosticBag();
        var made = new List<string>();
        if (outcome.Files.Count > 0 && git.Run(["ls-files", "--error-unmatch", "--", .. PathsOf(outcome.Files, workspace)]) is { Output: null, Fault: var unknown })
        {
            findings.Add(Refuse($"Not all sources that change are in git: {unknown}", "Add and commit them first, or leave --commit out"));
            return findings.With<ValueList<string>>([]);
        }

        try
        {
            foreach (var share in outcome.Shares)
            {
                if (Commit(git, share, workspace) is { } fault)
                {
                    findings.Add(Refuse($"git does not commit: {fault}; the sources are written, up to what {NameOf(share.Author)} changed", "git diff shows it; git stash takes it away"));
                    break;
                }

                made.Add(SubjectOf(share));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(new Diagnostic(PublishingCodes.CannotWrite, Severity.Error, SourceSpan.None, $"The sources cannot be written: {e.Message}", []));
        }

        return findings.With(ValueList.From(made.ToArray()));
    }

    private static GitProgram GitOf(string bookPath, IWorkspace workspace) =>
        new(workspace.RealPath(workspace.FolderExists(bookPath) ? bookPath : Path.GetDirectoryName(bookPath) ?? string.Empty));

    private static string? Commit(GitProgram git, EditorShare share, IWorkspace workspace)
    {
        SourceBackup.Write(share.Files, workspace);
        string[] author = share.Author.Length > 0 ? [$"--author={NameOf(share.Author)} <>"] : [];
        var (output, fault) = git.Run(["commit", "--quiet", .. author, $"--message={SubjectOf(share)}", "--", .. PathsOf(share.Files, workspace)]);
        return output is null ? fault : null;
    }

    private static IEnumerable<string> PathsOf(ValueList<ReviewedFile> files, IWorkspace workspace) => files.Select(f => workspace.RealPath(f.Path));

    private static string SubjectOf(EditorShare share)
    {
        var counts = new[] { Count(share.Changes, "change"), Count(share.Comments, "comment") }.OfType<string>();
        return $"Take home {string.Join(" and ", counts)} of {NameOf(share.Author)}";
    }

    private static string? Count(int count, string noun) => count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    // What would end a name or a line in a commit (gitformat-signature).
    private static string NameOf(string author)
    {
        var name = new StringBuilder();
        foreach (var c in author.Where(c => !char.IsControl(c) && c is not ('<' or '>')))
        {
            name.Append(c);
        }

        return name.ToString().Trim() is { Length: > 0 } clean ? clean : "an editor without a name";
    }

    private static Diagnostic Refuse(string message, string hint) => new(PublishingCodes.CannotCommit, Severity.Error, SourceSpan.None, message, [hint]);
}
