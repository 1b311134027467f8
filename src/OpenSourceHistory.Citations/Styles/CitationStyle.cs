namespace OpenSourceHistory.Citations.Styles;

/// <summary>A style of the Citation Style Language 1.0.2, parsed.</summary>
public sealed record CitationStyle
{
    /// <summary>The style's title.</summary>
    public required string Title { get; init; }

    /// <summary>The language that the style is for whatever that of the text, or null.</summary>
    public string? DefaultLocale { get; init; }

    /// <summary>Citations are notes; where false they stand in the text.</summary>
    public bool IsNoteStyle { get; init; }

    /// <summary>Reads a style.</summary>
    /// <param name="file">A file of the Citation Style Language.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>The style, or null where it cannot be used.</returns>
    public static CitationStyle? Parse(SourceFile file, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
