using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Notes that pop up.</summary>
internal sealed class NoteLengthRule() : PackageRule(
    "notes.length", "Are notes as short as the shop lets pop up?",
    "the receiver", "Shorten the note; a longer one is shown at its place", "note-length")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        rules.NoteLength is not { } most ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(file.Documents.SelectMany(d => d.Notes.Where(n => n.Length > most).Select(n => (d.PlaceOf(n.Line), FormattableString.Invariant($"{n.Length} characters, and {most} are the most")))));
}
