namespace OpenSourceHistory.Epub.Preflight.Reading;

/// <summary>What a document was found to hold.</summary>
/// <param name="Path">Its path in the container.</param>
internal sealed record OpenedDocument(string Path)
{
    /// <summary>Why it could be read no further, with the line; null where it is well-formed.</summary>
    public (string What, int Line)? Fault { get; init; }

    /// <summary>True where it declares entities or points to declarations outside.</summary>
    public bool HasDeclarations { get; init; }

    /// <summary>True where it has scripts.</summary>
    public bool HasScripts { get; init; }

    /// <summary>True where the root names a language.</summary>
    public bool HasLanguage { get; init; }

    /// <summary>Its title; empty where it has none.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Characters of its text, white space not among them.</summary>
    public int TextLength { get; init; }

    /// <summary>Ids with their lines, in order.</summary>
    public ValueList<(string Id, int Line)> Ids { get; init; } = [];

    /// <summary>References, in order.</summary>
    public ValueList<DocumentLink> Links { get; init; } = [];

    /// <summary>Lines of pictures for which no alternative text is given, not even an empty one.</summary>
    public ValueList<int> BarePictures { get; init; } = [];

    /// <summary>Lines of notes with how many characters they have.</summary>
    public ValueList<(int Line, int Length)> Notes { get; init; } = [];

    /// <summary>The place of a line of it.</summary>
    /// <param name="line">The line, from 1.</param>
    public string PlaceOf(int line) => FormattableString.Invariant($"{Path}:{line}");
}
