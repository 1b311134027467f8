using DocumentFormat.OpenXml;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>What all parts of WordprocessingML declare.</summary>
internal static class RootElements
{
    private const string W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>Namespaces of streamed parts.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Namespaces { get; } =
    [
        new("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        new("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        new("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        new("w14", W14),
        new("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        new("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        new("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ];

    /// <summary>Attributes of streamed parts: readers that do not know Word 2010's additions pass over them.</summary>
    public static IReadOnlyList<OpenXmlAttribute> Attributes { get; } =
        [new("mc", "Ignorable", "http://schemas.openxmlformats.org/markup-compatibility/2006", "w14")];

    /// <summary>Says the same on a root element that is kept in memory.</summary>
    public static OpenXmlPartRootElement Prepare(OpenXmlPartRootElement root)
    {
        root.AddNamespaceDeclaration("w14", W14);
        root.AddNamespaceDeclaration("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        root.MCAttributes = new MarkupCompatibilityAttributes { Ignorable = "w14" };
        return root;
    }
}
