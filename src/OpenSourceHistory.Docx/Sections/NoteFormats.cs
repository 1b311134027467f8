using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Sections;

/// <summary>Which of Word's number formats writes what a counter style writes, and how far (17.18.59).</summary>
internal static class NoteFormats
{
    private const int Unlimited = int.MaxValue;

    // Word goes on from z with aa, bb, cc, where CSS has aa, ab, ac.
    private const int Letters = 26;

    // The symbols of Word's Chicago format, which are doubled behind the last.
    private static readonly string[] s_chicago = ["*", "†", "‡", "§"];

    /// <summary>The format of a series, and the last value that it writes as the sheet does; null where Word has none.</summary>
    /// <param name="series">The series.</param>
    public static (W.NumberFormatValues Format, int Last)? Of(NoteSeries series) => series.Style.PredefinedName switch
    {
        "decimal" => (W.NumberFormatValues.Decimal, Unlimited),
        "decimal-leading-zero" => (W.NumberFormatValues.DecimalZero, Unlimited),
        "lower-alpha" or "lower-latin" => (W.NumberFormatValues.LowerLetter, Letters),
        "upper-alpha" or "upper-latin" => (W.NumberFormatValues.UpperLetter, Letters),
        "lower-roman" => (W.NumberFormatValues.LowerRoman, Unlimited),
        "upper-roman" => (W.NumberFormatValues.UpperRoman, Unlimited),
        _ when BeginsAsChicago(series.Style) => (W.NumberFormatValues.Chicago, series.Style.Symbols.Count == s_chicago.Length ? Unlimited : s_chicago.Length),
        _ => null,
    };

    private static bool BeginsAsChicago(CounterStyle style) =>
        style.System == CounterSystem.Symbolic && style is { PadLength: 0, Ranges: null } && style.Symbols.Take(s_chicago.Length).Select(s => s.Text).SequenceEqual(s_chicago);
}
