namespace OpenSourceHistory.Docx.Reading;

/// <summary>A Word document, whoever made it, as far as its text goes; with its revisions and comments.</summary>
public sealed record WordDocument
{
    /// <summary>The text, in order.</summary>
    public ValueList<WordBlock> Blocks { get; init; } = [];

    /// <summary>Footnotes, then endnotes, in the order of their parts; separators are none.</summary>
    public ValueList<WordNote> Notes { get; init; } = [];

    /// <summary>Comments, in the order of their part.</summary>
    public ValueList<WordComment> Comments { get; init; } = [];

    /// <summary>Headers and footers, in the order of the names of their parts.</summary>
    public ValueList<WordHead> Heads { get; init; } = [];

    /// <summary>Styles, in the order of their part.</summary>
    public ValueList<WordStyle> Styles { get; init; } = [];

    /// <summary>Levels of the lists, by number of the list and level from 0.</summary>
    public ValueList<WordListLevel> ListLevels { get; init; } = [];

    /// <summary>Language of its text where nothing else is said, as a tag; or null.</summary>
    public string? TextLanguage { get; init; }

    /// <summary>Sources that Word keeps in it.</summary>
    public ValueList<WordSource> Sources { get; init; } = [];

    /// <summary>What it says of itself.</summary>
    public WordProperties Properties { get; init; } = new();

    /// <summary>What was passed over, or could not be read.</summary>
    public ValueList<WordNotice> Notices { get; init; } = [];
}
