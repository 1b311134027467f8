namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>What a name of a book names.</summary>
public enum NameKind
{
    /// <summary>A heading, figure, table or the like, by its id.</summary>
    Id,

    /// <summary>A source, by its key.</summary>
    Source,

    /// <summary>A note of a file, by its label.</summary>
    Note,

    /// <summary>What the sheet gives a look of its own, by its class.</summary>
    Class,
}
