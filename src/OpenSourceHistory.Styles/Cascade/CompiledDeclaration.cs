using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Properties;

namespace OpenSourceHistory.Styles.Cascade;

/// <summary>A declaration with its property found and, where no <c>var()</c> stands in it, its value parsed.</summary>
/// <param name="Source">The declaration.</param>
/// <param name="Property">Its property; null for a custom one.</param>
/// <param name="Settings">What it sets; null where <c>var()</c> must be replaced first, and for custom properties.</param>
internal sealed record CompiledDeclaration(Declaration Source, Property? Property, IReadOnlyList<Setting>? Settings);
