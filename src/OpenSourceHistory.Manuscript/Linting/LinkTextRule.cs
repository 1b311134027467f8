namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>Who hears the links of a page one by one is to know where each leads (WCAG 2.2, 2.4.4 and 2.4.9).</summary>
internal sealed class LinkTextRule() : LintRule(ManuscriptCodes.LintLinkText, "Make the words that name the target the link: see [the list of ships](…)")
{
    private static readonly string[] s_empty = ["here", "click here", "link", "this link", "read more", "more", "this", "this page", "hier", "ici", "这里", "點這裡", "点这里"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(LintedBlock block) =>
        LinksOf(block.Inlines).Where(l => s_empty.Contains(LintedText.Of(l.Inlines).Value.Trim(), StringComparer.OrdinalIgnoreCase)).Select(l => Tell(l.Span, $"“{LintedText.Of(l.Inlines).Value.Trim()}” does not say where the link leads"));

    private static IEnumerable<Link> LinksOf(ValueList<Inline> inlines) =>
        inlines.OfType<Phrase>().SelectMany(p => p is Link link ? [link] : LinksOf(p.Inlines));
}
