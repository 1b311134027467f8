namespace OpenSourceHistory.Testing.Folios;

/// <summary>A link into the book.</summary>
/// <param name="Target">Name of its destination.</param>
/// <param name="Text">What is printed in its area; lines of it are parted by a space.</param>
public sealed record PrintedLink(string Target, string Text);
