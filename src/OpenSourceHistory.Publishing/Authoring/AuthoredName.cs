namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>A place where a book names something: where that is, or where it is referred to.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Name">The name.</param>
/// <param name="Whole">Place of what has the name, or of what refers to it.</param>
/// <param name="Spelling">Where the name itself is written, without its sign; no place where it is not: ids of headings that are made of their words, links that name a file alone.</param>
/// <param name="IsDefinition">True where that is which is named, false where it is referred to.</param>
public sealed record AuthoredName(NameKind Kind, string Name, SourceSpan Whole, SourceSpan Spelling, bool IsDefinition)
{
    /// <summary>What it is, in words: a heading, a caption, a title; empty where there are none.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Where to lead who looks for it.</summary>
    public SourceSpan Place => Spelling.File is null ? Whole : Spelling;

    /// <summary>True where both name the same thing: labels of notes hold in their file alone.</summary>
    /// <param name="other">The other place.</param>
    public bool Means(AuthoredName other) =>
        Kind == other.Kind && string.Equals(Name, other.Name, StringComparison.Ordinal) && (Kind != NameKind.Note || Equals(Whole.File, other.Whole.File));
}
