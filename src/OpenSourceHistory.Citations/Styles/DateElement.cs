using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:date</c>: of a localised form, or of its own parts where the form is null.</summary>
/// <param name="Variable">The date variable.</param>
/// <param name="Form">The localised form.</param>
/// <param name="Precision">The finest part shown of a localised form.</param>
/// <param name="Parts">The parts in order, or what they change of a localised form.</param>
/// <param name="Presentation">Affixes and formatting.</param>
internal sealed record DateElement(
    string Variable, DateForm? Form, DatePart Precision, ValueList<DatePartElement> Parts, Presentation Presentation)
    : StyleElement(Presentation);
