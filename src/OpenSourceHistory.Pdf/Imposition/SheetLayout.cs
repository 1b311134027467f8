using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Preflight.Reading;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Imposition;

/// <summary>The sides of sheets: two pages beside each other, as large as the largest page, the smaller in the middle of their half.</summary>
internal sealed class SheetLayout
{
    private const int Decimals = 5;

    // Room around the cut sheet for marks: air, and the length of a mark.
    private const double MarkGap = 6;
    private const double MarkLength = 15;
    private const double MarkWidth = 0.25;

    // Papers and pages are rounded to other units.
    private const double Slack = 0.5;

    private readonly IReadOnlyList<PageBox> _boxes;
    private readonly ImpositionPlan _plan;
    private readonly double _width;
    private readonly double _height;
    private readonly double _roomX;
    private readonly double _roomY;

    /// <summary>Measures the sheets.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="plan">How they are laid on sheets.</param>
    public SheetLayout(IReadOnlyList<OpenedPage> pages, ImpositionPlan plan)
    {
        _boxes = [.. pages.Select(p => PageBox.Of(p, p.Quarters, p.Unit))];
        _plan = plan;
        _width = _boxes.Select(b => b.Width).DefaultIfEmpty(0).Max();
        _height = _boxes.Select(b => b.Height).DefaultIfEmpty(0).Max();
        var room = plan.HasMarks ? MarkGap + MarkLength : 0;
        var (wide, high) = ((2 * _width) + (2 * room), _height + (2 * room));
        Needed = new Size(Length.FromPoints(wide), Length.FromPoints(high));
        (_roomX, _roomY) = plan.Paper is { } paper ? RoomOn(paper) : (room, room);
        FitsPaper = _roomX >= room - Slack && _roomY >= room - Slack;
    }

    /// <summary>Size that two pages with their marks take.</summary>
    public Size Needed { get; }

    /// <summary>False where the paper is smaller than that.</summary>
    public bool FitsPaper { get; }

    // Pages stand in the middle of the paper, which lies as they do: across, where two beside each other are wider than high.
    private (double X, double Y) RoomOn(Size paper)
    {
        var (one, other) = (paper.Width.Points, paper.Height.Points);
        var (width, height) = 2 * _width >= _height ? (Math.Max(one, other), Math.Min(one, other)) : (Math.Min(one, other), Math.Max(one, other));
        return ((width - (2 * _width)) / 2, (height - _height) / 2);
    }

    /// <summary>Adds a side as a page.</summary>
    /// <param name="objects">Receives it.</param>
    /// <param name="place">The page's number, and that of the node of the tree that it hangs on.</param>
    /// <param name="side">What stands on it.</param>
    /// <param name="forms">The pages.</param>
    public void AddTo(ObjectTable objects, (ObjectId Page, ObjectId Parent) place, SheetSide side, PageForms forms)
    {
        var content = new SyntaxWriter();
        Paint(content, side.Left, side.Depth, isLeft: true);
        Paint(content, side.Right, side.Depth, isLeft: false);
        PaintMarks(content);
        var stream = objects.AddStream(StreamData.Compress(content.Written));
        var right = (2 * _width) + (2 * _roomX);
        objects.Set(place.Page, syntax =>
        {
            syntax.OpenDictionary().Name("Type").Name("Page").Name("Parent").Reference(place.Parent);
            WriteBox(syntax.Name("MediaBox"), 0, 0, right, _height + (2 * _roomY));
            WriteBox(syntax.Name("TrimBox"), _roomX, _roomY, right - _roomX, _roomY + _height);
            syntax.Name("Contents").Reference(stream).Name("Resources").OpenDictionary().Name("XObject").OpenDictionary();
            foreach (var page in ((int?[])[side.Left, side.Right]).OfType<int>())
            {
                syntax.Name(NameOf(page)).Reference(forms[page]);
            }

            syntax.CloseDictionary().CloseDictionary().CloseDictionary();
        });
    }

    private static string NameOf(int page) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P{page + 1}");

    // Nothing of a page crosses the fold; beyond the other edges its bleed may stand.
    private void Paint(SyntaxWriter content, int? page, int depth, bool isLeft)
    {
        if (page is not { } number)
        {
            return;
        }

        var box = _boxes[number];
        var creep = depth * _plan.Creep.Points * (isLeft ? 1 : -1);
        var x = _roomX + (isLeft ? 0 : _width) + ((_width - box.Width) / 2) + creep;
        var y = _roomY + ((_height - box.Height) / 2);
        var map = box.Upright.Then(Matrix.Translation(x, y));
        content.Operator("q"u8);
        content.Number(isLeft ? 0 : _roomX + _width, Decimals).Integer(0).Number(_roomX + _width, Decimals).Number(_height + (2 * _roomY), Decimals).Operator("re"u8);
        content.Operator("W"u8);
        content.Operator("n"u8);
        foreach (var entry in (double[])[map.A, map.B, map.C, map.D, map.E, map.F])
        {
            content.Number(entry, Decimals);
        }

        content.Operator("cm"u8);
        content.Name(NameOf(number)).Operator("Do"u8);
        content.Operator("Q"u8);
    }

    // Cut marks at the corners, and dashes where the sheet is folded.
    private void PaintMarks(SyntaxWriter content)
    {
        if (!_plan.HasMarks)
        {
            return;
        }

        var (left, fold, right, foot, head) = (_roomX, _roomX + _width, _roomX + (2 * _width), _roomY, _roomY + _height);
        content.Operator("q"u8);
        content.Number(MarkWidth).Operator("w"u8);
        foreach (var x in (double[])[left, right])
        {
            Upright(content, x, foot, head);
        }

        foreach (var y in (double[])[foot, head])
        {
            Line(content, left - MarkGap - MarkLength, y, left - MarkGap, y);
            Line(content, right + MarkGap, y, right + MarkGap + MarkLength, y);
        }

        content.Operator("S"u8);
        content.OpenArray().Integer(2).Integer(2).CloseArray().Integer(0).Operator("d"u8);
        Upright(content, fold, foot, head);
        content.Operator("S"u8);
        content.Operator("Q"u8);
    }

    private static void Upright(SyntaxWriter content, double x, double foot, double head)
    {
        Line(content, x, foot - MarkGap - MarkLength, x, foot - MarkGap);
        Line(content, x, head + MarkGap, x, head + MarkGap + MarkLength);
    }

    private static void Line(SyntaxWriter content, double x1, double y1, double x2, double y2)
    {
        content.Number(x1).Number(y1).Operator("m"u8);
        content.Number(x2).Number(y2).Operator("l"u8);
    }

    private static void WriteBox(SyntaxWriter syntax, double left, double bottom, double right, double top) =>
        syntax.OpenArray().Number(left, Decimals).Number(bottom, Decimals).Number(right, Decimals).Number(top, Decimals).CloseArray();
}
