namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>What is offered to an author who writes.</summary>
public enum CompletionKind
{
    /// <summary>An id, a label or the key of a source.</summary>
    Reference,

    /// <summary>A class.</summary>
    Class,

    /// <summary>A property of the sheet, or a key of <c>book.yaml</c>.</summary>
    Property,

    /// <summary>A value.</summary>
    Value,

    /// <summary>An at-rule.</summary>
    Keyword,

    /// <summary>A file.</summary>
    File,
}
