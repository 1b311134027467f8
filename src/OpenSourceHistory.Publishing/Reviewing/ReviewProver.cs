using OpenSourceHistory.Review;
using OpenSourceHistory.Review.Patching;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>
/// Takes the changes that the sources can take: the book is made anew with them, and those that do not read as the editor left them are tried in another spelling, then
/// left out, then tried by themselves beside all that were taken.
/// </summary>
/// <param name="request">What is asked for.</param>
/// <param name="maker">Makes the book anew.</param>
/// <param name="workspace">The door to the sources.</param>
internal sealed class ReviewProver(ReviewRequest request, SentFileMaker maker, IWorkspace workspace)
{
    private const int MostProofs = 12;
    private const int MostSingles = 24;

    /// <summary>Finds the changes, and the sources with those that are taken.</summary>
    /// <param name="now">The files that the sources make now.</param>
    /// <param name="files">The files that came back.</param>
    public ReviewOutcome Prove(ValueList<SentFile> now, IReadOnlyList<EditedFile> files)
    {
        // What the author marked went out with the file, and is no editor's.
        var own = request.Author is null ? [] : files.SelectMany(f => f.Sent?.Files ?? now.Select(n => n.Document)).Distinct().SelectMany(ReviewFinder.AuthorsOf).ToHashSet(StringComparer.Ordinal);
        var finder = new ReviewFinder(now, r => request.Author is null || r.Author == request.Author || own.Contains(r.Author), request.IsMarked);
        var report = finder.Find(files, request.Takes, isLiteral: false);
        var literal = new Lazy<ReviewReport>(() => finder.Find(files, request.Takes, isLiteral: true));
        var changes = report.Changes.ToArray();
        var hasProof = TakeMost(finder, changes, literal);
        var singles = 0;
        foreach (var change in report.Changes.Where(c => c.Obstacle is null && changes[c.Number - 1].Obstacle is not null))
        {
            foreach (var spelling in new[] { change, literal.Value.Changes[change.Number - 1] }.Where(s => hasProof && s.Obstacle is null && singles < MostSingles))
            {
                singles++;
                if (changes[change.Number - 1].Obstacle is not null && FailedOf(finder, [.. TakenOf(changes), spelling]).Count == 0)
                {
                    changes[change.Number - 1] = change with { Edits = spelling.Edits };
                }
            }
        }

        var taken = hasProof ? TakenOf(changes) : [];
        var edits = EditsOf(taken);
        var rivals = ReviewFinder.MarkRivals(changes.Where(c => request.Takes(c.Number, c.Author)), taken);
        var said = request.IsMarked ? ReviewFinder.Mark(report.Comments.Where(c => request.Author is null || c.Author == request.Author), edits.Concat(rivals)) : [];
        var comments = ProvedOf(finder, (taken, edits), rivals.Concat(said));
        return new ReviewOutcome(report with { Changes = ValueList.From(changes) }, ValueList.From(taken.Select(c => c.Number).ToArray()), SourcesOf(edits.Concat(comments)))
        {
            Shares = SharesOf(taken, comments),
        };
    }

    // Each editor's edits are of the sources as they were; what those before changed is in the files, too.
    private static ValueList<EditorShare> SharesOf(List<ReviewChange> taken, ValueList<SourceEdit> comments)
    {
        var shares = new List<EditorShare>();
        var (before, edits) = (new List<SourceEdit>(), new List<SourceEdit>());
        foreach (var author in taken.Select(c => c.Author).Concat(comments.Select(c => c.Speaker)).Distinct(StringComparer.Ordinal).ToList())
        {
            var (own, said) = (taken.Where(c => c.Author == author).ToList(), comments.Where(c => c.Speaker == author).ToList());
            edits.AddRange(own.SelectMany(c => c.Edits).Concat(said));
            var old = SourcesOf(ValueList.From(before.ToArray())).ToDictionary(f => f.Path, f => f.New, StringComparer.Ordinal);
            var files = SourcesOf(ValueList.From(edits.ToArray())).Select(f => f with { Old = old.GetValueOrDefault(f.Path, f.Old) }).Where(f => f.Old != f.New);
            shares.Add(new EditorShare(author, ValueList.From(files.ToArray())) { Changes = own.Count, Comments = said.Count });
            before = [.. edits];
        }

        return ValueList.From(shares.Where(s => s.Files.Count > 0).ToArray());
    }

