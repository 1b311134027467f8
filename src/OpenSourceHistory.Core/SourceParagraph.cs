namespace OpenSourceHistory.Core;

/// <summary>
/// A stretch of a file between blank lines, which places are told from. It is equal to itself in a later reading of the file, wherever it
/// has gone, as long as its own characters are the same.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="start">Offset of its first character.</param>
/// <param name="key">What it is known by in its file.</param>
internal sealed class SourceParagraph(SourceFile file, int start, ulong key) : IEquatable<SourceParagraph>
{
    public SourceFile File => file;

    public int Start => start;

    public ulong Key => key;

    public bool Equals(SourceParagraph? other) => other is not null && (ReferenceEquals(this, other) || (key == other.Key && file.Equals(other.File)));

    public override bool Equals(object? obj) => Equals(obj as SourceParagraph);

    public override int GetHashCode() => key.GetHashCode();
}
