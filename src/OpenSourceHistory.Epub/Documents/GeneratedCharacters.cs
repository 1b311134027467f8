using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Epub.Documents;

/// <summary>The characters of generated content.</summary>
internal static class GeneratedCharacters
{
    /// <summary>
    /// The text that a pseudo-element generates; empty where it generates none, or where it speaks of pages (leaders,
    /// folios), which a reading system does not have.
    /// </summary>
    /// <param name="styled">The book.</param>
    /// <param name="node">The element.</param>
    /// <param name="pseudo">Which pseudo-element.</param>
    public static string Of(StyledBook styled, Node node, PseudoElement pseudo) => ContentText.Of(styled.ContentOf(node, pseudo));
}
