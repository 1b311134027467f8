using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Styles;

/// <summary>What <c>cs:citation</c> and <c>cs:bibliography</c> have in common.</summary>
/// <param name="Elements">The elements of <c>cs:layout</c>.</param>
/// <param name="Presentation">Affixes, delimiter and formatting of <c>cs:layout</c>.</param>
/// <param name="SortKeys">Keys to sort by; empty for the order of citing.</param>
/// <param name="Names">Options that names inherit.</param>
internal sealed record Layout(
    ValueList<StyleElement> Elements, Presentation Presentation, ValueList<SortKey> SortKeys, NameOptions Names);
