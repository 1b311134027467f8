using System.Collections.Concurrent;
using System.Globalization;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Boxes;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.MarginBoxes;

/// <summary>Sets running heads, folios and whatever else the sheet puts into the margins.</summary>
/// <param name="text">Sets paragraphs.</param>
/// <param name="references">Answers page references.</param>
/// <param name="pageCount">Pages of the book.</param>
internal sealed class MarginBoxSetter(IParagraphSetter text, IPageReferences references, int pageCount)
{
    // Pages of a kind have the same boxes.
    private readonly ConcurrentDictionary<ComputedStyle, ComputedStyle> _plain = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sets the margin boxes of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="strings">Its named strings.</param>
    /// <param name="ink">Receives what is painted.</param>
    public void Set(PlannedPage page, RunningStrings strings, PageInk ink)
    {
        var boxes = new List<(MarginBox Box, ParagraphContent Content)>();
        foreach (var box in page.Frame.Style.MarginBoxes)
        {
            if (box.Style.Display != DisplayMode.None && ContentOf(box, page, strings) is { } content)
            {
                boxes.Add((box, content));
            }
        }

        foreach (var (box, content) in boxes)
        {
            SetBox(box, content, AreaOf(box, page.Frame, boxes), ink);
        }
    }

    /// <summary>What the margin boxes of a page say, one behind the other.</summary>
    /// <param name="page">The page.</param>
    /// <param name="strings">Its named strings.</param>
    public ValueList<ContentItem> WordsOf(PlannedPage page, RunningStrings strings) =>
        ValueList.From(page.Frame.Style.MarginBoxes.SelectMany(box => box.Content).Select(item => Resolve(item, page, strings) switch
        {
            ContentTargetPage target => new ContentText(references.FolioOf(target.TargetId, target.Style)),
            ContentPageCounter counter => new ContentText(counter.Format(references.CounterOf(counter.NoteId, counter.Counter) ?? counter.ValueInText)),
            var resolved => resolved,
        }));

    private ParagraphContent? ContentOf(MarginBox box, PlannedPage page, RunningStrings strings)
    {
        var items = new List<ContentItem>(box.Content.Count);
        var isEmpty = !Rules.IsVisible(box.Style);
        foreach (var item in box.Content)
        {
            var resolved = Resolve(item, page, strings);
            isEmpty &= resolved is ContentText { Value.Length: 0 };
            items.Add(resolved);
        }

        return isEmpty ? null : new ParagraphContent(null, [], box.Style) { Prefix = [new GeneratedText(ValueList.From(items), _plain.GetOrAdd(box.Style, Plain))] };
    }

    // The text in the box has the box's face and colour; its margins, borders and ground are the box's alone.
    private static ComputedStyle Plain(ComputedStyle style) => style with
    {
        Margin = default,
        Padding = default,
        Border = default,
        BackgroundColor = Paint.Transparent,
        VerticalAlign = default,
        Display = DisplayMode.Inline,
    };

    private ContentItem Resolve(ContentItem item, PlannedPage page, RunningStrings strings) => item switch
    {
        ContentPageNumber number => new ContentText((number.Style ?? page.NumberStyle).Format(page.Number)),
        ContentPageCount => new ContentText(pageCount.ToString(CultureInfo.InvariantCulture)),
        ContentStringRange range => new ContentText(strings.RangeOf(range)),
        ContentString named => new ContentText(strings.ValueOf(named.Name, named.Position)),
        _ => item,
    };

    private Rect AreaOf(MarginBox box, PageFrame frame, List<(MarginBox Box, ParagraphContent Content)> boxes)
    {
        var strip = MarginBoxAreas.StripOf(frame, box.Name);
        var place = MarginBoxAreas.PlaceOf(box.Name);
        if (place < 0)
        {
            return strip;
        }

        if (!MarginBoxAreas.IsLevel(box.Name))
        {
            // Boxes beside the text share its height in thirds.
            var third = strip.Height / 3;
            return strip with { Y = strip.Y + (third * place), Height = third };
        }

        var wishes = new IntrinsicWidths[3];
        foreach (var (other, content) in boxes)
        {
            if (MarginBoxAreas.IsLevel(other.Name) && MarginBoxAreas.StripOf(frame, other.Name) == strip)
            {
                wishes[MarginBoxAreas.PlaceOf(other.Name)] = WishOf(other, content, strip.Width);
            }
        }

        return MarginBoxShares.Of(strip, wishes, place);
    }

