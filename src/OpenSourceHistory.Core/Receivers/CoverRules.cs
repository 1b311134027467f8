namespace OpenSourceHistory.Core.Receivers;

/// <summary>What a receiver takes of covers. Rules that it does not have are null.</summary>
public sealed record CoverRules
{
    /// <summary>No rules.</summary>
    public static CoverRules None { get; } = new();

    /// <summary>Thickness of a page, half a leaf, by the name of the paper.</summary>
    public ValueList<KeyValuePair<string, Length>> Calipers { get; init; } = [];

    /// <summary>True where the book is bound in a case, whose cover is larger than the pages by boards, hinges and what is turned in.</summary>
    public bool IsCase { get; init; }

    /// <summary>Bleed beyond all four edges of the sheet.</summary>
    public Length? Bleed { get; init; }

    /// <summary>The least between what matters and the edges of the sheet.</summary>
    public Length? Margin { get; init; }

    /// <summary>The least between the type on the spine and the folds.</summary>
    public Length? SpineMargin { get; init; }

    /// <summary>The fewest pages of a book whose spine may have type.</summary>
    public int? SpineTextPages { get; init; }

    /// <summary>The narrowest spine that may have type.</summary>
    public Length? SpineTextWidth { get; init; }

    /// <summary>Width of the area on the back that is kept for the bar code.</summary>
    public Length? BarcodeWidth { get; init; }

    /// <summary>Height of that area.</summary>
    public Length? BarcodeHeight { get; init; }

    /// <summary>Distance of that area from the spine and the foot.</summary>
    public Length? BarcodeMargin { get; init; }
}
