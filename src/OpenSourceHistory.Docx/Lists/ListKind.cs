using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Docx.Lists;

/// <summary>How a list is marked.</summary>
/// <param name="Format">Word's number format, such as <c>bullet</c>, <c>decimal</c> or <c>lowerRoman</c>.</param>
/// <param name="Text">The bullet, or the sign behind the number.</param>
internal readonly record struct ListKind(string Format, string Text)
{
    // Levels of bullets have room for a sign or two.
    private const int LongestBullet = 3;

    /// <summary>True for lists that do not count.</summary>
    public bool IsBullet => Format == "bullet";

    /// <summary>The bulleted list of the List Bullet styles.</summary>
    public static ListKind Bullet => new("bullet", "•");

    /// <summary>The numbered list of the List Number styles.</summary>
    public static ListKind Decimal => new("decimal", ".");

    /// <summary>Word's format for a CSS counter style, or null where it has none.</summary>
    /// <param name="style">The style.</param>
    public static string? FormatOf(CounterStyle style) => style.PredefinedName switch
    {
        "decimal" => "decimal",
        "decimal-leading-zero" => "decimalZero",
        "lower-alpha" or "lower-latin" => "lowerLetter",
        "upper-alpha" or "upper-latin" => "upperLetter",
        "lower-roman" => "lowerRoman",
        "upper-roman" => "upperRoman",
        "cjk-decimal" => "ideographDigital",
        "simp-chinese-informal" => "chineseCountingThousand",
        _ => null,
    };

    /// <summary>How Word marks a list in a CSS list-style-type by itself; null where it cannot.</summary>
    /// <param name="style">The style.</param>
    /// <param name="numbering">The list's own numbering; null for bullets.</param>
    public static ListKind? Of(CounterStyle style, ListNumbering? numbering) =>
        style.Bullet?.Trim() is { Length: > 0 and <= LongestBullet } sign ? new ListKind("bullet", sign)
        : FormatOf(style) is { } format && string.IsNullOrEmpty(style.Prefix)
            ? new ListKind(format, style.Suffix?.TrimEnd() ?? (numbering?.Delimiter ?? '.').ToString())
        : null;
}
