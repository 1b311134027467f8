using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Writes a content stream (ISO 32000-1, 8.2) and the graphics state only where it changes.</summary>
internal sealed class Canvas
{
    private readonly PdfProfile _profile;
    private Paint? _fill;
    private Paint? _strokeColor;
    private Stroke? _stroke;
    private byte _opacity = 255;
    private Overprint _overprint = Overprint.None;
    private bool _isInText;
    private readonly Stack<(Paint? Fill, Paint? StrokeColor, Stroke? Stroke, byte Opacity, Overprint Overprint)> _saved = [];

    /// <summary>Begins a stream.</summary>
    /// <param name="profile">What the receiver demands.</param>
    /// <param name="structure">The elements that its content is marked with; null where nothing is marked.</param>
    public Canvas(PdfProfile profile, StructureTree? structure = null)
    {
        _profile = profile;
        Marks = structure is null ? null : new MarkedContent(Syntax, structure, profile.IsOfVersion2);
    }

    /// <summary>The stream.</summary>
    public SyntaxWriter Syntax { get; } = new();

    /// <summary>Marks of the content; null where nothing is marked.</summary>
    public MarkedContent? Marks { get; }

    /// <summary>True where the glyph for characters that a face lacks is not shown.</summary>
    public bool ForbidsUndefinedGlyphs => _profile.RequiresKnownCharacters;

    /// <summary>What the stream names.</summary>
    public ResourceUse Resources { get; } = new();

    /// <summary>Goes into a text object (9.4).</summary>
    /// <returns>True where a new one begins: its origin is that of the page.</returns>
    public bool BeginText()
    {
        if (_isInText)
        {
            Marks?.Enter(isInText: true);
            return false;
        }

        Marks?.Leave();
        Syntax.Operator("BT"u8);
        Marks?.Enter(isInText: true);
        return _isInText = true;
    }

    /// <summary>Leaves a text object, if within one.</summary>
    public void EndText()
    {
        if (_isInText)
        {
            Marks?.Leave();
            Syntax.Operator("ET"u8);
            _isInText = false;
        }
    }

    /// <summary>Begins what is painted that is no text: outside of text objects, and marked.</summary>
    /// <param name="replacement">What is to be read in its stead (14.9.4), or null.</param>
    public void BeginFigure(string? replacement = null)
    {
        EndText();
        Marks?.Enter(isInText: false, replacement);
    }

    /// <summary>Sets the colour and opacity for filling and text.</summary>
    /// <param name="color">The colour.</param>
    /// <param name="isThin">True for type, rules and bars: black ink alone may lie over the inks beneath. Broad areas of it would show what they lie on.</param>
    public void SetFill(Paint color, bool isThin = false)
    {
        var paint = PaintColor.Adapt(color, _profile);
        SetOpacity(paint.Alpha);
        var opaque = Overprint.Spell(Opaque(paint), _profile);
        SetOverprint(_overprint with { IsOfFills = isThin && Overprint.Takes(opaque, _profile) });
        if (opaque != _fill)
        {
            PaintColor.SetFill(this, opaque);
            _fill = opaque;
        }
    }

    /// <summary>Sets the colour of type.</summary>
    /// <param name="color">Colour.</param>
    /// <param name="size">Size of the type in points.</param>
    /// <param name="knocksOut">True where it takes the place of the inks beneath, black or not.</param>
    public void SetTypeFill(Paint color, double size, bool knocksOut) => SetFill(SolidType.Of(color, size, _profile), isThin: !knocksOut);

    /// <summary>Sets how strokes look.</summary>
    /// <param name="stroke">Widths and colour.</param>
    public void SetStroke(Stroke stroke)
    {
        var paint = PaintColor.Adapt(stroke.Color, _profile);
        SetOpacity(paint.Alpha);
        var opaque = Overprint.Spell(Opaque(paint), _profile);
        SetOverprint(_overprint with { IsOfStrokes = Overprint.IsThin(Length.FromPoints(stroke.Width)) && Overprint.Takes(opaque, _profile) });
        if (opaque != _strokeColor)
        {
            PaintColor.SetStroke(this, opaque);
            _strokeColor = opaque;
        }

        if (!stroke.Equals(_stroke))
        {
            WriteStroke(stroke);
            _stroke = stroke;
        }
    }

