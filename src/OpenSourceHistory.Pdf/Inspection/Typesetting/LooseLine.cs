namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>A line whose words stand far apart.</summary>
/// <param name="Page">Its page, from 1.</param>
/// <param name="Space">Its mean word space in em.</param>
/// <param name="Text">Its text.</param>
public sealed record LooseLine(int Page, double Space, string Text);
