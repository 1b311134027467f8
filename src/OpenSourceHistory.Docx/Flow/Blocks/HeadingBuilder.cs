using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds headings, with the numbers that the sheet wants above them: counted by Word where it can, else in paragraphs of their own.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="pieces">Builds their content.</param>
internal sealed class HeadingBuilder(FlowSources sources, PieceBuilder pieces)
{
    /// <summary>Adds a heading.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="state">Where it goes.</param>
    public void Add(Heading heading, FlowState state)
    {
        var (row, context) = state;
        var style = sources.Book.StyleOf(heading);
        row.BreakBefore(style);
        var run = sources.Formats.RunOf(style);
        var id = StyleOf(heading, context);
        var format = sources.FormatOf(style, context) with { KeepNext = true, KeepLines = true };
        if (id == "Heading" + Units.Text(heading.Level))
        {
            format = format with { OutlineLevel = heading.Level - 1 };
        }

        id = sources.NamedStyleOf(heading, id, isBase: true)!;

        var (list, counted) = CountAbove(heading, format, run, context);
        if (list is null && pieces.AddBlock(heading, PseudoElement.Before, NameOf(heading) + " Number", state))
        {
            var space = format.Before;
            row.Change(row.Count - 1, number => number with { Before = Math.Max(space, number.Before), KeepNext = true });
            counted = format with { Before = 0, PageBreakBefore = false };
        }

        // Not on the number in front of it: what refers to a heading shows its text.
        row.Anchor(heading);
        row.Add(new FlowParagraph(heading, id, counted, run, pieces.PiecesOf(heading, heading.Inlines, run)) { List = list });
        pieces.AddBlock(heading, PseudoElement.After, NameOf(heading) + " Closing", state);
        row.Leave(style);
    }

    // Where its label stands above a heading at the left, Word counts it; the line of the label is as high as the heading's, and has less room above it for that.
    private (ListPlace? List, ParagraphFormat Format) CountAbove(Heading heading, ParagraphFormat format, RunFormat run, FlowContext context)
    {
        if (StyleOf(heading, context) is not ['H', 'e', 'a', 'd', 'i', 'n', 'g', ..]
            || sources.Book.StyleOf(heading, PseudoElement.Before) is not { Display: DisplayMode.Block } style
            || HeadingLabel.Of(sources.Book.ContentOf(heading, PseudoElement.Before), sources.Formats.RunOf(style), run) is not var (label, number))
        {
            return (null, format);
        }

        var above = sources.FormatOf(style, context);
        if (format.IsRightToLeft || new[] { format.Alignment, above.Alignment }.Any(a => a is not (TextAlignment.Left or TextAlignment.Justify)))
        {
            return (null, format);
        }

        // Lengths in twips are rounded each: the tab ends at the end of the line or a little behind it, never before.
        var measure = Units.Twips(sources.Measure) - format.Right + 2;
        var spare = format.LineRule == above.LineRule ? Math.Max(0, format.Line - above.Line) : 0;
        return (new ListPlace(sources.Lists.Labelled(label, number, measure), 0), format with { Before = Math.Max(0, Math.Max(format.Before, above.Before) - spare) });
    }

    // Headings of designed pages are no headings to Word: they must not enter its contents.
    private static string StyleOf(Heading heading, FlowContext context) => context.Role switch
    {
        DivisionRole.Contents or DivisionRole.ListOfFigures or DivisionRole.ListOfTables => "TOCHeading",
        DivisionRole.TitlePage when heading.Level == 1 => "Title",
        DivisionRole.TitlePage => "Subtitle",
        DivisionRole.HalfTitle or DivisionRole.CopyrightPage when context.Container is { } container => container,
        _ => "Heading" + Units.Text(heading.Level),
    };

    private static string NameOf(Heading heading) => heading.Attributes.Classes is [var name, ..]
        ? ReadableNames.ToName(name) ?? "Heading"
        : heading.Level == 1 ? "Chapter" : "Heading";
}
