namespace OpenSourceHistory.Fonts.Matching;

/// <summary>Generic family names (CSS Fonts 4, section 2.1.3) and which declared family stands for each.</summary>
internal static class GenericFamilies
{
    private static readonly string[] s_monoNames = ["mono", "code", "courier", "typewriter"];
    private static readonly string[] s_sansNames = ["sans", "gothic", "grotes", "emoji", "symbol"];

    private enum Kind
    {
        Any,
        Serif,
        Sans,
        Mono,
    }

    public static bool Contains(string name) => KindOf(name) is not null;

    /// <summary>The first declared family of the kind, else the first of all; null where none is declared.</summary>
    public static string? Resolve(string name, IReadOnlyList<FontFace> faces)
    {
        if (KindOf(name) is not { } kind || faces.Count == 0)
        {
            return null;
        }

        var wanted = kind == Kind.Any ? null : faces.FirstOrDefault(f => KindOf(f) == kind);
        return (wanted ?? faces.FirstOrDefault(f => IsNamed(f, [name])) ?? faces[0]).Family;
    }

    private static Kind? KindOf(string generic) => generic.ToLowerInvariant() switch
    {
        "serif" or "ui-serif" => Kind.Serif,
        "sans-serif" or "ui-sans-serif" or "ui-rounded" or "system-ui" => Kind.Sans,
        "monospace" or "ui-monospace" => Kind.Mono,
        "cursive" or "fantasy" or "math" or "emoji" or "fangsong" => Kind.Any,
        _ => null,
    };

    // Names speak before tables do, so that no file is read only to learn what its name says.
    private static Kind KindOf(FontFace face)
    {
        if (IsNamed(face, s_monoNames))
        {
            return Kind.Mono;
        }

        if (IsNamed(face, s_sansNames))
        {
            return Kind.Sans;
        }

        return face.IsFixedPitch ? Kind.Mono : face.IsSansByPanose ? Kind.Sans : Kind.Serif;
    }

    private static bool IsNamed(FontFace face, string[] parts) =>
        Array.Exists(parts, p => face.Family.Contains(p, StringComparison.OrdinalIgnoreCase));
}
