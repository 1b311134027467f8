namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>What a paragraph stands in.</summary>
internal enum FlowPlace
{
    /// <summary>The text.</summary>
    Text,

    /// <summary>A note.</summary>
    Note,

    /// <summary>A cell of a table.</summary>
    Cell,
}
