namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>Kinds of files that can be inspected.</summary>
internal enum FileKind
{
    /// <summary>Something else.</summary>
    Unknown,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>EPUB.</summary>
    Epub,

    /// <summary>DOCX.</summary>
    Docx,
}
