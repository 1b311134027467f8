using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Sections;

/// <summary>Second phase: finds for each section its pages, the side it begins on and its page numbers.</summary>
/// <param name="book">The styled book.</param>
internal sealed class SectionPlanner(StyledBook book)
{
    // Text that begins this far down was put there by the sheet: it needs no help to stand at the foot.
    private const int PlacedBySheet = 1440;

    private readonly Dictionary<string, string> _strings = new(StringComparer.Ordinal);

    /// <summary>Plans all sections.</summary>
    public ValueList<SectionPlan> Plan(ValueList<FlowSection> sections)
    {
        var plans = new List<SectionPlan>();
        foreach (var earlier in book.Book.Divisions.TakeWhile(division => sections.Count > 0 && !ReferenceEquals(division, sections[0].Division)))
        {
            StringsOf(earlier);
        }

        foreach (var section in sections)
        {
            plans.Add(PlanOne(section));
        }

        return ValueList.From(DefaultHeads.AddTo(plans, book));
    }

    private SectionPlan PlanOne(FlowSection section)
    {
        var division = section.Division;
        var style = book.StyleOf(division);
        var recto = section.Page.StyleIn(book, PageSide.Recto);
        var verso = section.Page.StyleIn(book, PageSide.Verso);
        var opens = book.Book.Divisions.Count > 0 && ReferenceEquals(division, book.Book.Divisions[0]) && !section.IsContinuation;
        var first = section.Page.StyleIn(book, PageSide.Recto, isFirst: true, isFirstOfBook: opens);
        var start = section.BeginsPage ? SectionStart.Page : section.IsContinuation ? SectionStart.Continuous : StartOf(division, style);
        var firstFolio = section.IsContinuation ? null : FirstFolioOf(division);
        return new SectionPlan(section, recto, verso, first, start, recto.PageNumberStyle ?? CounterStyle.Decimal, firstFolio)
        {
            Strings = StringsOf(division),
            HeadingText = HeadingTextOf(section),
            StandsAtFoot = division.Role == DivisionRole.CopyrightPage && section.Items is [FlowParagraph { Format.Before: < PlacedBySheet }, ..],
        };
    }

    private SectionStart StartOf(Division division, ComputedStyle style)
    {
        var own = StartOf(style.BreakBefore);
        var heading = division.Blocks.Count > 0 ? StartOf(book.StyleOf(division.Blocks[0]).BreakBefore) : SectionStart.Continuous;
        return own > heading ? own : heading;
    }

    private static SectionStart StartOf(BreakMode mode) => mode switch
    {
        BreakMode.Page => SectionStart.Page,
        BreakMode.Left => SectionStart.Even,
        BreakMode.Right => SectionStart.Odd,
        _ => SectionStart.Continuous,
    };

    private int? FirstFolioOf(Division division)
    {
        if (book.PageNumberResetAt(division) is { } number)
        {
            return number;
        }

        return division.Blocks.Count > 0 ? book.PageNumberResetAt(division.Blocks[0]) : null;
    }

    private Dictionary<string, string> StringsOf(Division division)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        Collect(division, own);
        foreach (var block in division.Blocks)
        {
            Collect(block, own);
        }

        return new Dictionary<string, string>(_strings, StringComparer.Ordinal);
    }

    // The first assignment in a division is the one its pages show; Word's fields find later headings by themselves.
    private void Collect(Node node, HashSet<string> own)
    {
        foreach (var named in book.StringsSetBy(node))
        {
            if (own.Add(named.Name))
            {
                _strings[named.Name] = named.Value;
            }
        }
    }

    private string? HeadingTextOf(FlowSection section)
    {
        foreach (var item in section.Items)
        {
            if (item is not FlowParagraph { Style: "Heading1" } paragraph)
            {
                continue;
            }

            foreach (var piece in paragraph.Pieces)
            {
                if (piece is InlinesPiece text)
                {
                    return book.TextOf(text.Inlines);
                }
            }
        }

        return null;
    }
}
