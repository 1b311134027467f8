using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Manuscript;

/// <summary>What the data files beside the manuscript say; the apparatus passes make notes and back matter of it.</summary>
public sealed record ApparatusData
{
    /// <summary>No data files.</summary>
    public static ApparatusData None { get; } = new();

    /// <summary>The sources that may be cited, each key once.</summary>
    public ValueList<Source> Sources { get; init; } = [];

    /// <summary>How they are cited.</summary>
    public CitationSettings Citations { get; init; } = new();

    /// <summary>The abbreviations that the text defines, each once.</summary>
    public ValueList<AbbreviationDefinition> Abbreviations { get; init; } = [];

    /// <summary>How an abbreviation is explained at its first use.</summary>
    public AbbreviationForm AbbreviationForm { get; init; }

    /// <summary>True where links get notes with their addresses in editions where they cannot be followed.</summary>
    public bool HasLinkNotes { get; init; } = true;

    /// <summary>Those who are thanked without having had a role in the book: authors of its sources, readers whose changes were taken in.</summary>
    public ValueList<Acknowledged> Acknowledged { get; init; } = [];
}
