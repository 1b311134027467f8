namespace OpenSourceHistory.Importing.Inlines;

/// <summary>What text is marked up with; of those that reach equally far, the first stands around the others.</summary>
internal enum MarkupKind
{
    /// <summary>What a comment is about, by the comment as Markdown.</summary>
    Comment,

    /// <summary>What was deleted, by who did it, as attributes.</summary>
    Deletion,

    /// <summary>What was inserted, by who did it, as attributes.</summary>
    Insertion,

    /// <summary>A link, by its target.</summary>
    Link,

    /// <summary>A span, by its attributes.</summary>
    Span,

    /// <summary>Strong.</summary>
    Strong,

    /// <summary>Emphasis.</summary>
    Emphasis,

    /// <summary>Struck.</summary>
    Struck,

    /// <summary>Superior.</summary>
    Superscript,

    /// <summary>Inferior.</summary>
    Subscript,

    /// <summary>Code.</summary>
    Code,
}
