using System.Globalization;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Manuscript.Timelines;
using OpenSourceHistory.Typesetting.Display;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>Sets the text of a time line. Lengths are points.</summary>
/// <param name="fonts">Faces.</param>
/// <param name="styles">How it looks.</param>
internal sealed class TimelineText(FontLibrary fonts, TimelineStyles styles)
{
    private readonly DisplaySetter _setter = new(fonts);

    /// <summary>Leading of the labels.</summary>
    public double LineHeight => styles.Label.LineHeight.Points;

    /// <summary>A label: the date, and behind it the text.</summary>
    /// <param name="point">The event.</param>
    /// <param name="width">Its room.</param>
    public SetParagraph Label(TimelinePoint point, double width) => _setter.Set(
        [new DisplayPiece(point.DateText, styles.Date, point.Span), new DisplayPiece(point.Label, styles.Label, point.Span)],
        styles.Label,
        Length.FromPoints(width));

    /// <summary>A year on the axis.</summary>
    /// <param name="year">The year.</param>
    /// <param name="width">Room on the left of its tick.</param>
    public SetParagraph Year(int year, double width) =>
        _setter.Set([new DisplayPiece(Numeral(year), styles.Year, SourceSpan.None)], styles.Year, Length.FromPoints(width));

    /// <summary>Width of a year on the axis.</summary>
    /// <param name="year">The year.</param>
    public double WidthOf(int year) => _setter.WidthOf(Numeral(year), styles.Year).Points;

    private static string Numeral(int year) => year.ToString(CultureInfo.InvariantCulture);
}
