using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;

namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Comments of a paragraph as CriticMarkup: behind what they are about, with the answers to them.</summary>
/// <param name="context">What it works with.</param>
internal sealed class CommentText(DraftContext context)
{
    private readonly HashSet<int> _called = [];
    private readonly HashSet<int> _ended = [];
    private int? _open;

    /// <summary>The comment that is about the text that is read now, as Markdown; or null.</summary>
    public string? Open { get; private set; }

    /// <summary>Begins a paragraph. What a comment that began before is about, is told from the paragraph's beginning.</summary>
    /// <param name="tokens">The paragraph's.</param>
    public void Enter(IReadOnlyList<WordToken> tokens)
    {
        var edges = DocumentWalk.Tokens(tokens).OfType<CommentToken>().ToList();
        _called.UnionWith(edges.Where(e => e.Edge == CommentEdge.Reference).Select(e => e.Comment));
        var begun = edges.Where(e => e.Edge == CommentEdge.Start).Select(e => e.Comment).ToHashSet();
        if (edges.FirstOrDefault(e => e.Edge == CommentEdge.End && !begun.Contains(e.Comment)) is { } end)
        {
            Begin(end.Comment);
        }
    }

    /// <summary>Passes an end of what a comment is about, or the comment itself.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The comment where it is to stand here; else nothing.</returns>
    public string Pass(CommentToken token)
    {
        switch (token.Edge)
        {
            case CommentEdge.Start:
                Begin(token.Comment);
                return string.Empty;
            case CommentEdge.End:
                End(token.Comment);
                return string.Empty;
            default:
                End(token.Comment);
                return _ended.Contains(token.Comment) ? string.Empty : TextOf(token.Comment);
        }
    }

    // One at a time: what is about text that another is about already, stands behind it.
    private void Begin(int comment)
    {
        if (_open is null && _called.Contains(comment) && TextOf(comment) is { Length: > 0 } text)
        {
            (_open, Open) = (comment, text);
        }
    }

    private void End(int comment)
    {
        if (_open == comment)
        {
            (_open, Open) = (null, null);
            _ended.Add(comment);
        }
    }

    private string TextOf(int id)
    {
        var comment = context.Document.Comments.FirstOrDefault(c => c.Id == id);
        return comment is null or { Parent: not null } ? string.Empty : string.Concat(context.Document.Comments.Where(c => c.Parent == id).Prepend(comment).Select(OneOf));
    }

    private static string OneOf(WordComment comment)
    {
        var text = string.Join(' ', DocumentWalk.Paragraphs(comment.Blocks).Select(DocumentWalk.TextOf).Where(t => t.Length > 0));
        return $"{{>>{text.Replace("<<}", "<< }", StringComparison.Ordinal).ReplaceLineEndings(" ")}<<}}{RevisionText.AttributesOf(comment.Author, comment.Date, comment.IsResolved ? ".resolved" : string.Empty)}";
    }
}
