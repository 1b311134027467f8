using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>A book of one file that goes to an editor and comes back.</summary>
internal sealed class ReviewBook
{
    private const string Source = "book.md";
    private readonly string _markdown;
    private readonly byte[] _sent;

    public ReviewBook(string markdown)
    {
        _markdown = markdown;
        var workspace = WorkspaceOf(markdown);
        var report = BookBuilder.Build(new BuildRequest(Source, ["docx"], "out", "default.css"), workspace, null);
        _sent = report.Written.Count > 0 ? workspace.ReadAllBytes("out/book.docx") : throw new InvalidOperationException(string.Join('\n', report.Diagnostics));
    }

    /// <summary>The file as sent.</summary>
    public byte[] Sent => _sent;

    /// <summary>What came back.</summary>
    public ReviewOutcome Review(byte[] edited, Func<ReviewRequest, ReviewRequest>? ask = null) => Review(_markdown, [edited], ask);

    /// <summary>What came back from several editors.</summary>
    public ReviewOutcome Review(IReadOnlyList<byte[]> edited) => Review(_markdown, edited, null);

    /// <summary>What there would be to take home when the changed sources were compared with what came back.</summary>
    public static ReviewOutcome ReviewAgain(ReviewOutcome outcome, string markdown, byte[] edited) => Review(MarkdownOf(outcome, markdown), [edited], null);

    /// <summary>What came back from an editor who does something.</summary>
    public ReviewOutcome Edit(string? author, Func<WordEditor, WordEditor> edit)
    {
        using var editor = new WordEditor(_sent, author);
        return Review(edit(editor).Save());
    }

    /// <summary>The source with what was taken.</summary>
    public string MarkdownOf(ReviewOutcome outcome) => MarkdownOf(outcome, _markdown);

    private static string MarkdownOf(ReviewOutcome outcome, string markdown) => outcome.Files is [{ } file] ? file.New : markdown;

    private static MemoryWorkspace WorkspaceOf(string markdown) => new MemoryWorkspace().With(Source, markdown).With("default.css", string.Empty);

    private static ReviewOutcome Review(string markdown, IReadOnlyList<byte[]> edited, Func<ReviewRequest, ReviewRequest>? ask)
    {
        var workspace = WorkspaceOf(markdown);
        for (var i = 0; i < edited.Count; i++)
        {
            workspace = workspace.With($"edited{i}.docx", edited[i]);
        }

        var request = new ReviewRequest(Source, [.. edited.Select((_, i) => $"edited{i}.docx")], "default.css");
        var result = BookReviewer.Review(ask is null ? request : ask(request), workspace);
        return result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Findings));
    }
}
