using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Fonts.Matching;

/// <summary>Which declared family stands for a generic one (CSS Fonts 4, section 2.1.3).</summary>
internal static class GenericMatching
{
    private static readonly string[] s_monoNames = ["mono", "code", "courier", "typewriter"];
    private static readonly string[] s_sansNames = ["sans", "gothic", "grotes", "emoji", "symbol"];

    /// <summary>The first declared family of the kind, else the first of all; null where none is declared.</summary>
    public static string? Resolve(string name, IReadOnlyList<FontFace> faces)
    {
        if (GenericFamilies.KindOf(name) is not { } kind || faces.Count == 0)
        {
            return null;
        }

        var wanted = kind == GenericFamily.Other ? null : faces.FirstOrDefault(f => KindOf(f) == kind);
        return (wanted ?? faces.FirstOrDefault(f => IsNamed(f, [name])) ?? faces[0]).Family;
    }

    // Names speak before tables do, so that no file is read only to learn what its name says.
    private static GenericFamily KindOf(FontFace face)
    {
        if (IsNamed(face, s_monoNames))
        {
            return GenericFamily.Monospace;
        }

        if (IsNamed(face, s_sansNames))
        {
            return GenericFamily.SansSerif;
        }

        return face.IsFixedPitch ? GenericFamily.Monospace : face.IsSansByPanose ? GenericFamily.SansSerif : GenericFamily.Serif;
    }

    private static bool IsNamed(FontFace face, string[] parts) =>
        Array.Exists(parts, p => face.Family.Contains(p, StringComparison.OrdinalIgnoreCase));
}
