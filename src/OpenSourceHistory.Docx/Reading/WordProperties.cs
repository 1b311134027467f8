namespace OpenSourceHistory.Docx.Reading;

/// <summary>What a document says of itself.</summary>
public sealed record WordProperties
{
    /// <summary>Title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Author, or null.</summary>
    public string? Creator { get; init; }

    /// <summary>Subject, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Description, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Keywords as written, or null.</summary>
    public string? Keywords { get; init; }

    /// <summary>Language, or null.</summary>
    public string? Language { get; init; }

    /// <summary>When it was made, or null.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Custom properties: names and values as text.</summary>
    public ValueList<KeyValuePair<string, string>> Custom { get; init; } = [];
}
