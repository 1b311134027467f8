using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Answers what only finished pages know; in a first pass, a guess.</summary>
internal interface IPageReferences
{
    /// <summary>Folio of the page where a node begins.</summary>
    /// <param name="targetId">Id of the node.</param>
    /// <param name="style">Counter style; null for the target page's own.</param>
    string FolioOf(string targetId, CounterStyle? style);

    /// <summary>The page where a node begins, for lists of places; null where the book has no such node.</summary>
    /// <param name="targetId">Id of the node.</param>
    PageFolio? PlaceOf(string targetId) => null;

    /// <summary>Value that a counter has at a note on its page; null where the page does not reset the counter.</summary>
    /// <param name="noteId">Id of the note.</param>
    /// <param name="counter">Name of the counter.</param>
    int? CounterOf(string noteId, string counter);
}
