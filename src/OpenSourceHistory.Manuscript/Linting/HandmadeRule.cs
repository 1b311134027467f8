using System.Text.RegularExpressions;

namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>A rule against paragraphs whose characters do what Markdown has a construct for.</summary>
/// <param name="code">Its code.</param>
/// <param name="pattern">The text of such paragraphs.</param>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What to do.</param>
internal sealed class HandmadeRule(string code, Regex pattern, string message, string hint) : LintRule(code, hint)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(LintedBlock block) =>
        block is { Node: Paragraph, Holder: Division or Div or BlockQuote } && pattern.IsMatch(block.Text.Value) ? [Tell(block.Node.Span, message)] : [];
}
