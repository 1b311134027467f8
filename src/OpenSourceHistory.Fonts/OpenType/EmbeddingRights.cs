namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>What a face's licence lets documents do with it (OpenType, OS/2, fsType).</summary>
/// <param name="Bits">The field; 0 allows everything.</param>
public readonly record struct EmbeddingRights(int Bits)
{
    private const int LicenceMask = 0x000E;
    private const int RestrictedLicence = 0x0002;
    private const int Editable = 0x0008;
    private const int NoSubsetting = 0x0100;
    private const int BitmapsOnly = 0x0200;

    /// <summary>True where outlines may be embedded in documents.</summary>
    public bool AllowsEmbedding => (Bits & LicenceMask) != RestrictedLicence && (Bits & BitmapsOnly) == 0;

    /// <summary>True where the face may be cut down before it is embedded.</summary>
    public bool AllowsSubsetting => AllowsEmbedding && (Bits & NoSubsetting) == 0;

    /// <summary>True where documents with the face may be edited; one for preview and print alone makes Word open the file for reading only.</summary>
    public bool AllowsEditing => AllowsEmbedding && ((Bits & LicenceMask) == 0 || (Bits & Editable) != 0);
}
