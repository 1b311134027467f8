using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Notes can be referred to.</summary>
internal sealed class NamedNotesRule() : TagRule("tags.notes", "Has each note an identifier of its own?", "Matterhorn 19-003, 19-004")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandard.UA1);

    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var note in structure.Elements.Where(e => e.Is("Note")))
        {
            if (structure.Attributes.TextOf(note, "ID") is not { Length: > 0 } id)
            {
                yield return (note, "a note without identifier");
            }
            else if (!ids.Add(id))
            {
                yield return (note, "two notes with one identifier");
            }
        }
    }
}
