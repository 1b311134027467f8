namespace OpenSourceHistory.Publishing;

/// <summary>What a run is asked to do.</summary>
/// <param name="BookPath">Folder with <c>book.yaml</c>, or a Markdown file.</param>
/// <param name="Editions">Names of the editions wanted; empty for all.</param>
/// <param name="OutputFolder">Where outputs go; null for <c>output</c> (a folder's book) or the file's own folder (a single file).</param>
/// <param name="DefaultStyleSheet">Path of the sheet for books that name none.</param>
public sealed record BuildRequest(string BookPath, ValueList<string> Editions, string? OutputFolder, string DefaultStyleSheet)
{
    /// <summary>True where warnings stop an edition as errors do.</summary>
    public bool IsStrict { get; init; }

    /// <summary>True where everything is done but nothing is written.</summary>
    public bool IsCheck { get; init; }
}
