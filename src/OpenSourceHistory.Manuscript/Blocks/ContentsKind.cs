namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>What a list of contents lists.</summary>
public enum ContentsKind
{
    /// <summary>Headings: the table of contents.</summary>
    Headings,

    /// <summary>Figures that have a caption or a number.</summary>
    Figures,

    /// <summary>Tables that have a caption or a number.</summary>
    Tables,
}
