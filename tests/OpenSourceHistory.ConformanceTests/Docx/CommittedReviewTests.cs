using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing.Docx;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Docx;

/// <summary>What came home is committed, editor by editor, and only into a clean work tree.</summary>
public sealed class CommittedReviewTests
{
    private const string Book = "# One\n\nThe quick brown fox jumps over the lazy dog.\n\nLast words.\n";

    [ToolFact("git")]
    public void Each_editor_has_a_commit_of_plain_text_and_no_copies_are_made()
    {
        using var folder = Repository(Book);
        Assert.Equal(0, Run("send", folder["book.md"], "--to", "Ann <Lee>", "--output", folder.Path).Code);
        Edit(folder, "ann.docx", "Ann <Lee>", e => e.Replace("quick", "slow"));
        Edit(folder, "bob.docx", "Bob", e => e.Replace("lazy", "tired").Comment("Last", "Really?"));
        var (code, output) = Run("review", "merge", folder["book.md"], folder["ann.docx"], folder["bob.docx"], "--commit");
        Assert.Equal(0, code);
        Assert.Contains("committed: Take home 1 change of Ann Lee", output, StringComparison.Ordinal);
        Assert.Equal("Bob: Take home 1 change and 1 comment of Bob\nAnn Lee: Take home 1 change of Ann Lee\nMe: Begin\n", Git(folder, "log", "--format=%an: %B").Replace("\n\n", "\n", StringComparison.Ordinal));
        Assert.Contains("{~~quick~>slow~~}", Git(folder, "show", "HEAD~1:book.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("tired", Git(folder, "show", "HEAD~1:book.md"), StringComparison.Ordinal);
        Assert.Contains("tired", Git(folder, "show", "HEAD:book.md"), StringComparison.Ordinal);
        Assert.Empty(Git(folder, "status", "--porcelain", "--untracked-files=no"));
        Assert.False(Directory.Exists(folder[".osh/backup"]));
    }

    [ToolFact("git")]
    public void A_work_tree_with_changes_of_its_own_is_left_alone()
    {
        using var folder = Repository(Book);
        Run("send", folder["book.md"], "--to", "Ann", "--output", folder.Path);
        Edit(folder, "ann.docx", "Ann", e => e.Replace("quick", "slow"));
        File.AppendAllText(folder["book.md"], "\nMine.\n");
        var (code, output) = Run("review", "merge", folder["book.md"], folder["ann.docx"], "--commit");
        Assert.Equal(1, code);
        Assert.Contains("OSH7024", output, StringComparison.Ordinal);
        Assert.EndsWith("\nMine.\n", File.ReadAllText(folder["book.md"]), StringComparison.Ordinal);
    }

    [ToolFact("git")]
    public void A_folder_that_is_no_work_tree_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("book.md", Book);
        Run("send", folder["book.md"], "--to", "Ann", "--output", folder.Path);
        Edit(folder, "ann.docx", "Ann", e => e.Replace("quick", "slow"));
        var (code, output) = Run("review", "merge", folder["book.md"], folder["ann.docx"], "--commit");
        Assert.Equal((1, Book), (code, File.ReadAllText(folder["book.md"])));
        Assert.Contains("OSH7024", output, StringComparison.Ordinal);
        Assert.Equal(2, Run("review", "merge", folder["book.md"], folder["ann.docx"], "--commit", "--as", "patch").Code);
    }

    private static TemporaryFolder Repository(string text)
    {
        var folder = new TemporaryFolder();
        folder.Write("book.md", text);
        foreach (var command in new string[][] { ["init", "--quiet"], ["config", "user.name", "Me"], ["config", "user.email", "me@example.org"], ["add", "book.md"], ["commit", "--quiet", "--message=Begin"] })
        {
            Git(folder, command);
        }

        return folder;
    }

    private static void Edit(TemporaryFolder folder, string name, string author, Func<WordEditor, WordEditor> edit)
    {
        using var editor = new WordEditor(File.ReadAllBytes(Directory.GetFiles(folder.Path, "book-for-*.docx")[0]), author);
        folder.Add(name, edit(editor).Save());
    }

    private static string Git(TemporaryFolder folder, params string[] arguments)
    {
        var result = ExternalTool.Run("git", ["-C", folder.Path, .. arguments]);
        Assert.True(result.ExitCode == 0, result.Errors);
        return result.Output;
    }

    private static (int Code, string Output) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        var code = Application.Run(arguments, new ConsoleStreams(output, output, IsTerminal: false, HasColor: false), new DiskWorkspace(null));
        return (code, output.ToString());
    }
}
