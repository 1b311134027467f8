namespace OpenSourceHistory.Publishing.Sending;

/// <summary>A file that a sent document was made from.</summary>
/// <param name="Path">Its path from the book's folder on, with slashes; <see cref="DefaultSheet"/> for the program's own sheet.</param>
/// <param name="Content">What it held.</param>
internal sealed record SentSource(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Stands for the path of the sheet that comes with the program.</summary>
    public const string DefaultSheet = ":default.css";
}
