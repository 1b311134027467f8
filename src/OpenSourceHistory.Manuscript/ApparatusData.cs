namespace OpenSourceHistory.Manuscript;

/// <summary>What the data files beside the manuscript say; the apparatus passes make notes and back matter of it.</summary>
public sealed record ApparatusData
{
    /// <summary>No data files.</summary>
    public static ApparatusData None { get; } = new();

    /// <summary>What the index is made of besides the marks in the text.</summary>
    public IndexData Index { get; init; } = IndexData.None;
}
