namespace OpenSourceHistory.Docx.Templates;

/// <summary>What a part of a template refers to.</summary>
/// <param name="Id">Identifier of the relationship in the template.</param>
/// <param name="Kind">Last word of the relationship's type, such as <c>image</c>.</param>
/// <param name="Address">Path in the template, or the address of a link.</param>
/// <param name="Content">The bytes; null for a link.</param>
internal sealed record TemplateTarget(string Id, string Kind, string Address, byte[]? Content);
