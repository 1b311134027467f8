namespace OpenSourceHistory.Manuscript.Entries;

/// <summary>Somebody, or an organisation, that the book speaks of.</summary>
/// <param name="Name">The name as the text has it.</param>
/// <param name="Kind">Which of the two.</param>
/// <param name="Description">Who or what that is.</param>
/// <param name="Span">Where the entry stands in its file.</param>
public sealed record PersonEntry(string Name, PersonKind Kind, ValueList<Inline> Description, SourceSpan Span)
{
    /// <summary>The name in its own language, or null.</summary>
    public NativeName? Native { get; init; }

    /// <summary>Other names.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>What it is sorted by where that is not the name, or null.</summary>
    public string? SortKey { get; init; }
}
