namespace OpenSourceHistory.Review.Deciding;

/// <summary>What is open in a manuscript.</summary>
public enum OpenChangeKind
{
    /// <summary>Text is put in.</summary>
    Insertion,

    /// <summary>Text is struck out.</summary>
    Deletion,

    /// <summary>Text is put in another's place.</summary>
    Substitution,

    /// <summary>A paragraph is cut in two.</summary>
    Cut,

    /// <summary>Two paragraphs are joined.</summary>
    Join,

    /// <summary>Somebody says something.</summary>
    Comment,

    /// <summary>Text stands elsewhere, or in another form: it is struck out in one place and put in at another.</summary>
    Moved,
}
