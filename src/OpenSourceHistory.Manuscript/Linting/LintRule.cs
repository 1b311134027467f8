namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>Something that a careful editor would mend.</summary>
/// <param name="code">Its code.</param>
/// <param name="hint">What to do.</param>
internal abstract class LintRule(string code, string hint)
{
    /// <summary>Says what breaks the rule.</summary>
    /// <param name="block">Lines of text.</param>
    public abstract IEnumerable<Diagnostic> Check(LintedBlock block);

    /// <summary>A finding.</summary>
    /// <param name="span">Where.</param>
    /// <param name="message">What.</param>
    protected Diagnostic Tell(SourceSpan span, string message) => new(code, Severity.Warning, span, message, [hint]);

    /// <summary>A finding about some characters.</summary>
    /// <param name="block">Lines of text.</param>
    /// <param name="place">The characters: the first, and how many.</param>
    /// <param name="message">What.</param>
    protected Diagnostic Tell(LintedBlock block, (int Start, int Count) place, string message) => Tell(block.Text.SpanOf(place.Start, place.Count), message);
}
