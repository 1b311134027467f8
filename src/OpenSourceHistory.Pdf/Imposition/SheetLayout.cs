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

    private readonly IReadOnlyList<PageBox> _boxes;
    private readonly ImpositionPlan _plan;
    private readonly double _width;
    private readonly double _height;
    private readonly double _room;

    /// <summary>Measures the sheets.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="plan">How they are laid on sheets.</param>
    public SheetLayout(IReadOnlyList<OpenedPage> pages, ImpositionPlan plan)
    {
        _boxes = [.. pages.Select(p => PageBox.Of(p, p.Quarters, p.Unit))];
        _plan = plan;
        _width = _boxes.Select(b => b.Width).DefaultIfEmpty(0).Max();
        _height = _boxes.Select(b => b.Height).DefaultIfEmpty(0).Max();
        _room = plan.HasMarks ? MarkGap + MarkLength : 0;
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
        var right = (2 * _width) + (2 * _room);
        objects.Set(place.Page, syntax =>
        {
            syntax.OpenDictionary().Name("Type").Name("Page").Name("Parent").Reference(place.Parent);
            WriteBox(syntax.Name("MediaBox"), 0, 0, right, _height + (2 * _room));
            WriteBox(syntax.Name("TrimBox"), _room, _room, right - _room, _room + _height);
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
        var x = _room + (isLeft ? 0 : _width) + ((_width - box.Width) / 2) + creep;
        var y = _room + ((_height - box.Height) / 2);
        var map = box.Upright.Then(Matrix.Translation(x, y));
        content.Operator("q"u8);
        content.Number(isLeft ? 0 : _room + _width, Decimals).Integer(0).Number(_room + _width, Decimals).Number(_height + (2 * _room), Decimals).Operator("re"u8);
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

        var (left, fold, right, foot, head) = (_room, _room + _width, _room + (2 * _width), _room, _room + _height);
        content.Operator("q"u8);
        content.Number(MarkWidth).Operator("w"u8);
        foreach (var x in (double[])[left, right])
        {
            Line(content, x, 0, x, MarkLength);
            Line(content, x, head + MarkGap, x, head + _room);
        }

        foreach (var y in (double[])[foot, head])
        {
            Line(content, 0, y, MarkLength, y);
            Line(content, right + MarkGap, y, right + _room, y);
        }

        content.Operator("S"u8);
        content.OpenArray().Integer(2).Integer(2).CloseArray().Integer(0).Operator("d"u8);
        Line(content, fold, 0, fold, MarkLength);
        Line(content, fold, head + MarkGap, fold, head + _room);
        content.Operator("S"u8);
        content.Operator("Q"u8);
    }

    private static void Line(SyntaxWriter content, double x1, double y1, double x2, double y2)
    {
        content.Number(x1).Number(y1).Operator("m"u8);
        content.Number(x2).Number(y2).Operator("l"u8);
    }

    private static void WriteBox(SyntaxWriter syntax, double left, double bottom, double right, double top) =>
        syntax.OpenArray().Number(left, Decimals).Number(bottom, Decimals).Number(right, Decimals).Number(top, Decimals).CloseArray();
}
