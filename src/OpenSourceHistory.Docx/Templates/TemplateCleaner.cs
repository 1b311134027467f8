using System.Xml.Linq;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>Takes out of a template's part what refers to something that does not come with it.</summary>
internal static class TemplateCleaner
{
    private static readonly XNamespace s_relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // What core and extended properties are bound to (their item identifiers are fixed); they come with every file.
    private static readonly string[] s_properties = ["{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "{6668398D-A668-4E3E-A5EB-62B293D839F1}"];

    /// <summary>A copy of a part without what is not there.</summary>
    /// <param name="root">Its root.</param>
    /// <param name="ids">Identifiers of relationships that come with it.</param>
    /// <param name="removed">How much was taken out.</param>
    public static XElement Clean(XElement root, IReadOnlySet<string> ids, out int removed)
    {
        var copy = new XElement(root);
        var lost = copy.Descendants().Where(e => e.Attributes().Any(a => a.Name.Namespace == s_relations && a.Value.Length > 0 && !ids.Contains(a.Value))).Select(HolderOf).Distinct().ToList();
        lost.Remove();
        removed = lost.Count(e => e.Name.LocalName is not ("ext" or "numPicBullet"));
        copy.Descendants().Where(e => e.Name.LocalName == "dataBinding" && !s_properties.Contains(e.Attributes().FirstOrDefault(a => a.Name.LocalName == "storeItemID")?.Value.ToUpperInvariant())).Remove();
        copy.Descendants().Where(e => e.Name.LocalName == "placeholder").Remove();
        RemoveLostBullets(copy);
        return copy;
    }

    // The smallest thing that can go without leaving a hole.
    private static XElement HolderOf(XElement element) => element.AncestorsAndSelf().FirstOrDefault(e => e.Name.LocalName is "ext" or "r" or "numPicBullet") ?? element;

    private static void RemoveLostBullets(XElement copy)
    {
        var bullets = copy.Elements().Where(e => e.Name.LocalName == "numPicBullet").Select(e => e.Attributes().FirstOrDefault(a => a.Name.LocalName == "numPicBulletId")?.Value).ToHashSet();
        copy.Descendants().Where(e => e.Name.LocalName == "lvlPicBulletId" && !bullets.Contains(e.Attributes().FirstOrDefault()?.Value)).Remove();
    }
}
