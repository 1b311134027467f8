namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>How narrow and how wide content can be set; for table columns.</summary>
/// <param name="Minimum">Width of the longest unbreakable piece.</param>
/// <param name="Maximum">Width with no break but forced ones.</param>
internal readonly record struct IntrinsicWidths(Length Minimum, Length Maximum)
{
    /// <summary>Width of the longest piece that hyphenation leaves whole.</summary>
    public Length Hyphenated { get; init; } = Minimum;

    /// <summary>Width in front of the character that <c>text-align</c> names; all of it where the character does not occur.</summary>
    public Length BeforeCharacter { get; init; } = Maximum;
}
