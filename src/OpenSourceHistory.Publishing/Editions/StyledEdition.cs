using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>A book styled for an edition.</summary>
/// <param name="Book">The book.</param>
/// <param name="Pictures">Its pictures, those that are drawn from its data among them.</param>
internal sealed record StyledEdition(StyledBook Book, PictureLibrary Pictures);
