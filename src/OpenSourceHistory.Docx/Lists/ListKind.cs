namespace OpenSourceHistory.Docx.Lists;

/// <summary>How a list is marked.</summary>
/// <param name="Format">Word's number format, such as <c>bullet</c>, <c>decimal</c> or <c>lowerRoman</c>.</param>
/// <param name="Text">The bullet, or the sign behind the number.</param>
internal readonly record struct ListKind(string Format, string Text)
{
    /// <summary>The bulleted list of the List Bullet styles.</summary>
    public static ListKind Bullet => new("bullet", "•");

    /// <summary>The numbered list of the List Number styles.</summary>
    public static ListKind Decimal => new("decimal", ".");

    /// <summary>Word's format for a CSS counter style, or null where it has none.</summary>
    public static string? FormatOf(string counterStyle) => counterStyle switch
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

    /// <summary>The bullet for a CSS list-style-type.</summary>
    public static string BulletOf(string listStyle) => listStyle switch
    {
        "disc" => "•",
        "circle" => "◦",
        "square" => "▪",
        _ => listStyle.Trim('"', '\'', ' ') is { Length: > 0 and < 4 } sign ? sign : "•",
    };
}
