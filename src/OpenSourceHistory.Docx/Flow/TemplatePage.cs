using OpenSourceHistory.Styles.Paged;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>A page that goes before those of the sheet: its size, its margins, the text on it.</summary>
/// <param name="Paper">Size of the page.</param>
/// <param name="Margin">Its margins; the gutter is part of the left one.</param>
/// <param name="TextArea">Size of the text in one column.</param>
internal sealed record TemplatePage(Size Paper, Edges Margin, Size TextArea)
{
    /// <summary>A page of the sheet on this one; where it lies otherwise, this one is turned.</summary>
    /// <param name="page">The page as the sheet has it.</param>
    public PageStyle Apply(PageStyle page) => LiesAs(page.Size)
        ? page with { Size = Paper, Margin = Margin }
        : page with { Size = new Size(Paper.Height, Paper.Width), Margin = new Edges(Margin.Left, Margin.Top, Margin.Right, Margin.Bottom) };

    /// <summary>Size of the text on a page of the sheet that is put on this one.</summary>
    /// <param name="page">The page as the sheet has it.</param>
    public Size TextAreaOf(PageStyle page) => LiesAs(page.Size) ? TextArea : FlowPage.TextAreaOf(Apply(page));

    private bool LiesAs(Size size) => size.Width > size.Height == Paper.Width > Paper.Height;
}
