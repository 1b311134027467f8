namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>What an edition has otherwise than the book: its sheet, its parts, the place of its notes, the depth of its contents. Editions of equal variations share what is made of them.</summary>
public sealed record EditionVariation
{
    /// <summary>Nothing.</summary>
    public static EditionVariation None { get; } = new();

    /// <summary>Path of its own sheet for the workspace; null for the book's.</summary>
    public string? StyleSheetPath { get; init; }

    /// <summary>True where the sheet of manuscripts is laid over the book's, and its own sheet, where it has one, over that.</summary>
    public bool IsManuscript { get; init; }

    /// <summary>Custom properties of the sheet that have other values.</summary>
    public ValueList<SheetVariable> Variables { get; init; } = [];

    /// <summary>Where its notes are printed; null for where the book's are.</summary>
    public NotePlacement? NotePlacement { get; init; }

    /// <summary>Level of the least headings in its contents; null for the book's.</summary>
    public int? ContentsDepth { get; init; }

    /// <summary>How it shows revisions that nobody has decided upon yet.</summary>
    public RevisionDisplay Revisions { get; init; }

    /// <summary>What it is made of, each part by its matter and its name; empty for what the book is made of.</summary>
    public ValueList<string> Parts { get; init; } = [];
}
