namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>A heading or paragraph of a <see cref="GalleySketch"/>.</summary>
/// <param name="Ways">Counts of lines that it can be set in, the best first.</param>
internal sealed record SketchItem(int[] Ways)
{
    /// <summary>True for a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Lines of its note; zero for none.</summary>
    public int NoteHeight { get; init; }

    /// <summary>Zero-based line that calls the note, or the last where it has fewer.</summary>
    public int CallLine { get; init; }

    /// <inheritdoc/>
    public override string ToString() => IsHeading
        ? "H1"
        : $"a{Ways[0]}{(NoteHeight > 0 ? $"@{CallLine + 1}({NoteHeight})" : string.Empty)}{string.Concat(Ways.Skip(1).Select(way => $"~{way}"))}";
}
