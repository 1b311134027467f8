namespace OpenSourceHistory.Styles.Values;

/// <summary>text-spacing-trim: where the blank halves of East Asian marks go (CSS Text 4, section 8.4).</summary>
public enum TextSpacingTrim
{
    /// <summary>Between marks; at the end of a line where the mark does not fit otherwise.</summary>
    Normal,

    /// <summary>Nowhere.</summary>
    SpaceAll,

    /// <summary>As normal, and at the start of all lines but a paragraph's first.</summary>
    SpaceFirst,

    /// <summary>As normal, and at the start of all lines.</summary>
    TrimStart,

    /// <summary>Between marks, and at the start and the end of all lines.</summary>
    TrimBoth,

    /// <summary>Everywhere.</summary>
    TrimAll,
}
