namespace OpenSourceHistory.Core.Receivers;

/// <summary>What a shop takes of e-books, beyond what the standard asks. Rules that it does not have are null, false or empty.</summary>
public sealed record EbookRules
{
    /// <summary>The most bytes of the file.</summary>
    public long? FileSize { get; init; }

    /// <summary>The most bytes of a page with all that it shows, unpacked.</summary>
    public long? DocumentSize { get; init; }

    /// <summary>The most bytes of a picture.</summary>
    public long? PictureSize { get; init; }

    /// <summary>The most pixels of a picture, width times height.</summary>
    public long? PicturePixels { get; init; }

    /// <summary>Formats of pictures that it shows, as subtypes of <c>image/</c>; empty for all of the standard's.</summary>
    public ValueList<string> PictureFormats { get; init; } = [];

    /// <summary>No pictures in the inks of a press.</summary>
    public bool ForbidsInks { get; init; }

    /// <summary>A cover in the file.</summary>
    public bool RequiresCover { get; init; }

    /// <summary>A page for the cover, with nothing else on it.</summary>
    public bool RequiresCoverAlone { get; init; }

    /// <summary>Formats of covers, as subtypes of <c>image/</c>; empty for those of pictures.</summary>
    public ValueList<string> CoverFormats { get; init; } = [];

    /// <summary>The fewest and the most pixels of either side of the cover.</summary>
    public ReceiverRange<int>? CoverSides { get; init; }

    /// <summary>The most bytes of the cover.</summary>
    public long? CoverSize { get; init; }

    /// <summary>The most levels of the contents.</summary>
    public int? Nesting { get; init; }

    /// <summary>Landmarks, as terms of the Structural Semantics Vocabulary.</summary>
    public ValueList<string> Landmarks { get; init; } = [];

    /// <summary>Elements of Dublin Core that it asks for beside those of the standard.</summary>
    public ValueList<string> Metadata { get; init; } = [];

    /// <summary>Metadata that say who can read the book.</summary>
    public bool RequiresAccessibility { get; init; }

    /// <summary>No scripts.</summary>
    public bool ForbidsScripts { get; init; }

    /// <summary>The most characters of a note that pops up.</summary>
    public int? NoteLength { get; init; }

    /// <summary>Keys of rules that are advice: what breaks them is taken all the same.</summary>
    public ValueList<string> Advice { get; init; } = [];

    /// <summary>Keys of all rules that it has, with where they come from and when that was looked at.</summary>
    public ValueList<KeyValuePair<string, string>> Sources { get; init; } = [];

    /// <summary>Where a rule comes from; null where nobody says.</summary>
    /// <param name="key">The rule's key.</param>
    public string? SourceOf(string key) => Sources.FirstOrDefault(s => s.Key == key).Value;
}
