using System.Text;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Epub.Content;

/// <summary>The characters of generated content.</summary>
internal static class GeneratedText
{
    /// <summary>
    /// The text that a pseudo-element generates; empty where it generates none, or where it speaks of pages (leaders,
    /// folios), which a reading system does not have.
    /// </summary>
    /// <param name="styled">The book.</param>
    /// <param name="node">The element.</param>
    /// <param name="pseudo">Which pseudo-element.</param>
    public static string Of(StyledBook styled, Node node, PseudoElement pseudo)
    {
        var items = styled.ContentOf(node, pseudo);
        if (items.Count == 0)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        foreach (var item in items)
        {
            if (item is not ContentText characters)
            {
                return string.Empty;
            }

            text.Append(characters.Value);
        }

        return text.ToString();
    }
}
