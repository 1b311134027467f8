using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds headings, with their numbers in paragraphs of their own where the sheet wants them so.</summary>
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

        if (pieces.AddBlock(heading, PseudoElement.Before, NameOf(heading) + " Number", state))
        {
            var space = format.Before;
            row.Change(row.Count - 1, number => number with { Before = Math.Max(space, number.Before), KeepNext = true });
            format = format with { Before = 0, PageBreakBefore = false };
        }

        // Not on the number in front of it: what refers to a heading shows its text.
        row.Anchor(heading);
        row.Add(new FlowParagraph(heading, id, format, run, pieces.PiecesOf(heading, heading.Inlines, run)));
        pieces.AddBlock(heading, PseudoElement.After, NameOf(heading) + " Closing", state);
        row.Leave(style);
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
