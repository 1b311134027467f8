using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads the key <c>notes</c> of a book's description.</summary>
internal static class NotesReader
{
    private static readonly string[] s_keys = ["placement"];
    private static readonly string[] s_placements = ["page", "chapter", "book"];

    /// <summary>Where notes are printed: <c>page</c> where nothing, or something wrong, is said.</summary>
    /// <param name="description">The description.</param>
    /// <param name="found">Receives the faults.</param>
    public static NotePlacement ReadPlacement(MappingReader description, DiagnosticBag found)
    {
        if (description.Map("notes", "{placement: chapter}", found) is not { } map)
        {
            return NotePlacement.Page;
        }

        var reader = new MappingReader(map);
        reader.CheckKeys(s_keys, found);
        return reader.Choice("placement", s_placements, found) is { } placement ? (NotePlacement)Array.IndexOf(s_placements, placement) : NotePlacement.Page;
    }
}
