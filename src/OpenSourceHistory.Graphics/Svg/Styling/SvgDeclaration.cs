namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>A property of an element as written.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Value">Its value, without white space at its ends and without <c>!important</c>.</param>
/// <param name="IsImportant">True where <c>!important</c> stands behind it.</param>
internal readonly record struct SvgDeclaration(string Name, string Value, bool IsImportant);