    private IntrinsicWidths WishOf(MarginBox box, ParagraphContent content, Length room)
    {
        var style = box.Style;
        var insets = Inset(new Rect(Length.Zero, Length.Zero, Length.Zero, Length.Zero), style, room).X
            + style.Margin.Right.Resolve(room, Length.Zero) + style.Padding.Right.Resolve(room, Length.Zero) + Rules.ThicknessOf(style.Border.Right);
        var width = style.Width.Resolve(room, Length.Zero);
        var own = style.Width.IsAuto ? text.Measure(content, references) : new IntrinsicWidths(width, width);
        return new IntrinsicWidths(Length.Max(new Length(1), own.Minimum + insets), Length.Max(new Length(1), own.Maximum + insets));
    }

    private void SetBox(MarginBox box, ParagraphContent content, Rect area, PageInk ink)
    {
        var style = box.Style;
        var border = Outset(area, style);
        var first = ink.Items.Count;
        Rules.PaintBox(ink.Items, style, border, BoxSides.All);
        var inner = Inset(area, style, area.Width);
        var set = text.Set(content, inner.Width, references);
        var free = inner.Height - set.Height;
        var y = inner.Y + (style.VerticalAlign.Mode switch
        {
            VerticalAlignMode.Top => Length.Zero,
            VerticalAlignMode.Bottom => free,
            _ => free / 2,
        });
        ink.AddLines(set, inner.X, y);
        ink.MarkFrom(first, ItemMark.OfArtifact(KindOf(box.Name)));
    }

    private static ArtifactKind KindOf(MarginBoxName box) => box switch
    {
        MarginBoxName.TopLeftCorner or MarginBoxName.TopLeft or MarginBoxName.TopCenter or MarginBoxName.TopRight or MarginBoxName.TopRightCorner => ArtifactKind.Header,
        MarginBoxName.BottomLeftCorner or MarginBoxName.BottomLeft or MarginBoxName.BottomCenter or MarginBoxName.BottomRight or MarginBoxName.BottomRightCorner => ArtifactKind.Footer,
        _ => ArtifactKind.Pagination,
    };

    private static Rect Outset(Rect area, ComputedStyle style)
    {
        var room = area.Width;
        var (top, left) = (style.Margin.Top.Resolve(room, Length.Zero), style.Margin.Left.Resolve(room, Length.Zero));
        return new Rect(
            area.X + left,
            area.Y + top,
            Length.Max(Length.Zero, area.Width - left - style.Margin.Right.Resolve(room, Length.Zero)),
            Length.Max(Length.Zero, area.Height - top - style.Margin.Bottom.Resolve(room, Length.Zero)));
    }

    private static Rect Inset(Rect area, ComputedStyle style, Length room)
    {
        var left = style.Margin.Left.Resolve(room, Length.Zero) + style.Padding.Left.Resolve(room, Length.Zero) + Rules.ThicknessOf(style.Border.Left);
        var right = style.Margin.Right.Resolve(room, Length.Zero) + style.Padding.Right.Resolve(room, Length.Zero) + Rules.ThicknessOf(style.Border.Right);
        var top = style.Margin.Top.Resolve(room, Length.Zero) + style.Padding.Top.Resolve(room, Length.Zero) + Rules.ThicknessOf(style.Border.Top);
        var bottom = style.Margin.Bottom.Resolve(room, Length.Zero) + style.Padding.Bottom.Resolve(room, Length.Zero)
            + Rules.ThicknessOf(style.Border.Bottom);
        return new Rect(
            area.X + left,
            area.Y + top,
            Length.Max(new Length(1), area.Width - left - right),
            Length.Max(Length.Zero, area.Height - top - bottom));
    }
}
