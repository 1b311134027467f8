using System.Xml.Linq;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>A part that is taken over from a template.</summary>
/// <param name="Root">Its root; never changed, who writes it copies it.</param>
/// <param name="Targets">What it refers to, and what goes with it.</param>
internal sealed record TemplatePart(XElement Root, ValueList<TemplateTarget> Targets);
