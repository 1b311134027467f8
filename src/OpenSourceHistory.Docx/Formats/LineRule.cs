namespace OpenSourceHistory.Docx.Formats;

/// <summary>How <c>w:spacing/@w:line</c> is meant (ISO/IEC 29500-1, 17.18.48).</summary>
internal enum LineRule
{
    /// <summary>A multiple of the face's own height, in 240ths.</summary>
    Auto,

    /// <summary>Twips, more where the content is higher.</summary>
    AtLeast,

    /// <summary>Twips, whatever the content.</summary>
    Exact,
}
