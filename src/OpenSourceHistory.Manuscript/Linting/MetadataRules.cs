namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>Rules about what <c>book.yaml</c> says for shops and libraries.</summary>
internal static class MetadataRules
{
    /// <summary>Says what breaks them.</summary>
    /// <param name="metadata">What it says.</param>
    /// <param name="path">Its file.</param>
    public static IEnumerable<Diagnostic> Check(BookMetadata metadata, string path)
    {
        if (string.IsNullOrWhiteSpace(metadata.Description))
        {
            yield return Tell(ManuscriptCodes.LintNoDescription, path, "The book has no description", "Write two or three sentences under description:, which shops show beside the cover");
        }

        if (metadata.Subjects.Count == 0 && metadata.SubjectCodes.Count == 0)
        {
            yield return Tell(ManuscriptCodes.LintNoSubjects, path, "The book has no subjects", "Name some under subjects:, or codes such as {scheme: Thema, code: NHF}, by which shops and libraries shelve it");
        }

        if (SemanticRules.IsInCapitals(metadata.Title))
        {
            yield return Tell(ManuscriptCodes.LintTitleCapitals, path, "The title is written in capitals", "Write it as a sentence; the sheet can set it in capitals, and catalogues do not want them");
        }
    }

    private static Diagnostic Tell(string code, string path, string message, string hint) => new(code, Severity.Warning, SourceSpan.None, message, [hint]) { Path = path };
}
