namespace OpenSourceHistory.Styles.Values;

/// <summary>text-transform.</summary>
public enum TextTransform
{
    /// <summary>As written.</summary>
    None,

    /// <summary>Capitals.</summary>
    Uppercase,

    /// <summary>Lower case.</summary>
    Lowercase,

    /// <summary>First letters as capitals.</summary>
    Capitalize,
}