    // Comments where none can stand are left out, half by half.
    private ValueList<SourceEdit> ProvedOf(ReviewFinder finder, (List<ReviewChange> Taken, ValueList<SourceEdit> Edits) made, ValueList<SourceEdit> comments)
    {
        ValueList<SourceEdit> proved = [];
        var waiting = new Stack<ValueList<SourceEdit>>(comments.Count > 0 ? [comments] : []);
        for (var proofs = 0; waiting.Count > 0 && proofs < MostSingles; proofs++)
        {
            var part = waiting.Pop();
            if (FailedOf(finder, made.Taken, made.Edits.Concat(proved).Concat(part)).Count == 0)
            {
                proved = proved.Concat(part);
            }
            else if (part.Count > 1)
            {
                waiting.Push(ValueList.From(part.Skip(part.Count / 2).ToArray()));
                waiting.Push(ValueList.From(part.Take(part.Count / 2).ToArray()));
            }
            else if (ReviewFinder.Unmark(part[0]) is { } plain)
            {
                waiting.Push([plain]);
            }
        }

        return proved;
    }

    private bool TakeMost(ReviewFinder finder, ReviewChange[] changes, Lazy<ReviewReport> literal)
    {
        var (tried, turned) = (new HashSet<int>(), new HashSet<int>());
        for (var i = 0; i < MostProofs; i++)
        {
            var taken = TakenOf(changes);
            var made = Make(EditsOf(taken));
            var failed = FailedOf(finder, taken, made);
            if (failed.Count == 0)
            {
                return true;
            }

            var signs = new Lazy<ValueList<SourceEdit>>(() => finder.FindTurned(made ?? [], EditsOf(taken)));
            foreach (var number in failed)
            {
                var (change, other) = (changes[number - 1], literal.Value.Changes[number - 1]);
                changes[number - 1] = tried.Add(number) && other.Obstacle is null && other.Edits != change.Edits ? change with { Edits = other.Edits }
                    : turned.Add(number) && TurnedSigns.Beside(signs.Value, change.Edits) is { Count: > 0 } beside ? change with { Edits = change.Edits.Concat(beside) }
                    : change with { Edits = [], Obstacle = "written into the source, it would not read as the editor left it" };
            }
        }

        return false;
    }

    private List<ReviewChange> TakenOf(ReviewChange[] changes) => [.. changes.Where(c => c.Obstacle is null && request.Takes(c.Number, c.Author))];

    private static ValueList<SourceEdit> EditsOf(List<ReviewChange> taken) => ValueList.From(taken.SelectMany(c => c.Edits).ToArray());

    private IReadOnlySet<int> FailedOf(ReviewFinder finder, List<ReviewChange> taken) => FailedOf(finder, taken, EditsOf(taken));

    private IReadOnlySet<int> FailedOf(ReviewFinder finder, List<ReviewChange> taken, ValueList<SourceEdit> edits) => FailedOf(finder, taken, Make(edits));

    private static IReadOnlySet<int> FailedOf(ReviewFinder finder, List<ReviewChange> taken, ValueList<SentFile>? made) =>
        made is null ? taken.Select(c => c.Number).ToHashSet() : made.Count == 0 ? new HashSet<int>() : finder.FindFailed(taken, made);

    // None where nothing is written over; null where the sources cannot be read.
    private ValueList<SentFile>? Make(ValueList<SourceEdit> edits)
    {
        var sources = SourcesOf(edits);
        return sources.Count == 0 ? [] : maker.Make(new PatchedFiles(workspace, sources)).Value is [_, ..] made ? made : null;
    }

    // What moves to another file takes the edits of its own along.
    private static ValueList<ReviewedFile> SourcesOf(ValueList<SourceEdit> edits)
    {
        var own = edits.Distinct().ToList();
        return ValueList.From(own
            .GroupBy(e => e.File)
            .OrderBy(g => g.Key.Path, StringComparer.Ordinal)
            .Select(g => new ReviewedFile(g.Key.Path, g.Key.Text, EditedText.Of(g.Key, own)))
            .ToArray());
    }
}
