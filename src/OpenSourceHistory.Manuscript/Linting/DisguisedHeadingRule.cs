namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>A short paragraph that is all bold is a heading to the eye, and nothing to contents, bookmarks and those who hear the book.</summary>
internal sealed class DisguisedHeadingRule() : LintRule(ManuscriptCodes.LintDisguisedHeading, "Write it as a heading: ## Title")
{
    private const int MostCharacters = 80;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(LintedBlock block) =>
        block is { Node: Paragraph, Holder: Division, Inlines: [Strong] } && block.Text.Value is { Length: > 0 and <= MostCharacters } text && !text.Contains('\n', StringComparison.Ordinal) && text[^1] is not ('.' or ',' or '!' or '?' or '。')
            ? [Tell(block.Node.Span, $"“{text}” looks like a heading and is a paragraph")]
            : [];
}
