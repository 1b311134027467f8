using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.Interchange;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Paints the items of a page in their order.</summary>
internal sealed class PageContent
{
    private readonly PageBoxes _boxes;
    private readonly DocumentResources _resources;
    private readonly Canvas _canvas;
    private readonly TextPainter _unturned;
    private TextPainter _text;
    private QuarterTurn? _turn;

    private PageContent(Page page, DocumentResources resources, PdfProfile profile, StructureTree? structure)
    {
        _boxes = new PageBoxes(page);
        _resources = resources;
        _canvas = new Canvas(profile, structure);
        _text = _unturned = new TextPainter(_canvas);
    }

    /// <summary>The content stream of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="resources">Fonts and pictures.</param>
    /// <param name="profile">What the receiver demands.</param>
    /// <param name="structure">The elements that its content is marked with; null where nothing is marked.</param>
    public static ContentStream Of(Page page, DocumentResources resources, PdfProfile profile, StructureTree? structure)
    {
        var content = new PageContent(page, resources, profile, structure);
        if (page.HasCropMarks)
        {
            content.PaintWithin(page);
            CropMarks.Paint(content._canvas, content._boxes, page.Bleed);
        }
        else
        {
            content.PaintItems(page);
        }

        return ContentStream.Of(content._canvas);
    }

    // Nothing may run into the crop marks.
    private void PaintWithin(Page page)
    {
        _canvas.Save();
        var bleed = _boxes.Bleed;
        _canvas.Clip(_boxes.ToFileX(bleed.X), _boxes.ToFileY(bleed.Bottom), bleed.Width, bleed.Height);
        PaintItems(page);
        _canvas.Restore();
    }

    private void PaintItems(Page page)
    {
        foreach (var item in _canvas.Marks is null ? JoinedRuns.Of(page.Items) : page.Items)
        {
            Turn(item.Turn);
            _canvas.Marks?.Announce(item.Mark, (item as GlyphRun)?.Language);
            Paint(item);
        }

        Turn(null);
    }

    private void Turn(QuarterTurn? turn)
    {
        if (turn == _turn)
        {
            return;
        }

        if (_turn is not null)
        {
            _canvas.EndPart();
            _text = _unturned;
        }

        if (turn is not null)
        {
            var (left, top) = (_boxes.ToFileX(Length.Zero), _boxes.ToFileY(Length.Zero));
            _text = _unturned.Fork();
            _canvas.BeginTurn(turn.IsLeft, turn.Dx + left + (turn.IsLeft ? top : -top), top - turn.Dy - (turn.IsLeft ? left : -left));
        }

        _turn = turn;
    }

    private void Paint(PageItem item)
    {
        switch (item)
        {
            case GlyphRun { Color.Alpha: > 0, FontSize.ScaledPoints: > 0 } run when _resources.Fonts.TryGetValue(run.Face, out var font):
                _text.Show(font, run, _boxes.ToFileX(run.Origin.X), _boxes.ToFileY(run.Origin.Y));
                break;
            case Fill { Color.Alpha: > 0 } fill:
                var area = fill.Area;
                _canvas.FillRectangle(_boxes.ToFileX(area.X), _boxes.ToFileY(area.Bottom), area.Width, area.Height, fill.Color, fill.KnocksOut);
                break;
            case FilledPath { Color.Alpha: > 0 } path:
                _canvas.FillPath(path.Path, new Point(_boxes.ToFileX(path.Origin.X), _boxes.ToFileY(path.Origin.Y)), path.Color, path.KnocksOut);
                break;
            case PlacedPicture placed when _resources.Pictures.TryGetValue(placed.Picture, out var picture):
                Paint(placed, picture);
                break;
        }
    }

    private void Paint(PlacedPicture placed, EmbeddedPicture picture)
    {
        var place = placed.Area;
        if (placed.Shape is { } shape)
        {
            _canvas.BeginShape(shape, new Point(_boxes.ToFileX(place.X), _boxes.ToFileY(place.Y)));
        }

        _canvas.Paint(picture, _boxes.ToFileX(place.X), _boxes.ToFileY(place.Bottom), place.Width, place.Height);
        if (placed.Shape is not null)
        {
            _canvas.EndPart();
        }
    }
}
