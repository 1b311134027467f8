using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Space and rules around groups of paragraphs: Word has no groups, so the first and the last of them carry the space, and each the rules.</summary>
internal static class Spacing
{
    /// <summary>Puts a group's margins around its items.</summary>
    /// <param name="row">The row.</param>
    /// <param name="start">The group's first item; it reaches to the row's end.</param>
    /// <param name="style">Style of the group.</param>
    /// <param name="measure">Width that percentages refer to.</param>
    public static void AddMargins(ItemRow row, int start, ComputedStyle style, Length measure)
    {
        var top = FormatReader.Vertical(style.Margin.Top, style.Padding.Top, measure);
        var bottom = FormatReader.Vertical(style.Margin.Bottom, style.Padding.Bottom, measure);
        if (start == row.Count || (top == 0 && bottom == 0))
        {
            return;
        }

        if (IsUniform(row, start))
        {
            // Paragraphs of one style without space between: said once in the style, and an added paragraph fits in.
            row.ChangeAll(start, format => format with { Before = top, After = bottom, Contextual = true });
            return;
        }

        row.Change(start, format => format with { Before = Math.Max(top, format.Before) });
        AddBehind(row, bottom);
    }

    /// <summary>Puts space behind the last item.</summary>
    /// <param name="row">The row.</param>
    /// <param name="bottom">How much, in twips.</param>
    public static void AddBehind(ItemRow row, int bottom)
    {
        row.Change(row.Count - 1, format => format with { After = Math.Max(bottom, format.After) });
        if (row.Last is not FlowParagraph)
        {
            row.OweSpace(bottom);
        }
    }

    /// <summary>Draws a group's border and ground on each paragraph; Word joins those of equal neighbours to one box.</summary>
    /// <param name="row">The row.</param>
    /// <param name="start">The group's first item.</param>
    /// <param name="style">Style of the group.</param>
    /// <param name="measure">Width that percentages refer to.</param>
    public static void AddGround(ItemRow row, int start, ComputedStyle style, Length measure)
    {
        var own = FormatReader.ParagraphOf(style, measure);
        if (own.Ground.Alpha > 0 || own.Borders != default)
        {
            row.ChangeAll(start, format => format.Borders != default
                ? format
                : format with { Borders = own.Borders, BorderDistance = own.BorderDistance, Ground = own.Ground });
        }
    }

    private static bool IsUniform(ItemRow row, int start)
    {
        for (var i = start; i < row.Count; i++)
        {
            if (row[i] is not FlowParagraph { Format: { Before: 0, After: 0, Contextual: false } } paragraph
                || paragraph.Style is "BodyText" or "FirstParagraph" or "FootnoteText" or "EndnoteText" or "TableText" or "TableHeading"
                || paragraph.Style != ((FlowParagraph)row[start]).Style)
            {
                return false;
            }
        }

        return true;
    }
}
