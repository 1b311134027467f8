namespace OpenSourceHistory.Docx.Embedding;

/// <summary>The four faces that Word knows of a family, in the schema's order (17.8.3.10).</summary>
internal enum FaceSlot
{
    /// <summary><c>w:embedRegular</c>.</summary>
    Regular,

    /// <summary><c>w:embedBold</c>.</summary>
    Bold,

    /// <summary><c>w:embedItalic</c>.</summary>
    Italic,

    /// <summary><c>w:embedBoldItalic</c>.</summary>
    BoldItalic,
}
