using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>What a node that begins at a row tells the page: its name, the strings it sets, the page number it asks for.</summary>
/// <param name="Id">Id of the node, or null.</param>
/// <param name="Strings">Named strings that it assigns.</param>
/// <param name="PageNumber">Value that it sets the page counter to, or null.</param>
internal sealed record GalleyAnchor(string? Id, ValueList<NamedString> Strings, int? PageNumber)
{
    /// <summary>The note that is called here, or null.</summary>
    public Note? Called { get; init; }

    /// <summary>The place where a note is called.</summary>
    /// <param name="note">The note.</param>
    public static GalleyAnchor OfCall(Note note) => new(note.CallId, [], null) { Called = note };

    /// <summary>Where in the row the node begins, from the origin of the row's items: not there only in rows that hold columns or cells.</summary>
    public Point Offset { get; init; }
}
