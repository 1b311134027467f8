namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>What was found to be wrong with a font file while it was embedded, from bad to worse.</summary>
public enum FontDamage
{
    /// <summary>Nothing so far.</summary>
    None,

    /// <summary>It cannot be cut down to the characters used, and travels whole.</summary>
    Tables,

    /// <summary>Its outlines cannot be told apart: its letters would come out as others.</summary>
    Outlines,
}
