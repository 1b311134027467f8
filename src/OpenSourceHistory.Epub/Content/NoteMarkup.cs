namespace OpenSourceHistory.Epub.Content;

/// <summary>What calls and notes agree on.</summary>
internal static class NoteMarkup
{
    /// <summary>Id of a note's call.</summary>
    /// <param name="noteId">Id of the note.</param>
    public static string CallId(string noteId) => noteId + "-call";
}
