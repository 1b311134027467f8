using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:number</c>.</summary>
internal sealed record NumberElement(string Variable, NumberForm Form, Presentation Presentation) : StyleElement(Presentation);
