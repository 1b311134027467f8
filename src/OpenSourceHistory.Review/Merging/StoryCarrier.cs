using OpenSourceHistory.Docx.Tracing;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>Carries the changes of one story over.</summary>
/// <param name="map">Where its text is now.</param>
internal sealed class StoryCarrier(StoryMap map)
{
    private const string Changed = "the sources changed here since the file was sent";

    private readonly TableCarrier _tables = new(map);

    /// <summary>Carries changes over.</summary>
    /// <param name="changes">The changes, by places in the story as sent.</param>
    public List<CarriedChange> Carry(IReadOnlyList<StoryChange> changes)
    {
        var carried = new List<CarriedChange>();
        for (var i = 0; i < changes.Count;)
        {
            var (change, count) = CarryAt(changes, i);
            carried.Add(change);
            i += count;
        }

        return carried;
    }

    // Changes that have to do with the same words of the sources are one.
    private (CarriedChange Change, int Count) CarryAt(IReadOnlyList<StoryChange> changes, int at)
    {
        var change = changes[at];
        if (TableCarrier.Carries(change.Kind))
        {
            return (_tables.Carry(change), 1);
        }

        var paragraph = map.ParagraphAt(change.Start);
        if (change.Kind is not (ChangeKind.NewParagraph or ChangeKind.Overlooked) && map.BlockOf(paragraph) is null)
        {
            // All that was done to a paragraph that is gone is one change.
            var end = map.Old.Paragraphs[paragraph].End;
            var own = changes.Skip(at).TakeWhile(c => c.Kind is not (ChangeKind.NewParagraph or ChangeKind.Overlooked) && c.Start <= end && c.Start >= map.Old.Paragraphs[paragraph].Start).ToList();
            return (CarryLost(paragraph, own), own.Count);
        }

        var together = change.Kind == ChangeKind.Text ? TogetherWith(changes, at) : 1;
        return (change.Kind switch
        {
            ChangeKind.Text => CarryText([.. changes.Skip(at).Take(together)]),
            ChangeKind.NewParagraph => CarryNew(change),
            ChangeKind.LostParagraph => CarryRemoved(change, map.BlockOf(paragraph)!),
            ChangeKind.Moved => CarryMoved(change, map.BlockOf(paragraph)!),
            ChangeKind.Style => CarryStyle(change, paragraph),
            ChangeKind.IndexMark => CarryMark(change),
            _ => CarrySame(change),
        }, together);
    }

    private bool IsThere(StoryChange change, (int Start, int End) place) =>
        change.Kind == ChangeKind.Description ? map.Now.Signs[place.Start].Description == change.New[0].Description
        : change.Kind == ChangeKind.Reference ? PlacesOf(map.Now.Signs[place.Start..place.End]).SequenceEqual(PlacesOf(change.New))
        : map.Now.Signs.AsSpan()[place.Start..place.End].SequenceEqual(change.New);

    private CarriedChange CarrySame(StoryChange change) => map.Find(change.Start, change.End) is not { } place
        ? new CarriedChange(At(change, map.PlaceBehind(map.ParagraphAt(change.Start) - 1))) { Obstacle = Changed }
        : IsThere(change, place) ? new CarriedChange(Moved(change, place)) { IsThere = true }
        : new CarriedChange(Moved(change, place)) { Obstacle = LooksAsSent(change, place) ? null : Changed };

    // Where it stands in words that the sources changed since, it goes to their end.
    private CarriedChange CarryMark(StoryChange change) => new(map.Find(change.Start, change.End) is { } place ? Moved(change, place) : At(change, map.StartOf(map.BlockOf(map.ParagraphAt(change.Start))!, change.Start)));

    private static IEnumerable<string?> PlacesOf(ReadingSign[] signs) => signs.Select(s => s.Place);

    // Numbers of paragraphs are those of the file as sent.
    private bool LooksAsSent(StoryChange change, (int Start, int End) place) => change.Kind == ChangeKind.Reference
        ? PlacesOf(map.Old.Signs[change.Start..change.End]).SequenceEqual(PlacesOf(map.Now.Signs[place.Start..place.End])) && !(change.New[0].Place is { } name && Carriers.IsParagraph(name))
        : map.Old.Signs.AsSpan()[change.Start..change.End].SequenceEqual(map.Now.Signs.AsSpan()[place.Start..place.End]);

