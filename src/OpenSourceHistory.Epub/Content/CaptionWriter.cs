using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Writes captions of figures and tables.</summary>
internal static class CaptionWriter
{
    /// <summary>Writes a caption with its label.</summary>
    /// <param name="elements">Receives elements and text.</param>
    /// <param name="inlines">Writes the caption's text.</param>
    /// <param name="caption">The caption.</param>
    /// <param name="isInTable">True for a table's caption, which is another element than a figure's.</param>
    public static void Write(ElementWriter elements, InlineWriter inlines, Caption caption, bool isInTable)
    {
        var style = elements.Styled.StyleOf(caption);
        Start(elements, caption, isInTable);
        elements.Generated(caption, PseudoElement.Before);
        if (caption.Label is { } label)
        {
            elements.Start("span", "caption-label");
            elements.Text(label + elements.Styled.CaptionSeparator(caption), elements.Styled.CaptionLabelStyle(caption));
            elements.End();
        }

        inlines.Write(caption.Inlines, style);
        elements.Generated(caption, PseudoElement.After);
        elements.End();
    }

    private static void Start(ElementWriter elements, Caption caption, bool isInTable)
    {
        if (isInTable)
        {
            elements.StartInTable(caption, isHead: false);
        }
        else
        {
            elements.Start(caption);
        }
    }
}
