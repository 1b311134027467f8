namespace OpenSourceHistory.Css.Values;

/// <summary>Generic font families (CSS Fonts 4, section 2.1.3), which need no <c>@font-face</c>.</summary>
public static class GenericFamilies
{
    /// <summary>Their names in lower case.</summary>
    public static ValueList<string> Names { get; } = ["serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "math"];
}
