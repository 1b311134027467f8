using OpenSourceHistory.Docx.Packaging;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>The pictures and faces that are taken over from templates, by the extensions of their files.</summary>
internal static class TemplateMedia
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly Dictionary<string, string> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["png"] = "image/png",
        ["jpg"] = "image/jpeg",
        ["jpeg"] = "image/jpeg",
        ["gif"] = "image/gif",
        ["bmp"] = "image/bmp",
        ["tif"] = "image/tiff",
        ["tiff"] = "image/tiff",
        ["emf"] = "image/x-emf",
        ["wmf"] = "image/x-wmf",
        ["svg"] = "image/svg+xml",
        ["odttf"] = "application/vnd.openxmlformats-officedocument.obfuscatedFont",
    };

    /// <summary>True for what is taken over.</summary>
    /// <param name="kind">Last word of the relationship's type.</param>
    /// <param name="path">Path in the template.</param>
    public static bool IsTaken(string kind, string path) => kind is "image" or "font" && s_types.ContainsKey(ExtensionOf(path));

    /// <summary>The kind of part that a file is.</summary>
    /// <param name="kind">Last word of the relationship's type.</param>
    /// <param name="path">Path in the template.</param>
    public static PackagePartKind KindOf(string kind, string path)
    {
        var extension = ExtensionOf(path);
        return new PackagePartKind(kind == "font" ? "word/fonts/press" : "word/media/press", extension, s_types[extension], Office + kind, IsNumberedFromOne: true);
    }

    private static string ExtensionOf(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
}
