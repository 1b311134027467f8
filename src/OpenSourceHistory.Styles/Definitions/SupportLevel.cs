namespace OpenSourceHistory.Styles.Definitions;

/// <summary>How well a format honours a property.</summary>
public enum SupportLevel
{
    /// <summary>Honoured.</summary>
    Full,

    /// <summary>Honoured with the limits noted.</summary>
    Partial,

    /// <summary>Not honoured; reported.</summary>
    None,
}
