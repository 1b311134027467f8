namespace OpenSourceHistory.Docx.Reading;

/// <summary>A table.</summary>
/// <param name="Rows">Its rows.</param>
public sealed record WordTable(ValueList<WordTableRow> Rows) : WordBlock
{
    /// <summary>Name of its style, or null.</summary>
    public string? Style { get; init; }

    /// <summary>Title for those who do not see it, or null.</summary>
    public string? Title { get; init; }

    /// <summary>True where its first row is to look like a head.</summary>
    public bool HasFirstRow { get; init; }

    /// <summary>Widths of its columns in twips.</summary>
    public ValueList<int> Columns { get; init; } = [];
}
