using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:label</c>; in <c>cs:names</c> its variable is null.</summary>
internal sealed record LabelElement(string? Variable, TermForm Form, LabelPlural Plural, Presentation Presentation)
    : StyleElement(Presentation);
