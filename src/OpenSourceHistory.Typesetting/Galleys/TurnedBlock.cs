using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>
/// Sets a block that is turned by a quarter (<c>writing-mode: sideways-lr | sideways-rl</c>, CSS Writing Modes 4): its lines are as long as the page is
/// high, less the notes called in it, which stand unturned at the foot of the page.
/// </summary>
/// <param name="flow">The blocks around it.</param>
internal sealed class TurnedBlock(BlockSetter flow)
{
    /// <summary>Sets a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="style">Its style.</param>
    /// <returns>False where it is higher than the page is wide: nothing was set.</returns>
    public bool Set(Block block, ComputedStyle style)
    {
        var page = flow.Context.Page;
        var measure = page.Height;
        var galley = GalleyOf(block, measure);
        if (NotesOf(galley) is var notes && notes > Length.Zero)
        {
            measure = OnGrid(measure - notes - page.AroundNotes);
            galley = GalleyOf(block, measure);
        }

        if (galley.Height > page.Width || galley.Rows.Count == 0)
        {
            flow.Target.Warn(TypesettingCodes.StandsInFlow, block.Span, "What is to be turned is higher than the page is wide; it stands unturned");
            return false;
        }

        flow.Target.Take(galley.Findings);
        flow.Target.Add(new BlockItem(RowOf(galley, measure, style)));
        return true;
    }

    // What stands at the head of a page ends on the grid.
    private Length OnGrid(Length height) => flow.Context.Grid > Length.Zero ? flow.Context.Grid * Math.Max(1, Math.Floor(height / flow.Context.Grid)) : height;

    private Galley GalleyOf(Block block, Length measure)
    {
        var builder = new GalleyBuilder();
        flow.Turned(builder).SetWhole(block, new Measure(Length.Zero, measure));
        return builder.ToGalley();
    }

    private static Length NotesOf(Galley galley)
    {
        var height = Length.Zero;
        foreach (var note in galley.Rows.SelectMany(row => row.Row.Notes))
        {
            height += note.Column.Height + note.MarginBelow;
        }

        return height;
    }

    private GalleyRow RowOf(Galley galley, Length measure, ComputedStyle style)
    {
        var isLeft = style.WritingMode == WritingMode.SidewaysLr;
        var part = new RowStack(galley, 0, galley.Rows.Count, Length.Zero, Length.Zero);
        var content = new RowContent();
        content.Call(part);
        var row = content.ToRow(measure, Length.Zero, galley.Rows[0].Row.Span);
        var turn = QuarterTurn.Of(isLeft, new Rect(Length.Zero, Length.Zero, measure, galley.Height));
        var free = flow.Context.Page.Width - galley.Height;
        return row with
        {
            X = (style.VerticalAlign.Mode, isLeft) switch
            {
                (VerticalAlignMode.Middle, _) => free / 2,
                (VerticalAlignMode.Bottom, true) or (not VerticalAlignMode.Bottom, false) => free,
                _ => Length.Zero,
            },
            Matter = new TurnedMatter(part, isLeft, new Size(measure, galley.Height)),
            Anchors = ValueList.From(row.Anchors.Select(anchor => anchor with { Offset = turn.Of(anchor.Offset) })),
        };
    }
}