    /// <summary>Fills a rectangle.</summary>
    /// <param name="x">Left.</param>
    /// <param name="y">Foot.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    /// <param name="color">Colour.</param>
    /// <param name="knocksOut">True where it never lies over the inks beneath.</param>
    public void FillRectangle(Length x, Length y, Length width, Length height, Paint color, bool knocksOut)
    {
        BeginFigure();
        SetFill(color, !knocksOut && Overprint.IsThin(Length.Min(width, height)));
        Rectangle(x, y, width, height).Operator("f"u8);
    }

    /// <summary>Fills an outline that stands for type.</summary>
    /// <param name="path">The outline in points, y downwards.</param>
    /// <param name="origin">Where its origin is.</param>
    /// <param name="color">Colour.</param>
    /// <param name="knocksOut">True where it never lies over the inks beneath.</param>
    /// <param name="replacement">What is to be read in the stead of the outline (14.9.4), or null.</param>
    public void FillPath(ValueList<PathCommand> path, Point origin, Paint color, bool knocksOut, string? replacement = null)
    {
        BeginFigure(replacement);
        var isUnmarked = replacement is not null && Marks is null;
        if (isUnmarked)
        {
            Syntax.Name("Span").OpenDictionary().Name("ActualText").Text(replacement!).CloseDictionary().Operator("BDC"u8);
        }

        SetFill(color, isThin: !knocksOut);
        Path(path, origin.X.Points, origin.Y.Points);
        Syntax.Operator("f"u8);
        if (isUnmarked)
        {
            Syntax.Operator("EMC"u8);
        }
    }

    /// <summary>Writes an outline, which is not painted yet.</summary>
    /// <param name="path">The outline in points, y downwards.</param>
    /// <param name="x">Where its origin is, in points.</param>
    /// <param name="y">Where its origin is, in points.</param>
    public void Path(ValueList<PathCommand> path, double x, double y)
    {
        foreach (var command in path)
        {
            switch (command.Verb)
            {
                case PathVerb.MoveTo:
                    Syntax.Number(x + command.X).Number(y - command.Y).Operator("m"u8);
                    break;
                case PathVerb.LineTo:
                    Syntax.Number(x + command.X).Number(y - command.Y).Operator("l"u8);
                    break;
                case PathVerb.CubicTo:
                    Syntax.Number(x + command.X1).Number(y - command.Y1).Number(x + command.X2).Number(y - command.Y2);
                    Syntax.Number(x + command.X).Number(y - command.Y).Operator("c"u8);
                    break;
                default:
                    Syntax.Operator("h"u8);
                    break;
            }
        }
    }

    /// <summary>Keeps what follows within a rectangle.</summary>
    /// <param name="x">Left.</param>
    /// <param name="y">Foot.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    public void Clip(Length x, Length y, Length width, Length height)
    {
        Rectangle(x, y, width, height).Operator("W"u8);
        Syntax.Operator("n"u8);
    }

    /// <summary>Turns what follows by a quarter.</summary>
    /// <param name="isLeft">True counterclockwise.</param>
    /// <param name="x">Rightwards, behind the turn.</param>
    /// <param name="y">Upwards.</param>
    public void BeginTurn(bool isLeft, Length x, Length y)
    {
        EndText();
        Marks?.Leave();
        Save();
        var side = isLeft ? 1 : -1;
        Syntax.Integer(0).Integer(side).Integer(-side).Integer(0).Number(x.Points).Number(y.Points).Operator("cm"u8);
    }

    /// <summary>Keeps what follows within a shape.</summary>
    /// <param name="path">The shape in points, y downwards.</param>
    /// <param name="origin">Where its origin is.</param>
    public void BeginShape(ValueList<PathCommand> path, Point origin)
    {
        EndText();
        Marks?.Leave();
        Save();
        Path(path, origin.X.Points, origin.Y.Points);
        Syntax.Operator("W"u8).Operator("n"u8);
    }

    /// <summary>Ends a turn or a shape.</summary>
    public void EndPart()
    {
        EndText();
        Marks?.Leave();
        Restore();
    }

