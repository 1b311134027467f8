namespace OpenSourceHistory.Core.Diagnostics;

/// <summary>
/// Collects what a unit of work finds, from threads that may run side by side. A unit makes its own and gives the findings away with its value,
/// by <see cref="With"/>; no object is made with a collector of another.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<Diagnostic> _seen = [];

    /// <summary>True where at least one error was reported.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _items.Exists(d => d.Severity == Severity.Error);
            }
        }
    }

    /// <summary>Adds a diagnostic once; an equal one is passed over.</summary>
    /// <param name="diagnostic">The finding.</param>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            if (_seen.Add(diagnostic))
            {
                _items.Add(diagnostic);
            }
        }
    }

    /// <summary>Reports an error.</summary>
    /// <param name="code">Stable code.</param>
    /// <param name="span">Where in the input.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="hints">What to do about it.</param>
    public void Error(string code, SourceSpan span, string message, params ReadOnlySpan<string> hints) =>
        Add(new Diagnostic(code, Severity.Error, span, message, ValueList.Create(hints)));

    /// <summary>Reports a warning.</summary>
    /// <param name="code">Stable code.</param>
    /// <param name="span">Where in the input.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="hints">What to do about it.</param>
    public void Warning(string code, SourceSpan span, string message, params ReadOnlySpan<string> hints) =>
        Add(new Diagnostic(code, Severity.Warning, span, message, ValueList.Create(hints)));

    /// <summary>Warns of what is there a second time.</summary>
    /// <param name="code">Stable code.</param>
    /// <param name="span">Where the second stands.</param>
    /// <param name="first">Where the first stands.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="advice">What to do about it; may be empty.</param>
    public void WarningOfSecond(string code, SourceSpan span, SourceSpan first, string message, string advice = "") =>
        Add(new Diagnostic(code, Severity.Warning, span, message, [$"The first stands at {first}" + (advice.Length == 0 ? string.Empty : "; " + advice)]) { Related = first });

    /// <summary>Adds findings.</summary>
    /// <param name="findings">The findings.</param>
    public void AddRange(ValueList<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>Takes what a phase made and adds what it found.</summary>
    /// <typeparam name="T">What was made.</typeparam>
    /// <param name="result">The phase's result.</param>
    /// <returns>The value.</returns>
    public T Take<T>(Result<T> result)
    {
        AddRange(result.Findings);
        return result.Value;
    }

    /// <summary>A value with all that was found while making it.</summary>
    /// <typeparam name="T">What was made.</typeparam>
    /// <param name="value">The value.</param>
    public Result<T> With<T>(T value)
    {
        lock (_gate)
        {
            return new Result<T>(value, ValueList.From(_items));
        }
    }

    /// <summary>All findings by path, place, code: the same order whatever order phases ran in.</summary>
    public ValueList<Diagnostic> ToSortedList()
    {
        lock (_gate)
        {
            return ValueList.From(_items
                .OrderBy(d => d.Path, StringComparer.Ordinal)
                .ThenBy(d => d.Span.Start)
                .ThenBy(d => d.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal));
        }
    }
}
