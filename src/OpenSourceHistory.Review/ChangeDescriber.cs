using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Merging;
using OpenSourceHistory.Review.Patching;
using OpenSourceHistory.Review.Proving;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review;

/// <summary>Tells changes to the author, each with how it comes into the sources.</summary>
/// <param name="indexOf">The index of a note; of the body for 0.</param>
/// <param name="isTaken">True for the number and author of a change that is to be taken: only such stand in the way of others.</param>
internal sealed class ChangeDescriber(Func<int, SourceIndex> indexOf, Func<int, string, bool> isTaken)
{
    private const string Program = "osh";
    private const string Already = "the sources say so already";

    private readonly Dictionary<SourceFile, List<(SourceEdit Edit, int Change)>> _edits = new(ReferenceEqualityComparer.Instance);

    /// <summary>True where changes are to stand in the sources as open ones, for the author to decide upon.</summary>
    public required bool IsMarked { get; init; }

    /// <summary>Tells a change.</summary>
    /// <param name="carried">The change.</param>
    /// <param name="file">The file that it came in: its path and what carries its changes to the sources.</param>
    /// <param name="before">The changes told before.</param>
    public ReviewChange Describe(CarriedChange carried, (string Path, ChangePatcher Patcher) file, List<ReviewChange> before)
    {
        var change = carried.Change;
        var index = indexOf(change.Note);
        var (made, aside) = carried.IsThere || carried.Obstacle is not null ? (Patch.Refuse(carried.Obstacle ?? Already), []) : file.Patcher.Make(change, IsMarked || carried.Conflict is not null);
        var patch = made.Obstacle is null ? Marked(carried, made) : made;
        var cause = patch.Obstacle is null || carried.IsThere || change.Kind is not (ChangeKind.Text or ChangeKind.Marks) ? null : GeneratedCause.Of(index.CauseOf(change.Start, change.End));
        var told = new ReviewChange(before.Count + 1, change.Kind, cause?.Place ?? index.PlaceOf(change.Start, change.End), index.Story.TextOf(change.Start, change.End), new string([.. change.New.Select(s => s.Character)]))
        {
            Author = change.Revision?.Author ?? string.Empty,
            Date = change.Revision?.Date,
            IsTracked = change.Revision is not null,
            Path = file.Path,
            Edits = patch.Obstacle is null ? patch.Edits.Concat(aside) : [],
            Obstacle = carried.Obstacle ?? cause?.Obstacle ?? patch.Obstacle,
            Conflict = carried.Conflict,
            IsThere = carried.IsThere,
            Difference = new ProvedChange(before.Count + 1, change, file.Patcher.Edited),
        };
        return AgainstOthers(change switch
        {
            { Kind: ChangeKind.Reference } => told with { Old = LeadOf(index, index.Story.Signs[change.Start]), New = LeadOf(index, change.New[0]) },
            { Mark: { } mark } => told with { Old = change.IsMarkLost ? mark.Maker : string.Empty, New = change.IsMarkLost ? string.Empty : mark.Maker },
            _ => told,
        }, before);
    }

    /// <summary>What a change says, for who reads it beside another of the same words.</summary>
    /// <param name="change">The change.</param>
    public static string SaidOf(ReviewChange change) => change.Kind switch
    {
        ChangeKind.LostParagraph => "would take this paragraph out",
        ChangeKind.Moved => "would move this paragraph elsewhere",
        ChangeKind.Reference => $"would have “{change.New}” for “{change.Old}”",
        ChangeKind.IndexMark => change.New.Length == 0 ? "would take a mark of the index out" : "would set a mark of the index",
        ChangeKind.Description => "would describe this picture otherwise",
        _ when change.New.Length == 0 => $"would strike out “{Shown(change.Old)}”",
        _ when change.Old.Length == 0 => $"would put in “{Shown(change.New)}”",
        _ => $"has “{Shown(change.New)}” for “{Shown(change.Old)}”",
    };

    private static string LeadOf(SourceIndex index, ReadingSign sign) => sign.Place is { } place ? "#" + (index.IdOf(place) ?? place) : string.Empty;

    // What stands for notes, fields and pictures, and the ends of paragraphs, no source can hold.
    private static string Shown(string text) => string.Concat(text.Select(c => c switch
    {
        ReadingSign.NoteCall => "[note]",
        ReadingSign.Field => "[field]",
        ReadingSign.Object => "[picture]",
        ReadingSign.End => " ¶ ",
        _ => c.ToString(),
    }));

    private Patch Marked(CarriedChange carried, Patch patch)
    {
        if (carried.Conflict is not { } sent)
        {
            return IsMarked ? CriticMarker.Mark(patch, carried.Change) : patch;
        }

        var marked = CriticMarker.Mark(patch, carried.Change);
        return marked.Obstacle is null
            ? CriticMarker.Remark(marked, sent.Length == 0 ? "Conflict: the sources have other words here since this was sent" : $"Conflict: the sources changed here since this was sent, when it read “{Shown(sent)}”", Program)
            : Patch.Refuse($"the sources changed here since the file was sent, when it read “{Shown(sent)}”");
    }

    // Of changes of the same words the first is taken, and another editor's stands beside it.
    private ReviewChange AgainstOthers(ReviewChange change, List<ReviewChange> before)
    {
        if (change.Obstacle is not null)
        {
            return change;
        }

        if (FirstTouched(change.Edits) is { } number)
        {
            var other = before[number - 1];
            return other.Edits == change.Edits ? change with { Edits = [], Obstacle = $"the same as {number}", IsThere = true }
                : other.Path == change.Path ? change with { Edits = [], Obstacle = $"{number} changes the same words" }
                : change with { Edits = [], Obstacle = $"{number} changes the same words: it stands beside it as a comment", Rival = number };
        }

        foreach (var edit in isTaken(change.Number, change.Author) ? change.Edits : [])
        {
            (_edits.TryGetValue(edit.File, out var edits) ? edits : _edits[edit.File] = []).Add((edit, change.Number));
        }

        return change;
    }

    private int? FirstTouched(ValueList<SourceEdit> edits) => edits
        .SelectMany(e => _edits.TryGetValue(e.File, out var others) ? others.Where(o => Touches(o.Edit, e)) : [])
        .Select(o => (int?)o.Change)
        .Min();

    // What is changed within a paragraph goes with it where that is moved.
    private static bool Touches(SourceEdit one, SourceEdit other) => ((one.Start < other.End && other.Start < one.End) || one == other) && !one.IsAway && !other.IsAway;
}
