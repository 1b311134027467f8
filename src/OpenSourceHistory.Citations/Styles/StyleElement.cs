using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Styles;

/// <summary>A rendering element of a style.</summary>
/// <param name="Presentation">Its affixes and formatting.</param>
internal abstract record StyleElement(Presentation Presentation);
