using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:text</c>.</summary>
internal sealed record TextElement(TextKind Kind, string Value, TermForm Form, bool IsPlural, Presentation Presentation)
    : StyleElement(Presentation);
