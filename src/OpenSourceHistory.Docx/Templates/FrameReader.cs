using System.Xml.Linq;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>Reads the page of a section (17.6.11, 17.6.13).</summary>
internal static class FrameReader
{
    private static readonly Length s_least = Length.FromInches(1);

    /// <summary>The page of a section.</summary>
    /// <param name="section">Its properties.</param>
    public static TemplatePage Read(XElement section)
    {
        var (size, margin) = (section.Child("pgSz"), section.Child("pgMar"));
        var paper = new Size(Twips(size, "w", 11906), Twips(size, "h", 16838));
        var edges = new Edges(Twips(margin, "top", 1440), Twips(margin, "right", 1440), Twips(margin, "bottom", 1440), Twips(margin, "left", 1440) + Twips(margin, "gutter", 0));
        var width = paper.Width - edges.Left - edges.Right;
        if (section.Child("cols") is { } columns && columns.Number("num") is > 1 and var count)
        {
            width = (width - (Twips(columns, "space", 720) * (count - 1))) / count;
        }

        return new TemplatePage(paper, edges, new Size(Length.Max(s_least, width), Length.Max(s_least, paper.Height - edges.Top - edges.Bottom)));
    }

    // Margins below zero hold their place whatever stands in the heads.
    private static Length Twips(XElement? element, string name, int otherwise) => Length.FromPoints(Math.Abs((long)(element.Number(name) ?? otherwise)) / 20.0);
}
