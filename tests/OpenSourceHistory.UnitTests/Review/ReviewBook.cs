using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>A book of one file of text that goes to an editor and comes back.</summary>
internal sealed class ReviewBook
{
    private const string Source = "book.md";
    private readonly string _markdown;
    private readonly byte[] _sent;
    private readonly MemoryWorkspace _workspace;
    private readonly string _path;

    public ReviewBook(string markdown)
        : this(markdown, Source, WorkspaceOf(markdown))
    {
    }

    /// <summary>A book with contents before its text.</summary>
    /// <param name="markdown">Its text.</param>
    public static ReviewBook WithContents(string markdown) => new(markdown, "b", WorkspaceOf(string.Empty)
        .With("b/text.md", markdown)
        .With("b/book.css", ".toc-entry::after { content: leader(\" \") target-counter(attr(href), page); }\n")
        .With("b/book.yaml", "title: Random\nlanguage: en\nstyle: book.css\nfront: [contents]\nbody: [text.md]\neditions:\n  docx: {format: docx, output: book.docx}\n"));

    /// <summary>A book with a description.</summary>
    /// <param name="markdown">Its text, for what comes home into it.</param>
    /// <param name="path">Path of the book.</param>
    /// <param name="workspace">Its files.</param>
    public ReviewBook(string markdown, string path, MemoryWorkspace workspace)
    {
        (_markdown, _path, _workspace) = (markdown, path, workspace);
        var report = BookBuilder.Build(new BuildRequest(path, ["docx"], "out", "default.css"), workspace, null);
        _sent = report.Written.Count > 0 ? workspace.ReadAllBytes("out/book.docx") : throw new InvalidOperationException(string.Join('\n', report.Diagnostics));
    }

    /// <summary>The file as sent.</summary>
    public byte[] Sent => _sent;

    /// <summary>What came back.</summary>
    public ReviewOutcome Review(byte[] edited, Func<ReviewRequest, ReviewRequest>? ask = null) => Review(_workspace, _path, [edited], ask);

    /// <summary>What came back from several editors.</summary>
    public ReviewOutcome Review(IReadOnlyList<byte[]> edited) => Review(_workspace, _path, edited, null);

    /// <summary>What there would be to take home when the changed sources were compared with what came back.</summary>
    public ReviewOutcome ReviewAgain(ReviewOutcome outcome, byte[] edited)
    {
        foreach (var file in outcome.Files)
        {
            _workspace.With(file.Path, file.New);
        }

        var again = Review(_workspace, _path, [edited], null);
        foreach (var file in outcome.Files)
        {
            _workspace.With(file.Path, file.Old);
        }

        return again;
    }

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

    private static ReviewOutcome Review(MemoryWorkspace workspace, string path, IReadOnlyList<byte[]> edited, Func<ReviewRequest, ReviewRequest>? ask)
    {
        for (var i = 0; i < edited.Count; i++)
        {
            workspace = workspace.With($"edited{i}.docx", edited[i]);
        }

        var request = new ReviewRequest(path, [.. edited.Select((_, i) => $"edited{i}.docx")], "default.css");
        var result = BookReviewer.Review(ask is null ? request : ask(request), workspace);
        return result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Findings));
    }
}
