using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Publishing.Receiving;

/// <summary>A cover as it is printed.</summary>
/// <param name="Sheet">Back, spine and front: one page.</param>
/// <param name="Spine">Width of the spine.</param>
internal sealed record MadeCover(PageDocument Sheet, Length Spine);
