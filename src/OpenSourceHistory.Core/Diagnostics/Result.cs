namespace OpenSourceHistory.Core.Diagnostics;

/// <summary>What a phase made, and what it found while making it. Phases are functions of values: nothing else leaves them.</summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="Value">The value, as good as could be made of the input.</param>
/// <param name="Findings">What the author is to be told; in no order that matters.</param>
public sealed record Result<T>(T Value, ValueList<Diagnostic> Findings)
{
    /// <summary>True where at least one finding is an error.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Severity == Severity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
