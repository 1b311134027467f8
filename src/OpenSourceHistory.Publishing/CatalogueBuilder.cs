using OpenSourceHistory.Markdown.Catalogues;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Caching;
using OpenSourceHistory.Publishing.Catalogues;

namespace OpenSourceHistory.Publishing;

/// <summary>Builds the books of a catalogue, each apart: what fails in one stops no other, and those of which nothing has changed are not built.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="program">What tells this program from any other that may make other files.</param>
/// <param name="workspace">The door to files and clock.</param>
public sealed class CatalogueBuilder(CatalogueRequest request, string program, IWorkspace workspace)
{
    // Long enough to trouble no disk that many share, short beside the time that a book takes.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly BuildCache? _cache = request.Cache is { } shared ? new BuildCache(shared, workspace) : null;

    /// <summary>The file of the catalogue that a path means: the file itself, or that of a folder which is no book; null where it means none.</summary>
    /// <param name="path">The path.</param>
    /// <param name="workspace">The door to files.</param>
    public static string? FileAt(string path, IWorkspace workspace)
    {
        if (path.EndsWith(CatalogueFile.UsualName, StringComparison.Ordinal) && workspace.FileExists(path))
        {
            return path;
        }

        var file = Path.Combine(path, CatalogueFile.UsualName);
        return workspace.FolderExists(path) && !workspace.FileExists(Path.Combine(path, "book.yaml")) && workspace.FileExists(file) ? file : null;
    }

    /// <summary>Builds the books, as many side by side as there are processors; those that another run is at work on come last.</summary>
    /// <param name="progress">Receives each book when it is done, from any thread; null where nobody watches.</param>
    public CatalogueReport Build(IProgress<BookResult>? progress)
    {
        var (catalogue, findings) = CatalogueFile.Read(request.Path, workspace);
        var books = request.Shard.Of(catalogue?.Books ?? []).ToArray();
        var results = new BookResult?[books.Length];
        for (int[] left = [.. Enumerable.Range(0, books.Length)], before = []; left.Length > 0; (before, left) = (left, [.. left.Where(i => results[i] is null)]))
        {
            if (left.Length == before.Length)
            {
                Thread.Sleep(s_pause);
            }

            Parallel.ForEach(left, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
            {
                if (TryBuild(books[index], catalogue!.Output) is { } report)
                {
                    results[index] = new BookResult(books[index].Name, report);
                    progress?.Report(results[index]!);
                }
            });
        }

        return new CatalogueReport(findings, ValueList.From(results.OfType<BookResult>())) { Worker = request.Cache?.Worker };
    }

    // Nothing is the answer where another run is at work on the book.
    private BuildReport? TryBuild(CatalogueBook book, string output)
    {
        var each = request.Each with
        {
            BookPath = book.Path,
            Editions = request.Each.Editions.Count > 0 ? request.Each.Editions : book.Editions,
            OutputFolder = Path.Combine(request.Each.OutputFolder ?? output, FolderOf(book.Name)),
        };
        try
        {
            return _cache is null ? new RecordedBuilder(each, () => program, workspace).Build(progress: null, each.IsForced) : TryBuild(each, _cache.Of(each, book.Name), _cache.Claims);
        }
        catch (Exception fault)
        {
            return new BuildReport(BuildOutcome.InternalFault, [InternalFault.Of("The book cannot be built", book.Path, fault)], []);
        }
    }

    private BuildReport? TryBuild(BuildRequest book, BookCache shared, ClaimFolder claims)
    {
        var builder = new RecordedBuilder(book, () => program, workspace) { Cache = shared };
        var findings = new DiagnosticBag();
        if (!book.IsForced && findings.Take(builder.Find()) is { } known)
        {
            return known.With(findings.ToSortedList());
        }

        try
        {
            using var claim = claims.Try(shared.Key);
            return claim is null ? null : builder.Build(progress: null, book.IsForced).With(findings.ToSortedList());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(BookCache.CannotUse(e));
            return builder.Build(progress: null, book.IsForced).With(findings.ToSortedList());
        }
    }

    // A book that lies beside the catalogue's folder has its outputs in the folder of all outputs, too.
    private static string FolderOf(string name) => string.Join('/', name.Split('/').Select(part => part == ".." ? "__" : part));
}
