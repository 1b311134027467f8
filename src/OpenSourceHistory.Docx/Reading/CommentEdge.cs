namespace OpenSourceHistory.Docx.Reading;

/// <summary>What of a comment stands at a place.</summary>
public enum CommentEdge
{
    /// <summary>What it is about begins.</summary>
    Start,

    /// <summary>What it is about ends.</summary>
    End,

    /// <summary>The comment itself.</summary>
    Reference,
}
