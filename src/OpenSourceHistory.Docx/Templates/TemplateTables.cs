using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>Brings settings and fonts of a template and of ours together.</summary>
internal static class TemplateTables
{
    /// <summary>Settings: how pages and lines are set up is the template's, what belongs to the text ours.</summary>
    /// <param name="template">The template's, or null.</param>
    /// <param name="ours">Ours.</param>
    public static XElement Settings(XElement? template, XElement ours)
    {
        if (template is null)
        {
            return ours;
        }

        var merged = new XElement(ours.Name, ours.Attributes().Where(a => a.IsNamespaceDeclaration));
        foreach (var name in SchemaOrder.Settings)
        {
            var isTemplates = name[0] == '*';
            var of = isTemplates ? template : ours;
            var chosen = of.Elements().FirstOrDefault(e => e.Name.LocalName == name.TrimStart('*'));
            if (chosen is null && name == "*compat")
            {
                chosen = ours.Child("compat");
            }

            merged.Add(chosen is null ? null : new XElement(chosen));
        }

        return merged;
    }

    /// <summary>Fonts: the template's, then ours that it lacks; of those that both have the one with faces in the file.</summary>
    /// <param name="template">The template's.</param>
    /// <param name="ours">Ours.</param>
    public static XElement Fonts(XElement template, XElement ours)
    {
        var merged = new XElement(ours.Name, ours.Attributes());
        var fonts = template.Children("font").Concat(ours.Children("font")).GroupBy(f => f.Get("name")?.ToUpperInvariant());
        foreach (var same in fonts)
        {
            merged.Add(new XElement(same.FirstOrDefault(f => f.Elements().Any(e => e.Name.LocalName.StartsWith("embed", StringComparison.Ordinal))) ?? same.First()));
        }

        return merged;
    }
}
