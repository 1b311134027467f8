namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>How the cells of a column are aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>As the style sheet says.</summary>
    Default,

    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Right.</summary>
    Right,
}
