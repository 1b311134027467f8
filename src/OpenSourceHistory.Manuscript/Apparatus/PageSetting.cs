namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>How the running text stands on the pages of an edition.</summary>
/// <param name="Size">Size of the type.</param>
/// <param name="Leading">From baseline to baseline.</param>
/// <param name="Measure">Width of the text.</param>
/// <param name="Page">Trim size of the page.</param>
public sealed record PageSetting(Length Size, Length Leading, Length Measure, Size Page);
