using OpenSourceHistory.Css.Selectors;

namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>A selector of a <c>style</c> element and what it sets.</summary>
internal sealed record SvgRule(ComplexSelector Selector, ValueList<SvgDeclaration> Declarations);
