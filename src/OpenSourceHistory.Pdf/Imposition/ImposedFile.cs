namespace OpenSourceHistory.Pdf.Imposition;

/// <summary>Pages laid on sheets.</summary>
/// <param name="Content">The file.</param>
/// <param name="Pages">How many pages there were.</param>
/// <param name="Sheets">How many sheets of paper there are.</param>
/// <param name="LosesAnnotations">True where pages had annotations that show something, such as comments and fields: sheets have none.</param>
/// <param name="Lack">What of pages could not be taken over; null where all was.</param>
public sealed record ImposedFile(byte[] Content, int Pages, int Sheets, bool LosesAnnotations, string? Lack)
{
    /// <summary>Size that two pages with their marks take; on smaller paper they are cut.</summary>
    public Size Needed { get; init; }

    /// <summary>False where the paper is smaller than that.</summary>
    public bool FitsPaper { get; init; } = true;
}
