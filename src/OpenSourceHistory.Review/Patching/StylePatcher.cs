using System.Text.RegularExpressions;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Carries what a paragraph is now to the source: a heading of a level, an item of a list, a quotation, plain text. Only what its lines begin with changes.</summary>
/// <param name="index">How the source spells the story.</param>
/// <param name="lists">Where items of lists stand with all changes.</param>
internal sealed partial class StylePatcher(SourceIndex index, ListLayout lists)
{
    /// <summary>The patch of a change.</summary>
    /// <param name="change">The change.</param>
    public Patch Make(StoryChange change)
    {
        var paragraph = index.ParagraphAt(change.Start);
        var (old, now) = (index.Story.Paragraphs[paragraph].Shape, change.Paragraph!.Shape);
        if (BlockSource.Of(index, paragraph) is not { IsWhole: true } block || change.Note > 0 || !IsSayable(old) || !IsSayable(now))
        {
            return Patch.Refuse($"the style is “{change.Paragraph!.Style}” now, and was “{index.Story.Paragraphs[paragraph].Style}”");
        }

        if (block.IsHeading && StyleNames.HeadingLevel(now) is null && Attributes().IsMatch(block.File.Text[block.ContentStart..block.ContentEnd]))
        {
            return Patch.Refuse("the heading has an id or classes, which only headings can have");
        }

        return ParagraphForm.IsItem(now) ? OfItem(change, paragraph, block, old) : Patch.Of([.. WriteLines(block, old, now)]);
    }

    private static bool IsSayable(string shape) => shape is ParagraphForm.Plain or ParagraphForm.Quotation || ParagraphForm.IsItem(shape) || StyleNames.HeadingLevel(shape) is not null;

    // Behind another item, without the blank line.
    private Patch OfItem(StoryChange change, int paragraph, BlockSource block, string old)
    {
        var edits = lists.EditsOf(paragraph);
        if (edits.Count == 0 || block.Prefix.Quote.Contains('>', StringComparison.Ordinal) || block.IsHeading)
        {
            return Patch.Refuse($"a list has no such place in Markdown for “{change.Paragraph!.Style}”");
        }

        var isTight = !ParagraphForm.IsItem(old) && change.Before is { } before && ParagraphForm.IsItem(before.Shape) && ParagraphForm.IsNumbered(before.Shape) == ParagraphForm.IsNumbered(change.Paragraph!.Shape) && paragraph > 0 && ParagraphForm.IsItem(index.Story.Paragraphs[paragraph - 1].Shape);
        var line = block.LineStart;
        while (isTight && line > 0 && block.IsBlank(BlockSource.LineStartOf(block.File.Text, line - 1), line))
        {
            line = BlockSource.LineStartOf(block.File.Text, line - 1);
        }

        return Patch.Of([.. edits.Select(e => e.Start == block.LineStart && ReferenceEquals(e.File, block.File) ? e with { Start = line } : e)]);
    }

    private static IEnumerable<SourceEdit> WriteLines(BlockSource block, string old, string now)
    {
        var text = block.File.Text;
        var isItem = ParagraphForm.IsItem(old);
        var isHeading = StyleNames.HeadingLevel(now) is not null;
        var (sign, indent) = (BlockPlacer.SignOf(now), now == ParagraphForm.Quotation ? "> " : string.Empty);
        var isTight = isItem && block.LineStart > 0 && !block.IsBlank(BlockSource.LineStartOf(text, block.LineStart - 1), block.LineStart);
        yield return new SourceEdit(block.File, block.LineStart, block.ContentStart, (isTight ? "\n" : string.Empty) + sign);
        if (!isHeading && BlockStart.SignIn(text.AsSpan(block.ContentStart, block.ContentEnd - block.ContentStart)) is >= 0 and var start)
        {
            yield return new SourceEdit(block.File, block.ContentStart + start, block.ContentStart + start, "\\");
        }

        for (var line = block.NextLine(block.LineStart); line < block.ContentEnd; line = block.NextLine(line))
        {
            var prefix = Math.Max(0, text.AsSpan(line, block.ContentEnd - line).IndexOfAnyExcept(" \t>"));
            yield return isHeading ? new SourceEdit(block.File, line - (text.AsSpan(0, line).EndsWith("\r\n") ? 2 : 1), line + prefix, " ") : new SourceEdit(block.File, line, line + prefix, indent);
        }

        foreach (var edit in WriteEnd(block, isItem, isHeading))
        {
            yield return edit;
        }
    }

    // What underlined a heading goes, and what followed an item without a blank line gets one.
    private static IEnumerable<SourceEdit> WriteEnd(BlockSource block, bool isItem, bool isHeading)
    {
        if (block.End > block.ContentEnd)
        {
            yield return new SourceEdit(block.File, block.ContentEnd, block.End, string.Empty);
        }
        else if (block.IsHeading && !isHeading && Closing().Match(block.File.Text[block.ContentStart..block.ContentEnd]) is { Success: true } closing)
        {
            yield return new SourceEdit(block.File, block.ContentEnd - closing.Length, block.ContentEnd, string.Empty);
        }

        var behind = block.NextLine(block.End);
        if (isItem && behind < block.File.Text.Length && !block.IsBlank(behind, BlockSource.LineEndOf(block.File.Text, behind)))
        {
            yield return new SourceEdit(block.File, block.End, block.End, "\n");
        }
    }

    [GeneratedRegex(@"\{[^{}]*\}\s*$")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"[ \t]+#+[ \t]*$")]
    private static partial Regex Closing();
}