    /// <summary>Keeps what follows within a path.</summary>
    /// <param name="path">The path in points, y downwards.</param>
    /// <param name="isEvenOdd">True for the even-odd rule.</param>
    /// <param name="height">Where its origin is, in points above the stream's.</param>
    public void Clip(ValueList<PathCommand> path, bool isEvenOdd, double height)
    {
        Path(path, 0, height);
        Syntax.Operator(isEvenOdd ? "W*"u8 : "W"u8);
        Syntax.Operator("n"u8);
    }

    /// <summary>Paints all that is not clipped away with a gradient.</summary>
    /// <param name="gradient">The gradient.</param>
    /// <param name="height">Where the origin of its drawing is, in points above the stream's.</param>
    public void Shade(Gradient gradient, double height)
    {
        SetOpacity(PaintColor.Adapt(new GrayPaint(0, gradient.Alpha), _profile).Alpha);
        SetOverprint(Overprint.None);
        var map = gradient.Map.Then(new Matrix(1, 0, 0, -1, 0, height));
        Syntax.Number(map.A, 5).Number(map.B, 5).Number(map.C, 5).Number(map.D, 5).Number(map.E).Number(map.F).Operator("cm"u8);
        Syntax.Name(Resources.Use(Shading.Of(gradient, _profile))).Operator("sh"u8);
    }

    /// <summary>Saves the state, to go back to it.</summary>
    public void Save()
    {
        EndText();
        Syntax.Operator("q"u8);
        _saved.Push((_fill, _strokeColor, _stroke, _opacity, _overprint));
    }

    /// <summary>Goes back to the state that was saved.</summary>
    public void Restore()
    {
        EndText();
        Syntax.Operator("Q"u8);
        (_fill, _strokeColor, _stroke, _opacity, _overprint) = _saved.Pop();
    }

    /// <summary>Paints a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="x">Left.</param>
    /// <param name="y">Foot.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    public void Paint(EmbeddedPicture picture, Length x, Length y, Length width, Length height)
    {
        BeginFigure();
        SetOpacity(255);

        // Forms begin in the state that they are painted in (8.10.1), and pictures lie over spot colours in it (table 148).
        SetOverprint(Overprint.None);
        Syntax.Operator("q"u8);
        Syntax
            .Number(width.Points / picture.Width, 5).Integer(0).Integer(0).Number(height.Points / picture.Height, 5)
            .Number(x.Points).Number(y.Points).Operator("cm"u8);
        Syntax.Name(Resources.Use(picture)).Operator("Do"u8);
        Syntax.Operator("Q"u8);
    }

    /// <summary>Sets the opacity of all that is painted.</summary>
    /// <param name="opacity">0 (clear) to 255 (opaque).</param>
    public void SetOpacity(byte opacity)
    {
        if (opacity != _opacity)
        {
            Syntax.Name(Resources.UseOpacity(opacity)).Operator("gs"u8);
            _opacity = opacity;
        }
    }

    private void SetOverprint(Overprint overprint)
    {
        if (overprint != _overprint)
        {
            Syntax.Name(Resources.Use(overprint)).Operator("gs"u8);
            _overprint = overprint;
        }
    }

    private static Paint Opaque(Paint paint) => paint.Alpha == 255 ? paint : paint with { Alpha = 255 };

    private SyntaxWriter Rectangle(Length x, Length y, Length width, Length height)
    {
        Syntax.Number(x.Points).Number(y.Points).Number(width.Points).Number(height.Points).Operator("re"u8);
        return Syntax;
    }

    private void WriteStroke(Stroke stroke)
    {
        Syntax.Number(stroke.Width).Operator("w"u8);
        Syntax.Integer(stroke.Cap).Operator("J"u8);
        Syntax.Integer(stroke.Join).Operator("j"u8);
        Syntax.Number(Math.Max(1, stroke.MiterLimit)).Operator("M"u8);
        Syntax.OpenArray();
        foreach (var dash in stroke.Dashes)
        {
            Syntax.Number(dash);
        }

        Syntax.CloseArray().Number(stroke.DashPhase).Operator("d"u8);
    }
}
