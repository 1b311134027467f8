using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Carries paragraphs that were put in, taken out or moved to the source.</summary>
/// <param name="index">How the source spells the story.</param>
/// <param name="speller">Writes new text.</param>
/// <param name="placer">Finds where they stand.</param>
internal sealed class ParagraphPatcher(SourceIndex index, MarkdownSpeller speller, BlockPlacer placer)
{
    private static readonly Patch s_noPlace = Patch.Refuse("there is no place in the sources where it can stand");

    /// <summary>The patch of a paragraph that was taken out: its lines, with the blank ones behind them.</summary>
    /// <param name="change">The change.</param>
    public Patch Remove(StoryChange change)
    {
        var block = BlockSource.Of(index, index.ParagraphAt(change.Start));
        if (block is null || (change.Note > 0 && !IsRestOfNote(block)))
        {
            return Patch.Refuse("a cell, the first paragraph of a note, or what the program made was taken out");
        }

        var (start, end) = block.Removal();
        return Patch.Of(new SourceEdit(block.File, start, end, string.Empty));
    }

    /// <summary>The patch of a paragraph that was put in: it stands behind the one before it.</summary>
    /// <param name="change">The change.</param>
    public Patch Add(StoryChange change)
    {
        if (change.Paragraph!.IsInTable || (change.Note > 0 && !IsDefinition()))
        {
            return s_noPlace;
        }

        if (placer.Find(change.Start, change.Paragraph, change.Before, null) is not { } place)
        {
            return Patch.Refuse($"there is no place in the sources where it can stand, or Markdown has nothing for the style “{change.Paragraph.Style}”");
        }

        return speller.SpellParagraph(change.New.AsSpan()[..^1]) is { } text
            ? Patch.Of(new SourceEdit(place.File, place.At, place.At, place.Lead + text.Replace("\n", "\n" + place.Indent, StringComparison.Ordinal) + place.Tail))
            : Patch.Refuse("Markdown cannot say this");
    }

    /// <summary>The patch of a paragraph that was moved: its lines go, and come in another place as the author wrote them.</summary>
    /// <param name="change">The change.</param>
    public Patch Move(StoryChange change)
    {
        var paragraph = index.ParagraphAt(change.Start);
        if (BlockSource.Of(index, paragraph) is not { IsWhole: true } block || change.Note > 0)
        {
            return Patch.Refuse("a figure, a caption, a paragraph of a note, or what the program made was moved: move it in the source");
        }

        if (placer.Find(change.Target!.Value, change.Paragraph!, change.Before, block.Prefix.Marker.Length > 0 ? block.Prefix.Marker : null) is not { } place)
        {
            return s_noPlace;
        }

        var (start, end) = block.Removal();
        var origin = new MovedText(block.File, block.ContentStart, block.ContentEnd, place.Lead, place.Tail) { Indent = place.Indent, OldIndent = block.Prefix.Indent.Length };
        return Patch.Of(
            new SourceEdit(block.File, start, end, string.Empty) { IsAway = true },
            new SourceEdit(place.File, place.At, place.At, origin.Make([])) { Origin = origin });
    }

    private static bool IsRestOfNote(BlockSource block) => block.Prefix is { Marker: "", Quote.Length: > 1 };

    private bool IsDefinition() => BlockSource.Of(index, 0) is { Prefix.IsNote: true };
}
