using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Sections;

/// <summary>
/// Estimates how much of a page a few paragraphs leave free, for programs that do not move text to the foot of a page. Characters are taken as
/// 0.43 of their size wide, the mean of book faces; Word closes what the estimate leaves.
/// </summary>
internal static class FootRoom
{
    private const double CharacterWidth = 0.43;

    // Text at the foot of a page is taken as somewhat longer than estimated: better a little high than on a second page.
    private const double Caution = 1.25;

    // A picture takes about this much of a page.
    private const double PictureShare = 0.4;

    private const int Narrowest = 400;

    // Generated content is a few characters long.
    private const int CharactersOfPiece = 4;

    /// <summary>The room above paragraphs that are to stand at the foot, in twips.</summary>
    /// <param name="items">All content of the page.</param>
    /// <param name="text">Size of the text area.</param>
    public static int Above(ValueList<FlowItem> items, Size text)
    {
        var page = (Width: (double)Units.Twips(text.Width), Height: (double)Units.Twips(text.Height));
        var taken = items.Sum(item => item is FlowParagraph paragraph ? HeightOf(paragraph, page) : page.Height);
        return (int)Math.Max(0, page.Height - (taken * Caution));
    }

    private static double HeightOf(FlowParagraph paragraph, (double Width, double Height) page)
    {
        if (paragraph.HoldsPicture)
        {
            return page.Height * PictureShare;
        }

        var format = paragraph.Format;
        var measure = Math.Max(Narrowest, page.Width - format.Left - format.Right);
        var characters = paragraph.Pieces.Sum(CharactersOf);
        var lines = Math.Ceiling(((characters * paragraph.Run.HalfPoints * 10 * CharacterWidth) + format.FirstLine) / measure);
        var leading = format.LineRule == LineRule.Auto ? paragraph.Run.HalfPoints * 12.0 : format.Line;
        return (Math.Max(1, lines) * leading) + format.Before + format.After;
    }

    private static int CharactersOf(FlowPiece piece) => piece switch
    {
        InlinesPiece text => EastAsianWidth.ColumnsOf(PlainText.Of(text.Inlines)),
        LinesPiece lines => EastAsianWidth.ColumnsOf(lines.Text),
        _ => CharactersOfPiece,
    };
}
