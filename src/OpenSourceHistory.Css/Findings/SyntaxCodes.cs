namespace OpenSourceHistory.Css.Findings;

/// <summary>Code of the diagnostics about the syntax of CSS.</summary>
public static class SyntaxCodes
{
    /// <summary>The text does not follow the syntax of CSS.</summary>
    public const string Syntax = "OSH2010";

    /// <summary>The finding that a text does not follow the syntax.</summary>
    /// <param name="span">Where.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="hints">What to do about it.</param>
    internal static Diagnostic Warning(SourceSpan span, string message, params ReadOnlySpan<string> hints) =>
        new(Syntax, Severity.Warning, span, message, ValueList.Create(hints));
}
