using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>A page of a file, with what it inherits (ISO 32000-1, 7.7.3.4).</summary>
/// <param name="Number">Its number from 1.</param>
/// <param name="Dictionary">Its own entries.</param>
internal sealed record OpenedPage(int Number, DictionaryToken Dictionary)
{
    /// <summary>Its resources, its own or inherited; null where it has none.</summary>
    public DictionaryToken? Resources { get; init; }

    /// <summary>The boxes that it has, by name.</summary>
    public required IReadOnlyDictionary<string, Box> Boxes { get; init; }

    /// <summary>Its annotations.</summary>
    public required ValueList<OpenedAnnotation> Annotations { get; init; }

    /// <summary>Clockwise quarters by which it is turned when it is shown, 0 to 3.</summary>
    public int Quarters { get; init; }

    /// <summary>Its unit in points.</summary>
    public double Unit { get; init; } = 1;

    /// <summary>What is painted on it.</summary>
    public PaintedContent Content { get; } = new();

    /// <summary>The sheet that it is shown on; an empty one where it has none.</summary>
    public Box Media => Boxes.TryGetValue("MediaBox", out var box) ? box : default;

    /// <summary>The page as cut: what it names as such, else what is shown of the sheet (14.11.2).</summary>
    public Box Trim => Boxes.TryGetValue("TrimBox", out var trim) || Boxes.TryGetValue("ArtBox", out trim) || Boxes.TryGetValue("CropBox", out trim) ? trim : Media;

    /// <summary>The page and what is printed beyond it.</summary>
    public Box Bleed => Boxes.TryGetValue("BleedBox", out var bleed) ? bleed : Boxes.ContainsKey("TrimBox") ? Media : Trim;

    /// <summary>True for a right-hand page, where the first is one.</summary>
    public bool IsRecto => Number % 2 == 1;
}
