using System.Xml.Linq;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>Where a style of ours went.</summary>
/// <param name="Id">Its identifier in the finished file.</param>
/// <param name="IsTemplates">True where it is a style of the template, which decides upon its looks.</param>
/// <param name="ListNumber">The list that the template's style belongs to, or null.</param>
/// <param name="ListLevel">The level in that list.</param>
internal sealed record StyleMatch(string Id, bool IsTemplates, int? ListNumber = null, int ListLevel = 0)
{
    /// <summary>Tab stops of our style (<c>w:tabs</c>), where the template's has none; else null.</summary>
    public XElement? Tabs { get; init; }
}