    private CarriedChange CarryText(List<StoryChange> changes)
    {
        if (changes is [{ } only] && IsThere(only))
        {
            return new CarriedChange(At(only, map.StartOf(map.BlockOf(map.ParagraphAt(only.Start))!, only.Start))) { IsThere = true };
        }

        if (changes is [{ } lone] && map.Find(lone.Start, lone.End) is { } place)
        {
            return new CarriedChange(Moved(lone, place));
        }

        if (map.BlockOf(map.ParagraphAt(changes[0].Start)) is not { } block || map.BlockOf(map.ParagraphAt(changes[^1].End)) != block)
        {
            return new CarriedChange(At(changes[0], map.PlaceBehind(map.ParagraphAt(changes[0].Start) - 1))) { Obstacle = Changed };
        }

        // Both sides for all words that either changed.
        var (start, end) = HullOf(block, (changes[0].Start, changes[^1].End));
        var theirs = Apply(start, end, changes);
        var (from, to) = start == end ? (map.StartOf(block, start), map.StartOf(block, start)) : (map.StartOf(block, start), map.EndOf(block, end));
        var mine = start == end ? InsertedAt(block, start) : map.Now.TextOf(from, to);
        var change = changes[0] with { Start = from, End = to, New = theirs };
        return mine == TextOf(theirs) ? new CarriedChange(change) { IsThere = true } : new CarriedChange(change) { Conflict = map.Old.TextOf(start, end) };
    }

    // What was put in or struck out beside its like may be told a few characters earlier or later: the text that comes of it is what counts.
    private bool IsThere(StoryChange change)
    {
        if (map.BlockOf(map.ParagraphAt(change.Start)) is not { } block || map.BlockOf(map.ParagraphAt(change.End)) != block)
        {
            return false;
        }

        var reach = Math.Max(change.New.Length, change.End - change.Start) + 1;
        return map.DifferencesOf(block).Where(d => d.OldStart <= change.End + reach && d.OldEnd >= change.Start - reach).Any(Agrees);

        bool Agrees(Difference difference)
        {
            var (start, end) = (Math.Min(difference.OldStart, change.Start), Math.Max(difference.OldEnd, change.End));
            var (from, to) = (difference.NewStart - (difference.OldStart - start), difference.NewEnd + (end - difference.OldEnd));
            return from >= 0 && to <= map.Now.Signs.Length && from <= to && map.Now.TextOf(from, to) == TextOf(Apply(start, end, [change]));
        }
    }

    private string InsertedAt(ParagraphBlock block, int at) =>
        string.Concat(map.OverlappingOf(block, at, at).Select(d => map.Now.TextOf(d.NewStart, d.NewEnd)));

    // How many changes have to do with the same words of the sources.
    private int TogetherWith(IReadOnlyList<StoryChange> changes, int first)
    {
        if (map.BlockOf(map.ParagraphAt(changes[first].Start)) is not { } block)
        {
            return 1;
        }

        var hull = HullOf(block, (changes[first].Start, changes[first].End));
        var count = 1;
        while (first + count < changes.Count && changes[first + count] is { Kind: ChangeKind.Text } next && next.Start >= changes[first].Start && next.Start < hull.End)
        {
            hull = HullOf(block, (hull.Start, Math.Max(hull.End, next.End)));
            count++;
        }

        return count;
    }

    private (int Start, int End) HullOf(ParagraphBlock block, (int Start, int End) range)
    {
        foreach (var difference in map.OverlappingOf(block, range.Start, range.End))
        {
            range = (Math.Min(range.Start, difference.OldStart), Math.Max(range.End, difference.OldEnd));
        }

        return range;
    }

    private ReadingSign[] Apply(int start, int end, IEnumerable<StoryChange> changes)
    {
        var signs = new List<ReadingSign>();
        var at = start;
        foreach (var change in changes.Where(c => c.Kind == ChangeKind.Text))
        {
            signs.AddRange(map.Old.Signs[at..Math.Max(at, change.Start)]);
            signs.AddRange(change.New);
            at = Math.Max(at, change.End);
        }

        // Calls of notes that are gone call nothing.
        return [.. signs.Concat(map.Old.Signs[at..Math.Max(at, end)]).Where(s => s.Note < NotePairs.Gone)];
    }

