namespace OpenSourceHistory.Docx.Naming;

/// <summary>Kinds of Word styles that are filled from the sheet.</summary>
internal enum StyleKind
{
    /// <summary>A paragraph style.</summary>
    Paragraph,

    /// <summary>A character style.</summary>
    Character,
}
