using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>Finds the set-up of a template's pages: that of its last section, whose headers and footers may be those of sections before it (17.10.1).</summary>
/// <param name="package">The template.</param>
/// <param name="main">Path of its text.</param>
internal sealed class TemplateSections(DocxPackage package, string main)
{
    private readonly Dictionary<(bool IsFooter, string Type), string> _heads = [];
    private XElement? _last;

    /// <summary>Reads the set-up.</summary>
    /// <returns>The last section's properties without references, and the paths of its headers and footers.</returns>
    public (XElement Section, IReadOnlyList<(bool IsFooter, string Type, string Path)> Heads) Read()
    {
        var relations = package.RelationsOf(main);
        foreach (var block in package.Stream(main, name => name is "document" or "body"))
        {
            foreach (var section in block.DescendantsAndSelf(WordXml.Main + "sectPr").Where(s => s.Parent?.Name.LocalName is null or "pPr" or "body"))
            {
                Enter(section, relations);
            }
        }

        var last = new XElement(_last ?? new XElement(WordXml.Main + "sectPr"));
        last.Attributes().Where(a => !a.IsNamespaceDeclaration).Remove();
        last.Elements().Where(e => e.Name.LocalName is "headerReference" or "footerReference" or "printerSettings" or "sectPrChange").Remove();
        return (last, [.. _heads.OrderBy(h => h.Key).Select(h => (h.Key.IsFooter, h.Key.Type, h.Value))]);
    }

    private void Enter(XElement section, Dictionary<string, PartRelation> relations)
    {
        _last = section;
        foreach (var reference in section.Elements().Where(e => e.Name.LocalName is "headerReference" or "footerReference"))
        {
            if (reference.Get("id") is { } id && relations.GetValueOrDefault(id) is { IsExternal: false, Target: { } path })
            {
                _heads[(reference.Name.LocalName == "footerReference", reference.Get("type") ?? "default")] = path;
            }
        }
    }
}
