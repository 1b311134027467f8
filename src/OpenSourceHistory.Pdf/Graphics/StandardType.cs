using System.Diagnostics;
using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>The names of structure types (ISO 32000-2, 14.8.4): what version 1.7 lacks (ISO 32000-1, 14.8.4) has in its files the type next to it.</summary>
internal static class StandardType
{
    /// <summary>The name of a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="isOfVersion2">True for a file of version 2.0.</param>
    public static string NameOf(StructureRole role, bool isOfVersion2)
    {
        var name = Enum.GetName(role) ?? throw new UnreachableException($"No structure type is known for {role}");
        return isOfVersion2 ? name : OlderOf(name) ?? name;
    }

    /// <summary>The type of version 1.7 next to one that came with version 2.0; null for a type that version 1.7 has.</summary>
    /// <param name="type">The type.</param>
    public static string? OlderOf(string type) => type switch
    {
        "FENote" => "Note",
        "Sub" or "Em" or "Strong" => "Span",
        "Aside" => "Div",
        "Title" => "P",
        _ => null,
    };

    /// <summary>True for a type that only the namespace of version 1.7 has, not that of version 2.0 (ISO 32000-2, 14.8.6).</summary>
    /// <param name="type">The type.</param>
    public static bool IsOfVersion1Only(string type) => type is "BlockQuote" or "Code" or "Index" or "Reference" or "TOC" or "TOCI";
}
