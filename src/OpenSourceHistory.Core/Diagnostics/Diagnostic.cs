namespace OpenSourceHistory.Core.Diagnostics;

/// <summary>One finding about the author's input.</summary>
/// <param name="Code">Stable code: OSH1xxx manuscript, 2xxx style, 3xxx typesetting, 4xxx PDF, 5xxx DOCX, 6xxx EPUB, 7xxx program.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Span">Where in the input.</param>
/// <param name="Message">One sentence without a full stop at its end.</param>
/// <param name="Hints">What to do about it; may be empty.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, ValueList<string> Hints)
{
    /// <summary>The path shown: that of the span, or of a file that could not be read.</summary>
    public string? Path { get; init; } = Span.File?.Path;

    /// <summary>What findings of one kind have in common, in words; those of a file are summed up. Null for a finding that is told by itself.</summary>
    public string? Kind { get; init; }

    /// <summary>Another place that it speaks of, such as the first of two that are called alike; no place where there is none.</summary>
    public SourceSpan Related { get; init; }

    /// <summary>The single-line form <c>path:line:column: severity CODE: message</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        var place = Path is null ? string.Empty : $"{Path}:{Span.Position.Line}:{Span.Position.Column}: ";
        return $"{place}{severity} {Code}: {Message}";
    }
}
