using OpenSourceHistory.Pages;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>What stands in a row, painted when the row's page is known.</summary>
internal abstract record RowMatter
{
    private protected RowMatter()
    {
    }

    /// <summary>Paints it.</summary>
    /// <param name="ink">Receives what is painted.</param>
    /// <param name="x">Left edge of the matter.</param>
    /// <param name="y">Its top.</param>
    public abstract void Paint(PageInk ink, Length x, Length y);
}

/// <summary>A line of a paragraph.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Line">Index of the line.</param>
internal sealed record LineMatter(SetParagraph Paragraph, int Line) : RowMatter
{
    /// <summary>True where links in the line are passed over, since the whole of it is one.</summary>
    public bool IsOneLink { get; init; }

    /// <inheritdoc/>
    public override void Paint(PageInk ink, Length x, Length y) => ink.AddLine(Paragraph, Line, x, y, !IsOneLink);
}

/// <summary>Pictures and rules.</summary>
/// <param name="Items">What is painted.</param>
internal sealed record PlacedMatter(ValueList<PageItem> Items) : RowMatter
{
    /// <inheritdoc/>
    public override void Paint(PageInk ink, Length x, Length y) => ink.Add(Items, x, y);
}

/// <summary>Parts of other galleys side by side: the cells of a table's row, columns.</summary>
/// <param name="Grounds">Painted first: grounds and borders.</param>
/// <param name="Parts">The parts.</param>
internal sealed record StackMatter(ValueList<PageItem> Grounds, ValueList<RowStack> Parts) : RowMatter
{
    /// <inheritdoc/>
    public override void Paint(PageInk ink, Length x, Length y)
    {
        ink.Add(Grounds, x, y);
        foreach (var part in Parts)
        {
            part.Paint(ink, x, y);
        }
    }
}

/// <summary>Matter with a mark in front, such as the marker of a list's item.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Matter">What it stands in front of.</param>
internal sealed record MarkedMatter(RowMatter Mark, RowMatter? Matter) : RowMatter
{
    /// <inheritdoc/>
    public override void Paint(PageInk ink, Length x, Length y)
    {
        Mark.Paint(ink, x, y);
        Matter?.Paint(ink, x, y);
    }
}

/// <summary>A part of another galley, turned by a quarter.</summary>
/// <param name="Part">The part, placed in the row.</param>
/// <param name="IsLeft">True counterclockwise.</param>
/// <param name="Size">Its size, unturned.</param>
internal sealed record TurnedMatter(RowStack Part, bool IsLeft, Size Size) : RowMatter
{
    /// <inheritdoc/>
    public override void Paint(PageInk ink, Length x, Length y)
    {
        var (items, links) = (ink.Items.Count, ink.Links.Count);
        Part.Paint(ink, x, y);
        ink.TurnFrom(items, links, QuarterTurn.Of(IsLeft, new Rect(x, y, Size.Width, Size.Height)));
    }
}

/// <summary>What is repeated above a part of something that began before.</summary>
/// <param name="Rows">Its rows.</param>
internal sealed record RepeatedMatter(RepeatedRows Rows) : RowMatter
{
    /// <inheritdoc/>
    public override void Paint(PageInk ink, Length x, Length y) => Rows.Paint(ink, x, y);
}

/// <summary>A line that ends, rather than begins, at a place: a list's marker in front of the text.</summary>
/// <param name="Marker">The marker; its first line is set.</param>
/// <param name="Right">Its right end, from the left edge of the matter.</param>
/// <param name="Top">Its top.</param>
internal sealed record HangingMatter(SetParagraph Marker, Length Right, Length Top) : RowMatter
{
    /// <inheritdoc/>
    public override void Paint(PageInk ink, Length x, Length y) => ink.AddHanging(Marker, x + Right, y + Top);
}
