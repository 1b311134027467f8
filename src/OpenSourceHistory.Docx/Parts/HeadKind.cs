namespace OpenSourceHistory.Docx.Parts;

/// <summary>Head or foot of a page.</summary>
internal enum HeadKind
{
    /// <summary>Above the text.</summary>
    Header,

    /// <summary>Below the text.</summary>
    Footer,
}
