namespace OpenSourceHistory.Styles.Selectors;

/// <summary>Leaves the selector parser at the first fault; it never leaves this project.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What to do, or null.</param>
/// <param name="start">Offset of the place.</param>
/// <param name="end">Offset behind the place.</param>
internal sealed class SelectorException(string message, string? hint, int start, int end) : Exception(message)
{
    /// <summary>What to do, or null.</summary>
    public string? Hint => hint;

    /// <summary>Offset of the place.</summary>
    public int Start => start;

    /// <summary>Offset behind the place.</summary>
    public int End => end;
}
