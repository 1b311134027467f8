namespace OpenSourceHistory.Graphics;

/// <summary>A picture that was read.</summary>
/// <param name="Path">Path it was read from.</param>
/// <param name="Data">The file's bytes.</param>
/// <param name="NaturalSize">Size at its own resolution (96 pixels an inch where it names none).</param>
public abstract record Picture(string Path, ReadOnlyMemory<byte> Data, Size NaturalSize);
