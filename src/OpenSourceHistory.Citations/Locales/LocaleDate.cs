using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Locales;

/// <summary>A localised form of dates.</summary>
internal sealed record LocaleDate(ValueList<DatePartElement> Parts, Presentation Presentation);
