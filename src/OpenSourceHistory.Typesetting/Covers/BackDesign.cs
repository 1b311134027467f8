using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Barcodes;
using OpenSourceHistory.Typesetting.Display;
using OpenSourceHistory.Typesetting.Findings;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>
/// Composes the back: the description of the book at the head, the imprint at the foot and the bar code beside it, next to the spine. Its look is the
/// sheet's: <c>div.cover div.cover-back</c> with <c>div.cover-blurb</c>, <c>div.cover-imprint</c> and <c>div.cover-barcode</c>.
/// </summary>
/// <param name="canvas">What is painted on.</param>
/// <param name="plan">The cover.</param>
internal sealed class BackDesign(CoverCanvas canvas, CoverPlan plan)
{
    private const string Class = "cover-back";
    private const double Step = 0.97;

    // A blurb that is smaller than this part of its size is no blurb any more; it then runs into what stands below.
    private const double LeastScale = 0.5;

    private readonly ComputedStyle _style = canvas.Style(Class);

    /// <summary>Paints it.</summary>
    public void Paint()
    {
        var area = CoverCanvas.AreaIn(plan.Back, _style, plan.Margin);
        var code = PlaceOfBarcode(area, out var symbol);
        if (plan.Picture is not { IsWhole: true })
        {
            var bleed = plan.WithBleed(plan.Back);
            canvas.PaintGround(new Rect(bleed.X, bleed.Y, plan.Back.Right - bleed.X, bleed.Height), _style);
            var foot = PaintImprint(area, code is { } kept ? kept.X : area.Right);
            PaintBlurb(area with { Height = (code is { } box && box.Y < foot ? box.Y : foot) - area.Y });
        }

        symbol?.Paint(canvas.Ink, code!.Value);
    }

    // In the area that the receiver keeps for it, or else in the corner of the type area.
    private Rect? PlaceOfBarcode(Rect area, out BarcodeDrawing? symbol)
    {
        symbol = plan.Barcode is { } barcode ? new BarcodeDrawing(canvas.Text, canvas.Style(Class, "cover-barcode"), barcode) : null;
        if ((plan.BarcodeArea ?? symbol?.Size) is not { } size)
        {
            return null;
        }

        if (symbol?.ScaleIn(size) < EanSizes.LeastMagnification)
        {
            canvas.Ink.Findings.Add(new Diagnostic(
                TypesettingCodes.SmallBarcode, Severity.Warning, plan.Span,
                FormattableString.Invariant($"The bar code has room for {symbol!.ScaleIn(size):0%} of its size, and scanners read {EanSizes.LeastMagnification:0%} and more"),
                ["Leave the price out, or give the bar code more room"]));
        }

        var (right, bottom) = plan.BarcodeMargin is { } margin ? (plan.Back.Right - margin, plan.Back.Bottom - margin) : (area.Right, area.Bottom);
        return new Rect(right - size.Width, bottom - size.Height, size.Width, size.Height);
    }

    // Where it begins.
    private Length PaintImprint(Rect area, Length right)
    {
        var style = canvas.Style(Class, "cover-imprint");
        if (style.Display == DisplayMode.None || canvas.Book.Metadata.Publisher is not { } publisher)
        {
            return area.Bottom;
        }

        var set = canvas.Text.Fit(publisher, style, new Size(Length.Max(right - area.X - style.FontSize, style.FontSize), area.Height / 10));
        canvas.Ink.AddLines(set, area.X, area.Bottom - set.Height);
        return area.Bottom - set.Height;
    }

    private void PaintBlurb(Rect room)
    {
        var style = canvas.Style(Class, "cover-blurb");
        var paragraphs = (canvas.Book.Metadata.Description ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (style.Display == DisplayMode.None || paragraphs.Length == 0)
        {
            return;
        }

        var most = room.Height - style.Margin.Bottom.Resolve(room.Width, Length.Zero);
        var scale = 1.0;
        var set = SetAll(scale);
        while (HeightOf(set, scale) > most && scale > LeastScale)
        {
            scale *= Step;
            set = SetAll(scale);
        }

        var y = room.Y;
        foreach (var paragraph in set)
        {
            canvas.Ink.AddLines(paragraph, room.X, y);
            y += paragraph.Height + Gap(scale);
        }

        Length Gap(double factor) => style.LineHeight * (factor / 2);

        Length HeightOf(List<SetParagraph> all, double factor) => all.Aggregate(Length.Zero, (sum, p) => sum + p.Height) + (Gap(factor) * (all.Count - 1));

        List<SetParagraph> SetAll(double factor)
        {
            var scaled = DisplaySetter.Scaled(style, factor);
            return [.. paragraphs.Select(p => canvas.Text.Set([new DisplayPiece(p, scaled, SourceSpan.None)], scaled, room.Width))];
        }
    }
}
