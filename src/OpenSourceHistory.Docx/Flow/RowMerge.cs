namespace OpenSourceHistory.Docx.Flow;

/// <summary>Word's <c>w:vMerge</c> (ISO/IEC 29500-1, 17.4.84).</summary>
internal enum RowMerge
{
    /// <summary>One row.</summary>
    None,

    /// <summary>First of several rows.</summary>
    Start,

    /// <summary>Continues the cell above.</summary>
    Continue,
}
