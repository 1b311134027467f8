namespace OpenSourceHistory.Docx.Reading;

/// <summary>What a break ends.</summary>
public enum DocumentBreak
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>A page.</summary>
    Page,

    /// <summary>A column.</summary>
    Column,
}
