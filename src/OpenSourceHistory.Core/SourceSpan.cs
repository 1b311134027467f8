namespace OpenSourceHistory.Core;

/// <summary>
/// A half-open range of UTF-16 code units in a source file; <c>default</c> is "no place". It is kept from the beginning of its paragraph, so that
/// it is equal when the file is read again after an edit in another; offsets are told from the beginning of the file as it was read.
/// </summary>
public readonly record struct SourceSpan
{
    private readonly SourceParagraph? _paragraph;
    private readonly int _from;
    private readonly int _to;

    /// <summary>A range.</summary>
    /// <param name="file">The file, or null where a node was made by the program itself.</param>
    /// <param name="start">Offset of the first code unit in the file.</param>
    /// <param name="end">Offset behind the last code unit.</param>
    public SourceSpan(SourceFile? file, int start, int end)
    {
        _paragraph = file?.ParagraphAt(start);
        _from = start - Origin;
        _to = end - Origin;
    }

    /// <summary>The absence of a place.</summary>
    public static SourceSpan None => default;

    /// <summary>The file, or null where a node was made by the program itself.</summary>
    public SourceFile? File => _paragraph?.File;

    /// <summary>Offset of the first code unit in the file.</summary>
    public int Start
    {
        get => Origin + _from;
        init
        {
            var end = End;
            _paragraph = File?.ParagraphAt(value);
            _from = value - Origin;
            _to = end - Origin;
        }
    }

    /// <summary>Offset behind the last code unit.</summary>
    public int End
    {
        get => Origin + _to;
        init => _to = value - Origin;
    }

    /// <summary>One-based line and column of the start; 1:1 where there is no file.</summary>
    public SourcePosition Position => File?.PositionOf(Start) ?? new SourcePosition(1, 1);

    private int Origin => _paragraph?.Start ?? 0;

    /// <summary>A span over a whole file's first character, for faults of the file as such.</summary>
    /// <param name="file">The file.</param>
    public static SourceSpan StartOf(SourceFile file) => new(file, 0, 0);

    /// <inheritdoc/>
    public override string ToString() => File is null ? "-" : $"{File.Path}:{Position.Line}:{Position.Column}";
}
