using OpenSourceHistory.Manuscript.Editions;

namespace OpenSourceHistory.Publishing.Builds;

/// <summary>What a run is asked to do.</summary>
/// <param name="BookPath">Folder with <c>book.yaml</c>, or a Markdown file.</param>
/// <param name="Editions">Names of the editions wanted; empty for all.</param>
/// <param name="OutputFolder">Where outputs go; null for <c>output</c> (a folder's book) or the file's own folder (a single file).</param>
/// <param name="DefaultStyleSheet">Path of the sheet for books that name none.</param>
public sealed record BuildRequest(string BookPath, ValueList<string> Editions, string? OutputFolder, string DefaultStyleSheet)
{
    /// <summary>Markdown files that follow the first in one book.</summary>
    public ValueList<string> MoreFiles { get; init; } = [];

    /// <summary>True where warnings stop an edition as errors do.</summary>
    public bool IsStrict { get; init; }

    /// <summary>True where everything is done but nothing is written.</summary>
    public bool IsCheck { get; init; }

    /// <summary>True where the text is read as a careful editor does, too.</summary>
    public bool IsLinting { get; init; }

    /// <summary>True where outputs replace files that this program did not make; files that the book is made from are never replaced.</summary>
    public bool IsForced { get; init; }

    /// <summary>True where pages show how they are set; then only PDF editions are made, each beside its own place.</summary>
    public bool ShowsLayout { get; init; }

    /// <summary>True for editions that are as if open revisions were accepted, false for rejected; null for Word files that mark them and others that are as before them.</summary>
    public bool? AcceptsRevisions { get; init; }

    /// <summary>Name of whom Word files are sent to: they bear it in their names, and the mark of their record; null where nobody is named.</summary>
    internal string? Receiver { get; init; }

    /// <summary>What is done to the book when it has been read, such as to mark what changed in it; null for nothing.</summary>
    internal Func<Book, Book>? Change { get; init; }

    /// <summary>True where an edition is to be made.</summary>
    /// <param name="edition">The edition.</param>
    internal bool AsksFor(Edition edition) =>
        (Editions.Count == 0 || Editions.Contains(edition.Name, StringComparer.Ordinal)) && (!ShowsLayout || edition is PdfEdition);

    /// <summary>True where findings forbid to write.</summary>
    /// <param name="findings">The findings.</param>
    internal bool IsForbiddenBy(ValueList<Diagnostic> findings) =>
        findings.Any(f => f.Severity == Severity.Error || (IsStrict && f.Severity == Severity.Warning));

    /// <summary>True where findings make it useless to go on; a check goes on, to tell all that is wrong.</summary>
    /// <param name="findings">The findings.</param>
    internal bool IsStoppedBy(ValueList<Diagnostic> findings) => !IsCheck && IsForbiddenBy(findings);
}
