namespace OpenSourceHistory.Styles.Values;

/// <summary>break-inside.</summary>
public enum BreakInsideMode
{
    /// <summary>May break.</summary>
    Auto,

    /// <summary>Kept whole where a page can hold it.</summary>
    Avoid,
}
