using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Revisions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Gives each edition its view of the revisions that are open: Word files mark them, others are as if they were rejected, and say how many there are.</summary>
internal static class RevisionViews
{
    /// <summary>A project each of whose editions has its view.</summary>
    /// <param name="project">The project as read.</param>
    /// <param name="request">May ask for one view of all.</param>
    public static Result<BookProject> Of(BookProject project, BuildRequest request)
    {
        if (OpenRevisions.Of(project.Books) is not { } open)
        {
            return new Result<BookProject>(project, []);
        }

        return request.AcceptsRevisions is { } accepts
            ? new Result<BookProject>(project.WithBooks(book => OpenRevisions.Show(book, accepts ? RevisionDisplay.Accepted : RevisionDisplay.Rejected)), [])
            : new Result<BookProject>(project with { Editions = ValueList.From(project.Editions.Select(Marked)) }, Tell(open, project, request));
    }

    private static Edition Marked(Edition edition) =>
        edition is DocxEdition ? edition with { Variation = edition.Variation with { Revisions = RevisionDisplay.Marked } } : edition;

    private static ValueList<Diagnostic> Tell(OpenRevisions open, BookProject project, BuildRequest request)
    {
        var others = project.Editions.Where(e => request.AsksFor(e) && e is not DocxEdition).Select(e => e.Name).ToList();
        var counts = new[] { Count(open.Changes, "change"), Count(open.Comments, "comment") }.OfType<string>().ToList();
        return others.Count == 0 || counts.Count == 0
            ? []
            :
            [
                new Diagnostic(
                    PublishingCodes.OpenRevisions, Severity.Warning, open.First,
                    $"The manuscript has {string.Join(" and ", counts)} that nobody has decided upon, here the first; {string.Join(", ", others)}: as if all were rejected",
                    ["Accept or reject them, or build with --revisions accept to see the other side"]),
            ];
    }

    private static string? Count(int count, string noun) =>
        count == 0 ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
