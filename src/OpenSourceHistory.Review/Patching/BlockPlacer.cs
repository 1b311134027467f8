using System.Globalization;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Finds where in the sources a paragraph is to stand that came to stand between others, and how it is written there.</summary>
/// <param name="index">How the source spells the story.</param>
/// <param name="isGone">True for paragraphs as sent that no longer stand where they stood, by their index.</param>
internal sealed class BlockPlacer(SourceIndex index, Func<int, bool> isGone)
{
    private const string Blank = "\n\n";

    /// <summary>The place of a paragraph that came to stand before a place of the story.</summary>
    /// <param name="at">The place.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="before">The one before it, in the story that came back.</param>
    /// <param name="marker">The sign of the list that it had, where it was an item.</param>
    /// <returns>Null where the sources have no place for it.</returns>
    public BlockPlace? Find(int at, ReadingParagraph paragraph, ReadingParagraph? before, string? marker)
    {
        var behind = Array.FindIndex(index.Story.Paragraphs, p => p.Start >= at);
        var (last, next) = (Before(behind < 0 ? index.Story.Paragraphs.Length : behind), behind < 0 ? null : Behind(behind));
        if (last is { } anchor && LineOf(paragraph.Shape, anchor, before, marker) is var (gap, lead, indent) && !IsBetterBefore(paragraph.Shape, anchor, next))
        {
            return new BlockPlace(anchor.Block.File, anchor.Block.End, gap + lead, indent, string.Empty);
        }

        return next is { } other && IsOfLines(paragraph.Shape) && other.Block.Prefix is { Quote: "", Marker: "" }
            ? new BlockPlace(other.Block.File, other.Block.LineStart, SignOf(paragraph.Shape), paragraph.Shape == ParagraphForm.Quotation ? "> " : string.Empty, Blank)
            : null;
    }

    /// <summary>What stands before the text of a paragraph that is no item of a list.</summary>
    /// <param name="shape">Its shape.</param>
    public static string SignOf(string shape) => StyleNames.HeadingLevel(shape) is { } level ? new string('#', level) + " " : shape == ParagraphForm.Quotation ? "> " : string.Empty;

    private static bool IsOfLines(string shape) => shape is ParagraphForm.Plain or ParagraphForm.Quotation || StyleNames.HeadingLevel(shape) is not null;

    // Behind a list or in a division the next paragraph tells better where a text stands that belongs to neither.
    private static bool IsBetterBefore(string shape, (BlockSource Block, string Shape, int Index) last, (BlockSource Block, string Shape, int Index)? next) =>
        IsOfLines(shape) && !IsOfLines(last.Shape) && next is { } other && IsOfLines(other.Shape) && ReferenceEquals(other.Block.File, last.Block.File) && other.Block.Prefix is { Quote: "", Marker: "" };

    private (BlockSource Block, string Shape, int Index)? Before(int behind)
    {
        for (var i = behind - 1; i >= 0; i--)
        {
            var paragraph = index.Story.Paragraphs[i];
            if (isGone(i) || (paragraph.Length == 0 && !paragraph.IsInTable))
            {
                continue;
            }

            return paragraph.IsInTable ? BehindTable(i) : BlockSource.Of(index, i) is { } block ? (block, paragraph.Shape, i) : null;
        }

        return null;
    }

    private (BlockSource Block, string Shape, int Index)? BehindTable(int paragraph)
    {
        var table = index.Story.Paragraphs[paragraph].Cell!.Table;
        for (var i = paragraph; i >= 0 && index.Story.Paragraphs[i].Cell?.Table == table; i--)
        {
            if (index[index.Story.Paragraphs[i].Start] is { } sign && TableSource.At(sign.File, sign.Start) is { } source)
            {
                return (new BlockSource(sign.File, source.Start, source.Start, source.End, source.EndWithCaption, new LinePrefix(source.Indent, string.Empty)), ParagraphForm.Plain, i);
            }
        }

        return null;
    }

    private (BlockSource Block, string Shape, int Index)? Behind(int first)
    {
        for (var i = first; i < index.Story.Paragraphs.Length; i++)
        {
            var paragraph = index.Story.Paragraphs[i];
            if (!isGone(i) && paragraph.Length > 0)
            {
                return BlockSource.Of(index, i) is { IsWhole: true } block ? (block, paragraph.Shape, i) : null;
            }
        }

        return null;
    }

    // What ends the paragraph before, what the first line begins with, and what the others do.
    private (string Gap, string Lead, string Indent)? LineOf(string shape, (BlockSource Block, string Shape, int Index) last, ReadingParagraph? before, string? marker)
    {
        var prefix = last.Block.Prefix;
        if (prefix.IsNote || (last.Shape == shape && !IsOfLines(shape) && !ParagraphForm.IsItem(shape)) || (shape == ParagraphForm.Plain && last.Shape == shape))
        {
            return (prefix.Between(isItem: false), string.Empty, prefix.Indent);
        }

        if (ParagraphForm.LevelOf(shape) is { } level)
        {
            var isBehindItem = before is not null && (ParagraphForm.IsItem(before.Shape) || before.Shape.StartsWith("list continue", StringComparison.Ordinal));
            return ItemOf(level, ParagraphForm.IsNumbered(shape), last, marker) is var (quote, sign) ? (isBehindItem ? "\n" : Blank, quote + sign, quote + new string(' ', sign.Length)) : null;
        }

        if (shape.StartsWith("list continue", StringComparison.Ordinal) && ParagraphForm.IsItem(last.Shape))
        {
            return (Blank, prefix.Indent, prefix.Indent);
        }

        var isQuoted = shape == ParagraphForm.Quotation && last.Shape == shape && before?.Shape == shape && prefix.Quote.Contains('>', StringComparison.Ordinal);
        return isQuoted ? (prefix.Between(isItem: false), string.Empty, prefix.Quote)
            : IsOfLines(shape) ? (Blank, SignOf(shape), shape == ParagraphForm.Quotation ? "> " : string.Empty)
            : null;
    }

    // Beside the item of its level, or beneath the one above it.
    private (string Quote, string Sign)? ItemOf(int level, bool isNumbered, (BlockSource Block, string Shape, int Index) last, string? marker)
    {
        var own = marker is not null && char.IsAsciiDigit(marker[0]) == isNumbered ? marker : isNumbered ? "1. " : "- ";
        for (var i = last.Index; i >= 0; i--)
        {
            var shape = index.Story.Paragraphs[i].Shape;
            if (ParagraphForm.LevelOf(shape) is not { } other)
            {
                if (shape.StartsWith("list continue", StringComparison.Ordinal) || isGone(i))
                {
                    continue;
                }

                break;
            }

            if (isGone(i) || other > level || BlockSource.Of(index, i) is not { } block)
            {
                continue;
            }

            return other == level ? (block.Prefix.Quote, ParagraphForm.IsNumbered(shape) == isNumbered ? NextOf(block.Prefix.Marker, i) : own)
                : other == level - 1 ? (block.Prefix.Indent, own)
                : null;
        }

        return level == 0 ? (string.Empty, own) : null;
    }

    // Numbers go on, unless the author lets the program count.
    private string NextOf(string marker, int item)
    {
        var digits = marker.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits <= 0 || !int.TryParse(marker.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return marker;
        }

        var next = item + 1 < index.Story.Paragraphs.Length && index.Story.Paragraphs[item + 1].Shape == index.Story.Paragraphs[item].Shape ? BlockSource.Of(index, item + 1)?.Prefix.Marker : null;
        return next == marker ? marker : (number + 1).ToString(CultureInfo.InvariantCulture) + marker[digits..];
    }
}
