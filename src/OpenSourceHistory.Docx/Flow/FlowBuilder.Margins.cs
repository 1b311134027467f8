using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow;

/// <content>Space around groups of paragraphs: Word has no groups, so the first and the last of them carry it.</content>
internal sealed partial class FlowBuilder
{
    private void ApplyMargins(int start, ComputedStyle style)
    {
        var top = FormatReader.Vertical(style.Margin.Top, style.Padding.Top, _measure);
        var bottom = FormatReader.Vertical(style.Margin.Bottom, style.Padding.Bottom, _measure);
        if (start == _items.Count || (top == 0 && bottom == 0))
        {
            return;
        }

        if (IsUniform(start))
        {
            SpaceByStyle(start, top, bottom);
            return;
        }

        if (_items[start] is FlowParagraph first)
        {
            _items[start] = first with { Format = first.Format with { Before = Math.Max(top, first.Format.Before) } };
        }

        if (_items[^1] is FlowParagraph last)
        {
            _items[^1] = last with { Format = last.Format with { After = Math.Max(bottom, last.Format.After) } };
        }
        else
        {
            _spaceOwed = Math.Max(_spaceOwed, bottom);
        }
    }

    // Paragraphs of one style without space between: said once in the style, and an added paragraph fits in.
    private bool IsUniform(int start)
    {
        for (var i = start; i < _items.Count; i++)
        {
            if (_items[i] is not FlowParagraph { Format: { Before: 0, After: 0, Contextual: false } } paragraph
                || paragraph.Style is "BodyText" or "FirstParagraph" or "FootnoteText" or "EndnoteText" or "TableText" or "TableHeading"
                || paragraph.Style != ((FlowParagraph)_items[start]).Style)
            {
                return false;
            }
        }

        return true;
    }

    private void SpaceByStyle(int start, int top, int bottom)
    {
        for (var i = start; i < _items.Count; i++)
        {
            var paragraph = (FlowParagraph)_items[i];
            _items[i] = paragraph with { Format = paragraph.Format with { Before = top, After = bottom, Contextual = true } };
        }
    }

    // A border or ground of a group is drawn on each paragraph; Word joins those of equal neighbours to one box.
    private void ApplyGround(int start, ComputedStyle style)
    {
        var own = FormatReader.ParagraphOf(style, _measure);
        if (own.Ground.Alpha == 0 && own.Borders == default)
        {
            return;
        }

        for (var i = start; i < _items.Count; i++)
        {
            if (_items[i] is not FlowParagraph paragraph || paragraph.Format.Borders != default)
            {
                continue;
            }

            _items[i] = paragraph with
            {
                Format = paragraph.Format with { Borders = own.Borders, BorderDistance = own.BorderDistance, Ground = own.Ground },
            };
        }
    }
}
