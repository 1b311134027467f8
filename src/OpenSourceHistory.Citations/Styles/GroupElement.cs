using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:group</c>.</summary>
internal sealed record GroupElement(ValueList<StyleElement> Children, Presentation Presentation) : StyleElement(Presentation);
