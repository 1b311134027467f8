namespace OpenSourceHistory.Graphics;

/// <summary>An SVG picture.</summary>
/// <param name="Path">Path it was read from.</param>
/// <param name="Data">The file's bytes.</param>
/// <param name="Drawing">What it draws.</param>
public sealed record VectorPicture(string Path, ReadOnlyMemory<byte> Data, Drawing Drawing) : Picture(Path, Data, Drawing.Size);
