using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Manuscript.Entries;

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

    /// <summary>Those who are thanked without having had a role in the book: authors of its sources, readers whose changes were taken in.</summary>
    public ValueList<Acknowledged> Acknowledged { get; init; } = [];

    /// <summary>The abbreviations that the text defines, each once.</summary>
    public ValueList<AbbreviationDefinition> Abbreviations { get; init; } = [];

    /// <summary>How an abbreviation is explained at its first use.</summary>
    public AbbreviationForm AbbreviationForm { get; init; }

    /// <summary>True where links get notes with their addresses in editions where they cannot be followed.</summary>
    public bool HasLinkNotes { get; init; } = true;

    /// <summary>The glossary's terms; null where the book has no glossary.</summary>
    public ValueList<GlossaryEntry>? Glossary { get; init; }

    /// <summary>False where the glossary leaves out the terms that a note of the text explains.</summary>
    public bool ListsGlossedTerms { get; init; } = true;

    /// <summary>People and organisations.</summary>
    public ValueList<PersonEntry> People { get; init; } = [];

    /// <summary>Events besides those marked in the text; null where the chronology is switched off.</summary>
    public ValueList<EventEntry>? Events { get; init; } = [];

    /// <summary>What the index is made of besides the marks in the text.</summary>
    public IndexData Index { get; init; } = IndexData.None;

    /// <summary>The data with all their prose changed.</summary>
    /// <param name="change">Changes a text.</param>
    public ApparatusData WithProse(Func<ValueList<Inline>, ValueList<Inline>> change) => this with
    {
        Glossary = Glossary is null ? null : ValueList.From(Glossary.Select(e => e with { Definition = change(e.Definition) })),
        People = ValueList.From(People.Select(e => e with { Description = change(e.Description) })),
        Events = Events is null ? null : ValueList.From(Events.Select(e => e with { Text = change(e.Text) })),
    };
}
