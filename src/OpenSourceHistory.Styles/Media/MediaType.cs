namespace OpenSourceHistory.Styles.Media;

/// <summary>The receivers a sheet can tell apart with <c>@media</c>. Besides its own name, each of them matches <c>all</c>.</summary>
public enum MediaType
{
    /// <summary>Pages for the printer; matches <c>print</c>.</summary>
    Print,

    /// <summary>The editor's Word file; matches <c>docx</c>.</summary>
    Docx,

    /// <summary>The e-book; matches <c>epub</c> and <c>screen</c>, since reading systems show it on one.</summary>
    Epub,

    /// <summary>Pages to be read on a screen; matches <c>print</c> and <c>screen</c>.</summary>
    Screen,
}
