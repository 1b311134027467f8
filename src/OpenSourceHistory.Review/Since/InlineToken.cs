namespace OpenSourceHistory.Review.Since;

/// <summary>A word of a text, or what stands in it and is no text.</summary>
/// <param name="Key">What it is compared by.</param>
/// <param name="Leaf">The inline that it is, or is a part of.</param>
/// <param name="Start">Where it begins in that.</param>
/// <param name="Length">Number of its characters; 0 for what is no text.</param>
internal sealed record InlineToken(string Key, Inline Leaf, int Start, int Length)
{
    /// <summary>Its characters; nothing for what is no text.</summary>
    public string Shown => Key[0] == '\0' ? string.Empty : Key;
}
