using System.Diagnostics;
using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>The names of structure types in files of version 1.7 (ISO 32000-1, 14.8.4): what that version lacks has the type next to it.</summary>
internal static class StandardType
{
    /// <summary>The name of a role.</summary>
    /// <param name="role">The role.</param>
    public static string NameOf(StructureRole role) => role switch
    {
        StructureRole.FENote => "Note",
        StructureRole.Sub or StructureRole.Em or StructureRole.Strong => "Span",
        _ => Enum.GetName(role) ?? throw new UnreachableException($"No structure type is known for {role}"),
    };
}
