namespace OpenSourceHistory.Publishing.Imposing;

/// <summary>What is to be laid on sheets, and how.</summary>
/// <param name="File">Path of a PDF file, whoever made it.</param>
/// <param name="Output">Path of the sheets.</param>
public sealed record ImposeRequest(string File, string Output)
{
    /// <summary>Pages of a section, a multiple of four; null where one section has all.</summary>
    public int? Signature { get; init; }

    /// <summary>True where pages are turned from left to right.</summary>
    public bool IsRightBound { get; init; }

    /// <summary>How much further a sheet stands out of its section than the one around it.</summary>
    public Length Creep { get; init; }

    /// <summary>True where marks say where sheets are folded and cut.</summary>
    public bool HasMarks { get; init; }

    /// <summary>The paper, either way round; null where the sheets are as large as two pages.</summary>
    public Size? Paper { get; init; }

    /// <summary>True where a file that this program did not make may be replaced.</summary>
    public bool IsForced { get; init; }
}
