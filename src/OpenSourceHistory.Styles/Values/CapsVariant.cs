namespace OpenSourceHistory.Styles.Values;

/// <summary>font-variant-caps.</summary>
public enum CapsVariant
{
    /// <summary>As written.</summary>
    Normal,

    /// <summary>Small capitals for lower case.</summary>
    SmallCaps,

    /// <summary>Small capitals for both cases.</summary>
    AllSmallCaps,

    /// <summary>Petite capitals.</summary>
    PetiteCaps,

    /// <summary>Titling capitals.</summary>
    TitlingCaps,
}
