namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Where a text stands that is to be escaped.</summary>
/// <param name="IsStart">True at the beginning of a line.</param>
/// <param name="IsInBrackets">True within brackets, which a bracket would end.</param>
/// <param name="Setting">What it stands in.</param>
internal readonly record struct EscapePlace(bool IsStart, bool IsInBrackets, LineSetting Setting)
{
    /// <summary>The character before it, or NUL.</summary>
    public char Before { get; init; }

    /// <summary>The character behind it, or NUL.</summary>
    public char After { get; init; }

    /// <summary>True where two dollars of the paragraph could be a formula.</summary>
    public bool HasFormulas { get; init; }

    /// <summary>True in a cell.</summary>
    public bool IsInCell => Setting == LineSetting.Cell;

    /// <summary>True in a heading or a caption.</summary>
    public bool IsLine => Setting == LineSetting.Heading;
}
