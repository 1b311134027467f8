namespace OpenSourceHistory.Styles.Values;

/// <summary>break-before and break-after.</summary>
public enum BreakMode
{
    /// <summary>Where it fits.</summary>
    Auto,

    /// <summary>Not here if it can be helped.</summary>
    Avoid,

    /// <summary>New page.</summary>
    Page,

    /// <summary>New verso.</summary>
    Left,

    /// <summary>New recto.</summary>
    Right,
}
