using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>Sets covers as pages.</summary>
public static class CoverSetter
{
    private static readonly Rect s_ebook = new(Length.Zero, Length.Zero, Length.FromPoints(400), Length.FromPoints(640));

    /// <summary>Sets the cover of an e-book, a front of 400 by 640 pt.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="fonts">Faces.</param>
    /// <returns>The page; found are characters that no face has.</returns>
    public static Result<Page> Set(StyledBook book, FontLibrary fonts)
    {
        var canvas = new CoverCanvas(book, fonts);
        canvas.PaintGround(s_ebook, canvas.Style());
        new FrontDesign(canvas, s_ebook, Length.Zero, Length.Zero).Paint();
        return canvas.ToPage(new Size(s_ebook.Width, s_ebook.Height), Length.Zero, hasCropMarks: false);
    }

    /// <summary>Sets a printed cover, back, spine and front on one sheet.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="fonts">Faces.</param>
    /// <param name="plan">Its measures and what stands on it.</param>
    /// <returns>The page; found are characters that no face has, a spine without text, and a bar code that is too small.</returns>
    public static Result<Page> Set(StyledBook book, FontLibrary fonts, CoverPlan plan)
    {
        var canvas = new CoverCanvas(book, fonts);
        canvas.PaintGround(plan.WithBleed(plan.Sheet), canvas.Style());
        if (plan.Picture is { } picture)
        {
            CoverArt.Paint(canvas, plan, picture);
        }

        if (plan.Picture is null)
        {
            new FrontDesign(canvas, plan.Front, plan.Bleed, plan.Margin).Paint();
        }

        if (plan.Picture is not { IsWhole: true })
        {
            new SpineDesign(canvas, plan).Paint();
        }

        new BackDesign(canvas, plan).Paint();
        return canvas.ToPage(new Size(plan.Sheet.Width, plan.Sheet.Height), plan.Bleed, plan.HasCropMarks);
    }
}
