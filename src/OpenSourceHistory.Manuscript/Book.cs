namespace OpenSourceHistory.Manuscript;

/// <summary>A whole book in reading order.</summary>
/// <param name="Metadata">What the title page, the file properties and the shops need to know.</param>
/// <param name="Divisions">Half-title to colophon, in order.</param>
public sealed record Book(BookMetadata Metadata, ValueList<Division> Divisions)
{
    /// <summary>What its data files say.</summary>
    public ApparatusData Data { get; init; } = ApparatusData.None;

    /// <summary>Pictures that the apparatus makes; images name them by their paths.</summary>
    public ValueList<GeneratedPicture> Pictures { get; init; } = [];
}
