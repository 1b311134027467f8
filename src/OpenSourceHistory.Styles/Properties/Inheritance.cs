namespace OpenSourceHistory.Styles.Properties;

/// <summary>Inheritance, as the table of properties has it (CSS Cascade 4, section 7).</summary>
internal static class Inheritance
{
    private static readonly Longhand[] s_reset = [.. PropertyTable.Longhands.Where(longhand => !longhand.IsInherited)];

    /// <summary>
    /// What a child has before any declaration: its parent's inherited values and the initial ones of all others. Decorations reach
    /// through to inline children (CSS Text Decoration 3, section 2.1), which the cascade sees to at the end.
    /// </summary>
    /// <param name="parent">The parent's style.</param>
    public static ComputedStyle ChildOf(ComputedStyle parent)
    {
        var style = parent;
        foreach (var longhand in s_reset)
        {
            style = longhand.Copy(style, ComputedStyle.Initial);
        }

        return style;
    }
}
