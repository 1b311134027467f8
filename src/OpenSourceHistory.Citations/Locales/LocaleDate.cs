using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Locales;

/// <summary>A localised form of dates.</summary>
internal sealed record LocaleDate(ValueList<DatePartElement> Parts, Presentation Presentation);
