namespace OpenSourceHistory.Epub.Inspection;

/// <summary>What is in an EPUB file.</summary>
public sealed record EpubSummary
{
    /// <summary>Version of EPUB that the package names, such as <c>3.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Main title.</summary>
    public required string Title { get; init; }

    /// <summary>Names of creators and contributors with their roles in brackets, in order.</summary>
    public required ValueList<string> Contributors { get; init; }

    /// <summary>Language of the publication; empty where it names none.</summary>
    public required string Language { get; init; }

    /// <summary>The publication's identifier.</summary>
    public required string Identifier { get; init; }

    /// <summary>Date of last modification as written; empty where there is none.</summary>
    public required string Modified { get; init; }

    /// <summary>Pages in reading order.</summary>
    public required ValueList<SpineDocument> Spine { get; init; }

    /// <summary>Entries of the table of contents, all levels.</summary>
    public required int NavigationEntryCount { get; init; }

    /// <summary>Picture files, the cover among them.</summary>
    public required int PictureFileCount { get; init; }

    /// <summary>Fonts embedded.</summary>
    public required ValueList<FontResource> Fonts { get; init; }

    /// <summary>Accessibility metadata: property without prefix, value.</summary>
    public required ValueList<KeyValuePair<string, string>> Accessibility { get; init; }

    /// <summary>Words of all pages.</summary>
    public int WordCount => Spine.Sum(d => d.WordCount);

    /// <summary>Notes of all pages.</summary>
    public int NoteCount => Spine.Sum(d => d.NoteCount);
}
