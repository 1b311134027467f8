namespace OpenSourceHistory.Docx.Formats;

/// <summary>Word's <c>w:vertAlign</c> (ISO/IEC 29500-1, 17.3.2.42).</summary>
internal enum ScriptPosition
{
    /// <summary>On the line.</summary>
    Baseline,

    /// <summary>Superior.</summary>
    Superscript,

    /// <summary>Inferior.</summary>
    Subscript,
}
