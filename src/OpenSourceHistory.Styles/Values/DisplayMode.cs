namespace OpenSourceHistory.Styles.Values;

/// <summary>display.</summary>
public enum DisplayMode
{
    /// <summary>In the line.</summary>
    Inline,

    /// <summary>A block.</summary>
    Block,

    /// <summary>A block with a marker.</summary>
    ListItem,

    /// <summary>A table or its parts.</summary>
    Table,

    /// <summary>Not shown.</summary>
    None,

    /// <summary>A block in the line.</summary>
    InlineBlock,
}
