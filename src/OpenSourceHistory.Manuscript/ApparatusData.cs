namespace OpenSourceHistory.Manuscript;

/// <summary>What the data files beside the manuscript say; the apparatus passes make notes and back matter of it.</summary>
public sealed record ApparatusData
{
    /// <summary>No data files.</summary>
    public static ApparatusData None { get; } = new();

    /// <summary>Those who are thanked without having had a role in the book: authors of its sources, readers whose changes were taken in.</summary>
    public ValueList<Acknowledged> Acknowledged { get; init; } = [];
}
