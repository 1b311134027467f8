namespace OpenSourceHistory.Core.Text;

/// <summary>Generic font families (CSS Fonts 4, section 2.1.3): names that ask for a look rather than for a face, and need no <c>@font-face</c>.</summary>
public static class GenericFamilies
{
    /// <summary>True for the name of a generic family.</summary>
    /// <param name="name">The name of a family, in letters of either case.</param>
    public static bool Contains(string name) => KindOf(name) is not null;

    /// <summary>The look that a name asks for; null where it is no generic name.</summary>
    /// <param name="name">The name of a family, in letters of either case.</param>
    public static GenericFamily? KindOf(string name) => name.ToLowerInvariant() switch
    {
        "serif" or "ui-serif" => GenericFamily.Serif,
        "sans-serif" or "ui-sans-serif" or "ui-rounded" or "system-ui" => GenericFamily.SansSerif,
        "monospace" or "ui-monospace" => GenericFamily.Monospace,
        "cursive" or "fantasy" or "math" or "emoji" or "fangsong" => GenericFamily.Other,
        _ => null,
    };
}
