namespace OpenSourceHistory.Styles.Values;

/// <summary>Slant of a face: font-style.</summary>
public enum FontSlant
{
    /// <summary>Upright.</summary>
    Normal,

    /// <summary>Italic or oblique.</summary>
    Italic,
}
