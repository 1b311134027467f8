using OpenSourceHistory.Pages;
using OpenSourceHistory.Typesetting.MarginBoxes;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.References;
using OpenSourceHistory.Typesetting.Structure;

namespace OpenSourceHistory.Typesetting.Standing;

/// <summary>A book as it was typeset last, with what its pages were made of.</summary>
/// <param name="Document">The pages.</param>
/// <param name="Structure">Its logical structure.</param>
/// <param name="Folios">What its divisions were told of its pages.</param>
/// <param name="Divisions">Its divisions, set.</param>
/// <param name="Plans">Its pages before they were painted.</param>
/// <param name="Strings">The named strings of each page.</param>
internal sealed record StandingBook(
    PageDocument Document, BookStructure Structure, FolioTable Folios, ValueList<SetDivision> Divisions, ValueList<PlannedPage> Plans, ValueList<RunningStrings> Strings);
