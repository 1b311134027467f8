using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>What stands around rules while a sheet is read.</summary>
/// <param name="File">The file.</param>
/// <param name="Media">The media lists around.</param>
/// <param name="Layer">The cascade layer around.</param>
/// <param name="Parent">Selectors of the rule around, in full; null outside of rules.</param>
internal sealed record SheetScope(SourceFile File, MediaCondition Media, CascadeLayer Layer, IReadOnlyList<Component>? Parent)
{
    /// <summary>The selectors of that rule.</summary>
    public ValueList<ComplexSelector> Selectors { get; init; } = [];
}
