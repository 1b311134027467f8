namespace OpenSourceHistory.Docx.Reading;

/// <summary>What sets text off from the text of its paragraph.</summary>
/// <param name="Set">Marks, by its own look or its style's.</param>
public sealed record WordMarks(WordMark Set)
{
    /// <summary>No marks.</summary>
    public static WordMarks None { get; } = new(WordMark.None);

    /// <summary>Name of its character style, or null.</summary>
    public string? Style { get; init; }

    /// <summary>Where it leads: an address, or <c>#</c> and a bookmark; null where it is no link.</summary>
    public string? Link { get; init; }

    /// <summary>Its language as a tag, where it is marked by itself, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Its family, where it is set by itself, or null.</summary>
    public string? Font { get; init; }
}
