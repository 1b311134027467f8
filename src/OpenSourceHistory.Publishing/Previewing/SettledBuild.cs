using OpenSourceHistory.Markdown;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Previewing;

/// <summary>A whole build, which later changes are held against.</summary>
/// <param name="Project">The book as it was read.</param>
/// <param name="Styled">The book that its pages were made of.</param>
/// <param name="Shown">What was shown of it.</param>
internal sealed record SettledBuild(BookProject Project, StyledBook Styled, PreviewedBook Shown);
