using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:names</c>.</summary>
/// <param name="Variables">The name variables.</param>
/// <param name="Name">How names are set, or null for the inherited form.</param>
/// <param name="EtAl">The words for names left out, or null for the inherited ones.</param>
/// <param name="Label">The label, or null.</param>
/// <param name="IsLabelFirst">The label stands before the names.</param>
/// <param name="Substitute">What is rendered where all variables are empty.</param>
/// <param name="Presentation">Affixes and formatting.</param>
internal sealed record NamesElement(
    ValueList<string> Variables,
    NameElement? Name,
    EtAlElement? EtAl,
    LabelElement? Label,
    bool IsLabelFirst,
    ValueList<StyleElement> Substitute,
    Presentation Presentation) : StyleElement(Presentation);
