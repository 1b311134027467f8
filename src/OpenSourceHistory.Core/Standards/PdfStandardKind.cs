namespace OpenSourceHistory.Core.Standards;

/// <summary>What a standard of PDF files is for. A file conforms to one of each kind at most.</summary>
public enum PdfStandardKind
{
    /// <summary>Files that are kept: PDF/A (ISO 19005).</summary>
    Archive,

    /// <summary>Files that everyone can read, by ear too: PDF/UA (ISO 14289).</summary>
    Accessibility,

    /// <summary>Files that are printed from: PDF/X (ISO 15930).</summary>
    Exchange,
}
