using OpenSourceHistory.Manuscript.Editions;

namespace OpenSourceHistory.Publishing.Trade;

/// <summary>An edition as the trade sells it: what its file shows of it.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Metadata">The book's data.</param>
/// <param name="Identifier">Its identifier: urn:isbn, urn:uuid or another.</param>
internal sealed record TradeProduct(Edition Edition, BookMetadata Metadata, string Identifier)
{
    /// <summary>Pages of a PDF; null for an e-book.</summary>
    public int? Pages { get; init; }

    /// <summary>Size of its pages as cut; null for an e-book.</summary>
    public Size? Trim { get; init; }

    /// <summary>Words of an e-book; null for a PDF.</summary>
    public int? Words { get; init; }

    /// <summary>Bytes of its file.</summary>
    public required long FileSize { get; init; }

    /// <summary>What an e-book says of who can read it: properties of the schema vocabulary with their values.</summary>
    public ValueList<KeyValuePair<string, string>> Accessibility { get; init; } = [];

    /// <summary>True where it is printed.</summary>
    public bool IsPrinted => Edition is PdfEdition { Receiver.IsPaper: true };

    /// <summary>The ISBN's digits; null where its identifier is none.</summary>
    public string? Isbn => Core.Text.Isbn.Written(Identifier) is { } written ? Core.Text.Isbn.Digits(written) : null;
}
