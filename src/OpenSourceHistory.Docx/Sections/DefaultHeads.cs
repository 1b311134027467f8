using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Sections;

/// <summary>Running heads for a sheet that says nothing of them: book title on versos, chapter title on rectos, page numbers at the foot.</summary>
internal static class DefaultHeads
{
    /// <summary>Name of the string that stands for the chapter's title.</summary>
    public const string ChapterString = "chapter title";

    // A running head is smaller than the text.
    private const double Scale = 0.85;

    /// <summary>The plans as they are where the sheet has margin boxes, else with heads.</summary>
    public static IEnumerable<SectionPlan> AddTo(List<SectionPlan> plans, StyledBook book)
    {
        foreach (var plan in plans)
        {
            if (plan.Recto.MarginBoxes.Count + plan.Verso.MarginBoxes.Count + plan.First.MarginBoxes.Count > 0)
            {
                return plans;
            }
        }

        return plans.Select(p => p.Section.Division.Role is DivisionRole.HalfTitle or DivisionRole.TitlePage or DivisionRole.CopyrightPage
            ? p
            : WithHeads(p, book));
    }

    private static SectionPlan WithHeads(SectionPlan plan, StyledBook book)
    {
        var style = book.Root with { FontSize = book.Root.FontSize * Scale, TextAlign = TextAlignment.Center };
        var foot = new MarginBox(MarginBoxName.BottomCenter, style, [new ContentPageNumber(null)]);
        var title = new MarginBox(MarginBoxName.TopCenter, style, [new ContentText(book.Book.Metadata.Title)]);
        var chapter = new MarginBox(MarginBoxName.TopCenter, style, [new ContentString(ChapterString, StringPosition.First)]);
        return plan with
        {
            Recto = plan.Recto with { MarginBoxes = [chapter, foot] },
            Verso = plan.Verso with { MarginBoxes = [title, foot] },
            First = plan.First with { MarginBoxes = [foot] },
            Strings = new Dictionary<string, string>(plan.Strings, StringComparer.Ordinal) { [ChapterString] = plan.HeadingText ?? string.Empty },
        };
    }
}
