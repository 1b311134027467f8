namespace OpenSourceHistory.Docx.Reading;

/// <summary>A picture.</summary>
/// <param name="Part">Path of its file in the document, or null where it lies outside or is missing.</param>
/// <param name="Size">The size it is shown at.</param>
/// <param name="AlternativeText">Its text for those who do not see it; empty where it has none.</param>
public sealed record PictureToken(string? Part, Size Size, string AlternativeText) : WordToken
{
    /// <summary>True where it is marked as saying nothing.</summary>
    public bool IsDecorative { get; init; }
}
