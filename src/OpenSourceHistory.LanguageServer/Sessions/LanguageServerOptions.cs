namespace OpenSourceHistory.LanguageServer.Sessions;

/// <summary>How a language server works.</summary>
/// <param name="DefaultStyleSheet">Path of the sheet for books that name none.</param>
public sealed record LanguageServerOptions(string DefaultStyleSheet)
{
    // Between two keys of one who types fast a tenth of a second goes by, and between two words less than half of one.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(400);

    /// <summary>True where the text is read as a careful editor does, too.</summary>
    public bool IsLinting { get; init; }

    /// <summary>How long the author must have written nothing before a book is checked.</summary>
    public TimeSpan Pause { get; init; } = s_pause;
}
