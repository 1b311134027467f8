using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Carries the changes of one document to the sources.</summary>
/// <param name="indexOf">How the sources spell a note; the body for 0.</param>
/// <param name="edited">The document that came back.</param>
/// <param name="changes">All its changes.</param>
/// <param name="labels">Names new notes.</param>
internal sealed class ChangePatcher(Func<int, SourceIndex> indexOf, ReadingDocument edited, IReadOnlyList<StoryChange> changes, NewNoteLabels labels)
{
    private readonly Dictionary<int, (HashSet<int> Gone, ListLayout Lists)> _stories = [];

    /// <summary>The document that came back.</summary>
    public ReadingDocument Edited => edited;

    /// <summary>True where new quotation marks and dashes are written as themselves, whatever the author's habits.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>The patch of a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="isMarked">True where it is to stand in the sources as an open one, for the author to decide upon.</param>
    /// <returns>The patch, and what is written over beside it, whatever is decided: texts of notes.</returns>
    public (Patch Patch, ValueList<SourceEdit> Aside) Make(StoryChange change, bool isMarked)
    {
        var index = indexOf(change.Note);
        var file = index.PlaceOf(change.Start, change.End).File;
        var habits = IsLiteral || file is null ? SpellingHabits.Literal : SpellingHabits.Of(file);
        var notes = new NotePatcher(indexOf, edited, labels);
        var patch = Make(change, index, new MarkdownSpeller(habits, number => notes.Call(number, file, habits), index.IdOf));
        var isForgotten = !isMarked && change.Kind is (ChangeKind.Text or ChangeKind.LostParagraph or ChangeKind.LostRow or ChangeKind.LostTable);
        return (patch, ValueList.From([.. notes.Texts, .. isForgotten ? notes.Forget(index.Story, change) : []]));
    }

    private Patch Make(StoryChange change, SourceIndex index, MarkdownSpeller speller)
    {
        var (gone, lists) = StoryOf(change.Note, index);
        var paragraphs = new ParagraphPatcher(index, speller, new BlockPlacer(index, gone.Contains));
        var marks = new MarkPatcher(index, speller);
        var tables = new TablePatcher(index, speller);
        return change.Kind switch
        {
            ChangeKind.Text => AsText(tables.Fill(change) ?? new TextPatcher(index, speller, marks).Make(IsLiteral ? Widen(change, index.Story) : change)),
            ChangeKind.Marks => AsText(marks.Make(change)),
            ChangeKind.Description => Patch.Refuse($"write “{change.New[0].Description}” as the picture's text for those who do not see it"),
            ChangeKind.Reference => new ReferencePatcher(index).Make(change),
            ChangeKind.IndexMark => new IndexMarkPatcher(index).Make(change),
            ChangeKind.NewParagraph => paragraphs.Add(change),
            ChangeKind.LostParagraph => paragraphs.Remove(change),
            ChangeKind.Moved => paragraphs.Move(change),
            ChangeKind.Style => new StylePatcher(index, lists).Make(change),
            ChangeKind.NewRow or ChangeKind.LostRow or ChangeKind.NewColumn or ChangeKind.LostColumn => tables.Make(change),
            ChangeKind.LostTable => tables.RemoveTable(change),
            ChangeKind.Overlooked => Patch.Refuse("this reads otherwise in the file that came back than the other changes make it: compare the two and write it"),
            ChangeKind.NewTable => Patch.Refuse("a table was put in: write it where it is to stand"),
            _ => throw new InvalidOperationException($"Unknown change {change.Kind}"),
        };
    }

    private static Patch AsText(Patch patch) => patch with { Edits = ValueList.From(patch.Edits.Select(e => e with { IsText = true }).ToArray()) };

    private (HashSet<int> Gone, ListLayout Lists) StoryOf(int note, SourceIndex index)
    {
        if (!_stories.TryGetValue(note, out var story))
        {
            var own = changes.Where(c => c.Note == note).ToList();
            var gone = own.Where(c => c.Kind is ChangeKind.LostParagraph or ChangeKind.Moved).Select(c => index.ParagraphAt(c.Start)).ToHashSet();
            gone.UnionWith(own.Where(c => c.Kind == ChangeKind.LostTable).SelectMany(c => Enumerable.Range(0, index.Story.Paragraphs.Length).Where(i => index.Story.Paragraphs[i].Start >= c.Start && index.Story.Paragraphs[i].Start < c.End)));
            var shapes = own.Where(c => c.Kind == ChangeKind.Style).ToDictionary(c => index.ParagraphAt(c.Start), c => c.Paragraph!.Shape);
            _stories[note] = story = (gone, ListLayout.Of(index, shapes, gone.Contains));
        }

        return story;
    }

    // What a typewriter's signs become depends on what stands beside them: those beside a change are written as themselves with it.
    private static StoryChange Widen(StoryChange change, ReadingStory story)
    {
        var (start, end) = (change.Start, change.End);
        start -= start > 0 && IsSign(story.Signs[start - 1].Character) ? 1 : 0;
        end += end < story.Signs.Length && IsSign(story.Signs[end].Character) ? 1 : 0;
        return change with { Start = start, End = end, New = [.. story.Signs[start..change.Start], .. change.New, .. story.Signs[change.End..end]] };
    }

    private static bool IsSign(char character) => character is '“' or '”' or '‘' or '’' or '–' or '—' or '…' or '_' or '*' or '~' or '^' or '`';
}
