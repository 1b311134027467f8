namespace OpenSourceHistory.Review.Patching;

/// <summary>Writes comments over that the sources have already: what they say, and whether their matter is settled.</summary>
internal static class CommentPatcher
{
    private const string Open = "{>>";
    private const string Close = "<<}";
    private const string Resolved = ".resolved";

    /// <summary>The edit that makes a comment say something, dealt with or not.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="text">What it says now.</param>
    /// <param name="isResolved">True where it is dealt with.</param>
    /// <returns>Null where the source does not write it as CriticMarkup does.</returns>
    public static SourceEdit? Change(Comment comment, string text, bool isResolved)
    {
        if (comment.Span.File is not { } file || !file.Text.AsSpan(comment.Span.Start).StartsWith(Open) || file.Text.IndexOf(Close, comment.Span.Start, StringComparison.Ordinal) is not (>= 0 and var close))
        {
            return null;
        }

        var (behind, said) = (close + Close.Length, file.Text[(comment.Span.Start + Open.Length)..close]);
        var end = behind < file.Text.Length && file.Text[behind] == '{' && file.Text.IndexOf('}', behind) is > 0 and var brace && IsOfComment(file.Text[(behind + 1)..brace]) ? brace + 1 : behind;
        var attributes = end > behind ? file.Text[(behind + 1)..(end - 1)].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList() : [];
        if (isResolved != attributes.Contains(Resolved))
        {
            attributes.RemoveAll(a => a == Resolved);
            attributes.InsertRange(0, isResolved ? [Resolved] : []);
        }

        var words = IsSame(said, text) ? said : CriticMarker.Words(text);
        return new SourceEdit(file, comment.Span.Start, end, $"{Open}{words}{Close}{(attributes.Count == 0 ? string.Empty : $"{{{string.Join(' ', attributes)}}}")}");
    }

    private static bool IsOfComment(string attributes) => attributes.Contains(Resolved, StringComparison.Ordinal) || attributes.Contains("author=", StringComparison.Ordinal) || attributes.Contains("date=", StringComparison.Ordinal);

    private static bool IsSame(string one, string other) => one.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SequenceEqual(other.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
