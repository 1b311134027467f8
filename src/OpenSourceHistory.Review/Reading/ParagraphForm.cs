using System.Globalization;

namespace OpenSourceHistory.Review.Reading;

/// <summary>What a paragraph is to a reader, by the names of its style and its place in a list: two of one shape are written alike.</summary>
internal static class ParagraphForm
{
    /// <summary>Plain text.</summary>
    public const string Plain = "text";

    /// <summary>A quotation.</summary>
    public const string Quotation = "quotation";

    /// <summary>Text in a cell.</summary>
    public const string Cell = "cell";

    /// <summary>What stands behind the shape of the last paragraph of a cell.</summary>
    public const char CellEnd = '|';

    /// <summary>What stands behind that of the last cell of a row.</summary>
    public const char RowEnd = '/';

    private const string Item = "item ";

    /// <summary>The shape of a paragraph; of what the program made, nothing.</summary>
    /// <param name="style">Canonical name of its style.</param>
    /// <param name="level">Its level in a list from 0, or null.</param>
    /// <param name="isNumbered">True where that list is numbered.</param>
    /// <param name="isInTable">True in a cell.</param>
    public static string Of(string style, int? level, bool isNumbered, bool isInTable) =>
        StyleNames.HeadingLevel(style) is { } heading && !isInTable ? style[.."heading ".Length] + heading.ToString(CultureInfo.InvariantCulture)
        : level is { } depth ? Item + depth.ToString(CultureInfo.InvariantCulture) + (isNumbered ? " numbered" : " bulleted")
        : isInTable ? Cell
        : style is "body text" or "normal" or "list paragraph" or "footnote text" or "endnote text" ? Plain
        : style is "block text" or "quote" or "intense quote" or "quotations" ? Quotation
        : style;

    /// <summary>Level in a list from 0; null for what is no item.</summary>
    /// <param name="shape">The shape.</param>
    public static int? LevelOf(string shape) =>
        shape.StartsWith(Item, StringComparison.Ordinal) && int.TryParse(shape.AsSpan(Item.Length, 1), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : null;

    /// <summary>True for an item of a numbered list.</summary>
    /// <param name="shape">The shape.</param>
    public static bool IsNumbered(string shape) => LevelOf(shape) is not null && shape.Contains("numbered", StringComparison.Ordinal);

    /// <summary>True for an item of a list.</summary>
    /// <param name="shape">The shape.</param>
    public static bool IsItem(string shape) => LevelOf(shape) is not null;
}
