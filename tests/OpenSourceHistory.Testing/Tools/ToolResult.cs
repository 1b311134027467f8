namespace OpenSourceHistory.Testing.Tools;

/// <summary>What an outside program answered.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
public sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Both streams, for the message of a failed assertion.</summary>
    public string Text => Output + Errors;
}
