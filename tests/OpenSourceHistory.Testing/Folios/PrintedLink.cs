namespace OpenSourceHistory.Testing.Folios;

/// <summary>A link into the book.</summary>
/// <param name="Target">Name of its destination.</param>
/// <param name="Text">What is printed in its area; lines of it are parted by a space.</param>
public sealed record PrintedLink(string Target, string Text)
{
    /// <summary>True where a dash stands in front of it: the end of a range whose beginning is the link before.</summary>
    public bool EndsRange { get; init; }
}
