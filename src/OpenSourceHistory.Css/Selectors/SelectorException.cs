namespace OpenSourceHistory.Css.Selectors;

/// <summary>Leaves the selector parser at the first fault; it never leaves this folder.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What to do, or null.</param>
/// <param name="start">Offset of the place.</param>
/// <param name="end">Offset behind the place.</param>
internal sealed class SelectorException(string message, string? hint, int start, int end) : Exception(message)
{
    /// <summary>What is wrong.</summary>
    public SelectorFault Fault => new(Message, hint, start, end);
}
