namespace OpenSourceHistory.Styles.Values;

/// <summary>font-variant-position: the face's own superior and inferior characters.</summary>
public enum PositionVariant
{
    /// <summary>As written.</summary>
    Normal,

    /// <summary>Superiors.</summary>
    Super,

    /// <summary>Inferiors.</summary>
    Sub,
}
