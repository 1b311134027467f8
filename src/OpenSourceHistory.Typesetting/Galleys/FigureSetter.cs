using System.Globalization;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Boxes;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets figures: pictures scaled to the measure and the page, kept with their captions.</summary>
/// <param name="flow">The blocks around it.</param>
internal sealed class FigureSetter(BlockSetter flow)
{
    // Where a caption is as tall as a page, the picture still gets this share of it.
    private const double LeastShare = 0.25;

    /// <summary>Sets a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="measure">Its room.</param>
    public void Set(Figure figure, Measure measure)
    {
        var room = flow.Context.PageHeight - CaptionHeight(figure, measure);
        room = Length.Max(room, flow.Context.PageHeight * LeastShare);
        var waiting = flow.Target.WaitingMargin;
        var scope = flow.Boxes.Open(figure, measure);
        var isPlacedWhole = flow.IsPlacedWhole;
        flow.IsPlacedWhole = true;
        foreach (var block in figure.Blocks)
        {
            if (block is Paragraph { Inlines: [Image] } paragraph)
            {
                SetPictureParagraph(paragraph, scope.Content, room);
            }
            else
            {
                flow.SetBlocks([block], scope.Content);
            }
        }

        if (figure.Caption is { } caption)
        {
            flow.Target.Break(BreakMode.Avoid);
            SetCaption(caption, scope.Content);
        }

        flow.IsPlacedWhole = isPlacedWhole;
        flow.Boxes.Close(scope);
        if (flow.Target.Count > scope.FirstItem && flow.Target.HeightFrom(scope.FirstItem) <= flow.Context.PageHeight)
        {
            flow.Target.KeepTogether(scope.FirstItem);
            if (FloatItem.MayWait(figure.Caption, scope.Style) && !flow.IsPlacedWhole)
            {
                flow.Target.MakeFloat(scope.FirstItem, waiting);
            }
        }
    }

    /// <summary>Sets a caption with its label.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="measure">Its room.</param>
    public void SetCaption(Caption caption, Measure measure)
    {
        if (caption.Label is { } label)
        {
            var style = flow.Context.Book.CaptionLabelStyle(caption);
            flow.Prefix([new GeneratedText([new ContentText(label + flow.Context.Book.CaptionSeparator(caption))], style)
            {
                Mark = flow.Context.Structure.LabelOf(caption),
            }]);
        }

        flow.SetTextBlock(caption, caption.Inlines, measure);
    }

    /// <summary>Sets a paragraph that holds nothing but a picture.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="measure">Its room.</param>
    /// <param name="room">Height that the picture may take.</param>
    public void SetPictureParagraph(Paragraph paragraph, Measure measure, Length room)
    {
        var scope = flow.Boxes.Open(paragraph, measure);
        var image = (Image)paragraph.Inlines[0];
        var picture = Load(image);
        if (picture is null)
        {
            // Shown by its alternative text, so that the page is still legible.
            flow.SetText(null, [new Text(image.AlternativeText.Length > 0 ? image.AlternativeText : image.Source)], scope.Style, scope.Content, flow.Context.Structure.MarkOf(image));
        }
        else
        {
            AddPicture(image, picture, scope, room);
        }

        flow.Boxes.Close(scope);
    }

    private Graphics.Picture? Load(Image image)
    {
        if (image.ResolvedPath is null || flow.Context.Pictures is not { } pictures)
        {
            return null;
        }

        var (picture, found) = pictures.Load(image.ResolvedPath, image.Span);
        flow.Target.Take(found);
        return picture;
    }

    private void AddPicture(Image image, Graphics.Picture picture, BoxScope scope, Length room)
    {
        var frame = PictureFrame.Of(flow.Context.Book.StyleOf(image), scope.Content.Width);
        var size = frame.Around(SizeOf(image, picture, frame, scope.Content.Width, room - frame.Height));
        if (flow.Boxes.AnchorOf(image) is { } anchor)
        {
            flow.Target.Attach(anchor);
        }

        var free = scope.Content.Width - size.Width;
        var shift = scope.Style.TextAlign switch
        {
            TextAlignment.Center => free / 2,
            TextAlignment.Right => free,
            _ => Length.Zero,
        };
        flow.Target.Add(new BlockItem(new GalleyRow
        {
            Height = size.Height,
            X = scope.Content.X + shift,
            Baseline = size.Height,
            Matter = new PlacedMatter(Framed(image, picture, frame, size)),
            Span = image.Span,
        }));
    }

    private Size SizeOf(Image image, Graphics.Picture picture, PictureFrame frame, Length measure, Length room)
    {
        var size = PictureSize.Of(image, picture.NaturalSize, frame.Style, measure, flow.Context.PageHeight);
        size = size.Width + frame.Width > measure && size.Width > Length.Zero ? Scaled(size, Length.Max(Length.Zero, measure - frame.Width) / size.Width) : size;
        if (size.Height <= room)
        {
            return size;
        }

        var share = Length.Max(Length.Zero, room) / size.Height;
        flow.Target.Warn(
            TypesettingCodes.PictureTooTall,
            image.Span,
            $"The picture is taller than the page; it was scaled to {share.ToString("0%", CultureInfo.InvariantCulture)} of the size asked for",
            "Give it a width or a max-height in the style sheet");
        return Scaled(size, share);
    }

    private static Size Scaled(Size size, double share) => new(size.Width * share, size.Height * share);

    private ValueList<PageItem> Framed(Image image, Graphics.Picture picture, PictureFrame frame, Size size)
    {
        var (items, area) = (new List<PageItem>(), new Rect(Length.Zero, Length.Zero, size.Width, size.Height));
        frame.Paint(items, area, new PlacedPicture(image.Span, area, picture, image.AlternativeText) { Mark = flow.Context.Structure.MarkOf(image) });
        return ValueList.From(items);
    }

    private Length CaptionHeight(Figure figure, Measure measure)
    {
        if (figure.Caption is not { } caption)
        {
            return Length.Zero;
        }

        var builder = new GalleyBuilder();
        var inner = flow.Inner(builder);
        var scope = inner.Boxes.Open(flow.Context.Book.StyleOf(figure), measure, figure.Span);
        new FigureSetter(inner).SetCaption(caption, scope.Content);
        inner.Boxes.Close(scope);
        return builder.HeightFrom(0) + builder.SpaceAbove(0);
    }
}
