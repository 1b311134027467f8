namespace OpenSourceHistory.Docx.Templates;

/// <summary>A header or footer of a template.</summary>
/// <param name="IsFooter">True for a footer.</param>
/// <param name="Type">The pages that show it (17.18.36): <c>default</c>, <c>even</c> or <c>first</c>.</param>
/// <param name="Part">What it holds.</param>
internal sealed record TemplateHead(bool IsFooter, string Type, TemplatePart Part);
