namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>A rule about headings.</summary>
/// <param name="code">Its code.</param>
/// <param name="breaks">True for the text of a heading that breaks it.</param>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What to do.</param>
internal sealed class HeadingRule(string code, Func<string, bool> breaks, string message, string hint) : LintRule(code, hint)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(LintedBlock block) => block.Node is Heading && breaks(block.Text.Value.Trim()) ? [Tell(block.Node.Span, message)] : [];
}
