using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Display;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Barcodes;

/// <summary>The bar code of a book: bars and digits in black ink alone on white, the ISBN above them.</summary>
internal sealed class BarcodeDrawing
{
    // Digits are as wide as their seven modules at most, in any face.
    private const int ModulesPerDigit = 7;

    private static readonly Paint s_black = new CmykPaint(0, 0, 0, 1);
    private static readonly Paint s_white = new CmykPaint(0, 0, 0, 0);

    private readonly DisplaySetter _text;
    private readonly ComputedStyle _style;
    private readonly BookBarcode _barcode;
    private readonly string _modules;
    private readonly string? _addOn;

    /// <summary>Plans a bar code.</summary>
    /// <param name="text">Sets text.</param>
    /// <param name="style">Face of digits and ISBN; their size is that of the standard.</param>
    /// <param name="barcode">What it says.</param>
    public BarcodeDrawing(DisplaySetter text, ComputedStyle style, BookBarcode barcode)
    {
        (_text, _style, _barcode) = (text, style with { Color = s_black, LetterSpacing = Length.Zero }, barcode);
        _modules = EanModules.Of(barcode.Digits);
        _addOn = barcode.AddOn is { } digits ? EanModules.OfAddOn(digits) : null;
    }

    /// <summary>Its size at a magnification of one, what must stay white around it included.</summary>
    public Size Size => new(EanSizes.Module * ModuleCount, HeightOfText + EanSizes.BarHeight + HeightOfText);

    private int ModuleCount =>
        EanSizes.LeftQuiet + _modules.Length + (_addOn is null ? EanSizes.RightQuiet : EanSizes.Gap + _addOn.Length + EanSizes.AddOnQuiet);

    // The digits below, or the ISBN above, with a module of air on each side.
    private static Length HeightOfText => EanSizes.DigitHeight + (EanSizes.Module * (EanSizes.DigitGap * 2));

    /// <summary>Its magnification in an area, at most one.</summary>
    /// <param name="area">The area.</param>
    public double ScaleIn(Size area) => Math.Min(1, Math.Min(area.Width / Size.Width, area.Height / Size.Height));

    /// <summary>Paints it in the middle of an area, which becomes white.</summary>
    /// <param name="ink">What is painted on.</param>
    /// <param name="area">The area.</param>
    public void Paint(PageInk ink, Rect area)
    {
        ink.Items.Add(new Fill(SourceSpan.None, area, s_white));
        var scale = ScaleIn(new Size(area.Width, area.Height));
        var module = EanSizes.Module * scale;
        var left = area.X + ((area.Width - (Size.Width * scale)) / 2) + (module * EanSizes.LeftQuiet);
        var top = area.Y + ((area.Height - (Size.Height * scale)) / 2) + (HeightOfText * scale);
        var bars = new Rect(left, top, module * _modules.Length, EanSizes.BarHeight * scale);
        PaintText(ink, "ISBN " + _barcode.Isbn, bars.X + (bars.Width / 2), bars.Y - (module * EanSizes.DigitGap), (bars.Width, EanSizes.DigitHeight * scale * 0.9));
        PaintSymbol(ink, bars, module);
        if (_addOn is not null)
        {
            PaintAddOn(ink, bars, module);
        }
    }

    private void PaintSymbol(PageInk ink, Rect bars, Length module)
    {
        PaintBars(ink, _modules, bars, index => IsGuard(index) ? module * EanSizes.GuardLength : Length.Zero);
        var (digits, baseline) = (_barcode.Digits, bars.Bottom + (module * EanSizes.DigitGap) + HeightOfDigits(module));
        PaintDigit(ink, digits[0], bars.X - (module * ModulesPerDigit), baseline, module);
        for (var i = 1; i < digits.Length; i++)
        {
            // Behind the guard of three modules; those on the right behind the five in the middle too.
            var cell = 3 + ((i - 1) * ModulesPerDigit) + (i > 6 ? 5 : 0);
            PaintDigit(ink, digits[i], bars.X + (module * (cell + (ModulesPerDigit / 2.0))), baseline, module);
        }
    }

    // Its digits stand above it, and its bars end where the guards do.
    private void PaintAddOn(PageInk ink, Rect bars, Length module)
    {
        var left = bars.Right + (module * EanSizes.Gap);
        var down = HeightOfDigits(module) + (module * EanSizes.DigitGap);
        var area = new Rect(left, bars.Y + down, module * _addOn!.Length, bars.Height - down + (module * EanSizes.GuardLength));
        PaintBars(ink, _addOn, area, _ => Length.Zero);
        for (var i = 0; i < _barcode.AddOn!.Length; i++)
        {
            // Behind the guard of four modules; between two digits stand two.
            var cell = 4 + (i * (ModulesPerDigit + 2));
            PaintDigit(ink, _barcode.AddOn[i], left + (module * (cell + (ModulesPerDigit / 2.0))), bars.Y + HeightOfDigits(module), module);
        }
    }

    private bool IsGuard(int index) => index < 3 || index >= _modules.Length - 3 || (index >= 45 && index < 50);

    private static Length HeightOfDigits(Length module) => EanSizes.DigitHeight * (module / EanSizes.Module);

    private static void PaintBars(PageInk ink, string modules, Rect area, Func<int, Length> longer)
    {
        for (var start = 0; start < modules.Length; start++)
        {
            var end = start;
            while (end < modules.Length && modules[end] == '1')
            {
                end++;
            }

            if (end == start)
            {
                continue;
            }

            // From the edges of modules, not from widths: no error adds up.
            var (left, right) = (area.Width * (start / (double)modules.Length), area.Width * (end / (double)modules.Length));
            ink.Items.Add(new Fill(SourceSpan.None, new Rect(area.X + left, area.Y, right - left, area.Height + longer(start)), s_black));
            start = end;
        }
    }

    private void PaintDigit(PageInk ink, char digit, Length centre, Length baseline, Length module) =>
        PaintText(ink, digit.ToString(), centre, baseline, (module * (ModulesPerDigit - 0.5), HeightOfDigits(module)));

    // As high as asked for, or as high as the width lets it be.
    private void PaintText(PageInk ink, string text, Length centre, Length baseline, (Length Width, Length Height) most)
    {
        var first = ink.Items.Count;
        var probe = Sized(_style.FontSize);
        var width = _text.WidthOf(text, probe);
        ink.AddLines(_text.Set([new DisplayPiece(text, probe, SourceSpan.None)], probe, width * 2), Length.Zero, Length.Zero);
        if (ink.Items.Skip(first).OfType<GlyphRun>().FirstOrDefault() is not { } run)
        {
            return;
        }

        var high = probe.FontSize * (run.Face.Metrics.CapHeight / (double)run.Face.Metrics.UnitsPerEm);
        var style = Sized(probe.FontSize * Math.Min(most.Height / high, most.Width / width));
        ink.Items.RemoveRange(first, ink.Items.Count - first);
        width = _text.WidthOf(text, style);
        ink.AddLines(_text.Set([new DisplayPiece(text, style, SourceSpan.None)], style, width * 2), centre - (width / 2), Length.Zero);
        for (var i = first; i < ink.Items.Count; i++)
        {
            ink.Items[i] = ink.Items[i] is GlyphRun set ? set with { Origin = new Point(set.Origin.X, baseline) } : ink.Items[i];
        }
    }

    private ComputedStyle Sized(Length size) => _style with { FontSize = size, LineHeight = size, TextAlign = TextAlignment.Left };
}
