namespace OpenSourceHistory.Manuscript.Entries;

/// <summary>A term of the glossary.</summary>
/// <param name="Term">The term as the text uses it.</param>
/// <param name="Definition">What it means; empty where it only refers to others.</param>
/// <param name="Span">Where it stands in its file.</param>
public sealed record GlossaryEntry(string Term, ValueList<Inline> Definition, SourceSpan Span)
{
    /// <summary>The term in its own language, or null.</summary>
    public NativeName? Native { get; init; }

    /// <summary>Other spellings under which the text uses it.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>Terms to look up, too; all are terms of the glossary.</summary>
    public ValueList<string> See { get; init; } = [];

    /// <summary>What it is sorted by where that is not the term, or null.</summary>
    public string? SortKey { get; init; }

    /// <summary>True where its first use in the book carries its gloss as a note.</summary>
    public bool HasNote { get; init; }

    /// <summary>The term and its aliases.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Term);
}
