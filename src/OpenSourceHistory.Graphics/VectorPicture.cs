namespace OpenSourceHistory.Graphics;

/// <summary>A drawing: an SVG picture, or what the program drew itself.</summary>
/// <param name="Path">Path it was read from.</param>
/// <param name="Data">The file's bytes; empty where there is no file.</param>
/// <param name="Drawing">What it draws.</param>
public sealed record VectorPicture(string Path, ReadOnlyMemory<byte> Data, Drawing Drawing) : Picture(Path, Data, Drawing.Size);
