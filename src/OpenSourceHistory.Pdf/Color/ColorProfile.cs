namespace OpenSourceHistory.Pdf.Color;

/// <summary>An ICC profile that comes with the program (ICC.1:2001-04, version 2, which all standards take).</summary>
/// <param name="FileName">Name of the resource.</param>
/// <param name="Condition">Name of the device, or of the printing condition, that it describes.</param>
/// <param name="Components">Components of its colours.</param>
internal sealed record ColorProfile(string FileName, string Condition, int Components)
{
    /// <summary>The colours of screens and of the web (IEC 61966-2-1).</summary>
    public static ColorProfile Srgb { get; } = new("sRGB.icc", "sRGB IEC61966-2.1", 3);

    /// <summary>Offset printing on coated paper (ISO 12647-2, paper types 1 and 2; the characterisation data FOGRA39).</summary>
    public static ColorProfile CoatedPaper { get; } = new("FOGRA39L_coated.icc", "FOGRA39", 4);

    /// <summary>The profile's bytes.</summary>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public byte[] Read() => EmbeddedText.ReadBytes(typeof(ColorProfile).Assembly, FileName);
}
