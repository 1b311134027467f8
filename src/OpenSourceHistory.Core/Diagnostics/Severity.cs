namespace OpenSourceHistory.Core.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>The output is made but may not be what the author wants.</summary>
    Warning,

    /// <summary>The edition concerned is not written.</summary>
    Error,
}
