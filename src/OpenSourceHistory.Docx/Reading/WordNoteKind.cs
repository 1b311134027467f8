namespace OpenSourceHistory.Docx.Reading;

/// <summary>Kinds of notes.</summary>
public enum WordNoteKind
{
    /// <summary>At the foot of the page.</summary>
    Footnote,

    /// <summary>At the end of a section or of the document.</summary>
    Endnote,
}
