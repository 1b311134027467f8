namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>A glyph as a page shows it. All measures in points, from the page's top left corner.</summary>
/// <param name="Text">What it stands for; several characters for a ligature.</param>
/// <param name="Left">Its origin.</param>
/// <param name="Right">Its origin and its advance, without letterspacing.</param>
/// <param name="Baseline">Its baseline.</param>
/// <param name="Size">Height of its em.</param>
/// <param name="Face">PostScript name of its face, without a subset's prefix.</param>
public readonly record struct PageGlyph(string Text, double Left, double Right, double Baseline, double Size, string Face)
{
    /// <summary>True for spaces of any kind.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
