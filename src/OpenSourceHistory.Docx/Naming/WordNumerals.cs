using OpenSourceHistory.Core.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Naming;

/// <summary>Word's numerals for CSS counter styles: number formats (ECMA-376-1, 17.18.59) and switches of fields (17.16.4.3.1).</summary>
internal static class WordNumerals
{
    /// <summary>The number format of a style, decimal where Word has none.</summary>
    /// <param name="format">Name of the format, as <c>ST_NumberFormat</c> has it.</param>
    public static W.NumberFormatValues ValueOf(string? format) => format switch
    {
        "bullet" => W.NumberFormatValues.Bullet,
        "decimalZero" => W.NumberFormatValues.DecimalZero,
        "lowerLetter" => W.NumberFormatValues.LowerLetter,
        "upperLetter" => W.NumberFormatValues.UpperLetter,
        "lowerRoman" => W.NumberFormatValues.LowerRoman,
        "upperRoman" => W.NumberFormatValues.UpperRoman,
        "ideographDigital" => W.NumberFormatValues.IdeographDigital,
        "chineseCountingThousand" => W.NumberFormatValues.ChineseCountingThousand,
        _ => W.NumberFormatValues.Decimal,
    };

    /// <summary>What makes a field show a number in a style, whatever its section's format is; null where Word has no such switch.</summary>
    /// <param name="style">The style.</param>
    public static string? SwitchOf(CounterStyle style) => style.PredefinedName switch
    {
        "decimal" => "\\* Arabic",
        "lower-roman" => "\\* roman",
        "upper-roman" => "\\* ROMAN",
        "lower-alpha" or "lower-latin" => "\\* alphabetic",
        "upper-alpha" or "upper-latin" => "\\* ALPHABETIC",
        "cjk-decimal" => "\\* DBNUM1",
        "simp-chinese-informal" => "\\* CHINESENUM3",
        _ => null,
    };
}
