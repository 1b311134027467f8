namespace OpenSourceHistory.Core;

/// <summary>A half-open range of UTF-16 code units in a source file; <c>default</c> is "no place".</summary>
/// <param name="File">The file, or null where a node was made by the program itself.</param>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset behind the last code unit.</param>
public readonly record struct SourceSpan(SourceFile? File, int Start, int End)
{
    /// <summary>The absence of a place.</summary>
    public static SourceSpan None => default;

    /// <summary>One-based line and column of the start; 1:1 where there is no file.</summary>
    public SourcePosition Position => File?.PositionOf(Start) ?? new SourcePosition(1, 1);

    /// <summary>A span over a whole file's first character, for faults of the file as such.</summary>
    /// <param name="file">The file.</param>
    public static SourceSpan StartOf(SourceFile file) => new(file, 0, 0);

    /// <inheritdoc/>
    public override string ToString() => File is null ? "-" : $"{File.Path}:{Position.Line}:{Position.Column}";
}
