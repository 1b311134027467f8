namespace OpenSourceHistory.Importing.Blocks;

/// <summary>How a column of a table is aligned.</summary>
internal enum DraftAlignment
{
    /// <summary>As the sheet says.</summary>
    None,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}
