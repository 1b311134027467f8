namespace OpenSourceHistory.Docx.Reading.Revisions;

/// <summary>A document as it is when its revisions are accepted or rejected; it has none left.</summary>
internal static class RevisionView
{
    /// <summary>The document with all revisions accepted.</summary>
    /// <param name="document">The document.</param>
    public static WordDocument Accept(WordDocument document) => Resolve(document, _ => true);

    /// <summary>The document as it was before its revisions.</summary>
    /// <param name="document">The document.</param>
    public static WordDocument Reject(WordDocument document) => Resolve(document, _ => false);

    /// <summary>The document with some revisions accepted and the others rejected.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isAccepted">True for a revision that is accepted.</param>
    public static WordDocument Resolve(WordDocument document, Func<WordRevision, bool> isAccepted)
    {
        var resolver = new RevisionResolver(isAccepted);
        return document with
        {
            Blocks = resolver.Resolve(document.Blocks),
            Notes = ValueList.From(document.Notes.Select(n => n with { Blocks = resolver.Resolve(n.Blocks) })),
            Comments = ValueList.From(document.Comments.Select(c => c with { Blocks = resolver.Resolve(c.Blocks) })),
        };
    }
}