    private CarriedChange CarryNew(StoryChange change)
    {
        var next = Array.FindIndex(map.Old.Paragraphs, p => p.Start >= change.Start);
        var at = map.PlaceBehind((next < 0 ? map.Old.Paragraphs.Length : next) - 1);
        return new CarriedChange(At(change, at)) { IsThere = map.TakeAdded(TextOf(change.New[..^1])) };
    }

    // The editor took out what was changed since: the sources decide.
    private CarriedChange CarryRemoved(StoryChange change, ParagraphBlock block)
    {
        var (first, last) = (map.Now.Paragraphs[block.NewStart], map.Now.Paragraphs[block.NewEnd - 1]);
        var moved = change with { Start = first.Start, End = last.End + 1 };
        return block.OldEnd - block.OldStart > 1 || first != last ? new CarriedChange(moved) { Obstacle = Changed }
            : map.DifferencesOf(block).Length == 0 ? new CarriedChange(moved)
            : new CarriedChange(moved) { Conflict = map.Old.TextOf(map.Old.Paragraphs[block.OldStart]) };
    }

    // What its words are now is moved; where the sources moved it there, too, nothing is to be done.
    private CarriedChange CarryMoved(StoryChange change, ParagraphBlock block)
    {
        var now = map.Now.Paragraphs[block.NewStart];
        var next = Array.FindIndex(map.Old.Paragraphs, p => p.Start >= change.Target);
        var target = map.PlaceBehind((next < 0 ? map.Old.Paragraphs.Length : next) - 1);
        var moved = change with { Start = now.Start, End = now.End + 1, New = map.Now.Signs[now.Start..(now.End + 1)], Target = target, Parts = EndOf(now, change.Parts) };
        return block.OldEnd - block.OldStart > 1 || block.NewEnd - block.NewStart > 1 ? new CarriedChange(moved) { Obstacle = Changed } : new CarriedChange(moved) { IsThere = target == now.Start || target == now.End + 1 };
    }

    private static StoryPart[] EndOf(ReadingParagraph now, StoryPart[] parts) => [.. parts.Select(p => p with { Start = now.End, End = now.End + 1 })];

    private CarriedChange CarryStyle(StoryChange change, int paragraph)
    {
        var block = map.BlockOf(paragraph)!;
        var (old, now) = (map.Old.Paragraphs[paragraph], map.Now.Paragraphs[block.NewStart]);
        var moved = change with { Start = now.Start, End = now.End, New = map.Now.Signs[now.Start..now.End], Parts = EndOf(now, change.Parts) };
        return now.Shape == change.Paragraph!.Shape ? new CarriedChange(moved) { IsThere = true }
            : new CarriedChange(moved) { Obstacle = now.Shape == old.Shape ? null : Changed };
    }

    // What was done to a paragraph that the sources have no longer: it comes back as the editor left it, for the author to decide upon.
    private CarriedChange CarryLost(int paragraph, List<StoryChange> changes)
    {
        var old = map.Old.Paragraphs[paragraph];
        var at = map.PlaceBehind(paragraph - 1);
        var words = changes.Where(c => c.Kind == ChangeKind.Text).ToList();
        if (changes.Exists(c => c.Kind == ChangeKind.LostParagraph))
        {
            return new CarriedChange(At(changes[0], at)) { IsThere = true };
        }

        if (old.IsInTable || words.Count == 0 || words[^1].End > old.End)
        {
            return new CarriedChange(At(changes[0], at)) { Obstacle = "its paragraph is no longer in the sources" };
        }

        var text = Apply(old.Start, old.End, words);
        var back = new StoryChange(ChangeKind.NewParagraph, changes[0].Note, at, at, [.. text, map.Old.Signs[old.End]]) { Paragraph = old, Revision = words[0].Revision };
        return map.TakeAdded(TextOf(text)) ? new CarriedChange(back) { IsThere = true } : new CarriedChange(back) { Conflict = map.Old.TextOf(old) };
    }

    private static StoryChange At(StoryChange change, int at) => change with { Start = at, End = at };

    private static StoryChange Moved(StoryChange change, (int Start, int End) place) => change with { Start = place.Start, End = place.End };

    private static string TextOf(ReadingSign[] signs) => new([.. signs.Select(s => s.Character)]);
}
