using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Notes and their calls lead to each other.</summary>
internal sealed class NoteReferencesRule() : TagRule("tags.note-references", "Does each note refer to its calls, and each call to its note?", "ISO 14289-2, 8.2.5.14")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandard.UA2);

    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure)
    {
        var callers = new Dictionary<DictionaryToken, HashSet<DictionaryToken>>(ReferenceEqualityComparer.Instance);
        foreach (var element in structure.Elements)
        {
            foreach (var target in structure.Attributes.ReferencesOf(element))
            {
                callers.TryAdd(target, new HashSet<DictionaryToken>(ReferenceEqualityComparer.Instance));
                callers[target].Add(element.Dictionary);
            }
        }

        return structure.Elements.Where(e => e.Is("FENote")).Select(note => ((OpenedElement?)note, Fault: FaultOf(note, callers.GetValueOrDefault(note.Dictionary) ?? [], structure)))
            .Where(f => f.Fault is not null).Select(f => (f.Item1, f.Fault!));
    }

    private static string? FaultOf(OpenedElement note, HashSet<DictionaryToken> callers, OpenedStructure structure) =>
        !callers.SetEquals(structure.Attributes.ReferencesOf(note)) ? "a note and its calls that do not refer to each other"
        : structure.Attributes.NameOf(note, "NoteType") is not (null or "Footnote" or "Endnote" or "None") ? "a note of an unknown kind"
        : null;
}
