namespace OpenSourceHistory.Styles;

/// <summary>The three receivers a sheet can tell apart with @media.</summary>
public enum MediaType
{
    /// <summary>Pages: the PDF editions.</summary>
    Print,

    /// <summary>The editor's Word file.</summary>
    Docx,

    /// <summary>The e-book.</summary>
    Epub,
}
