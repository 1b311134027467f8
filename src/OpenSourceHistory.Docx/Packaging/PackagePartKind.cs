namespace OpenSourceHistory.Docx.Packaging;

/// <summary>A kind of part (ISO/IEC 29500-1, 11.3 and 15.2).</summary>
/// <param name="Path">Path from the root of the package without the extension, such as <c>word/header</c>.</param>
/// <param name="Extension">Extension without the dot.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Relationship">Type of the relationship by which others refer to it.</param>
/// <param name="IsNumberedFromOne">True where the first of its kind has a number too.</param>
internal sealed record PackagePartKind(string Path, string Extension, string ContentType, string Relationship, bool IsNumberedFromOne = false);
