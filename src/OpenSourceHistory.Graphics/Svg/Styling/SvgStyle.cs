namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>The computed properties of an element (SVG 1.1, appendix N). Lengths in user units.</summary>
internal sealed record SvgStyle
{
    /// <summary>Initial values.</summary>
    public static SvgStyle Initial { get; } = new();

    public Paint Color { get; init; } = Paint.Black;

    public SvgPaint Fill { get; init; } = SvgPaint.Of(Paint.Black);

    public double FillOpacity { get; init; } = 1;

    public bool IsEvenOdd { get; init; }

    /// <summary>The rule by which a shape of a clipping path clips.</summary>
    public bool IsClippedEvenOdd { get; init; }

    public SvgPaint Stroke { get; init; } = SvgPaint.None;

    public double StrokeOpacity { get; init; } = 1;

    public double StrokeWidth { get; init; } = 1;

    public int LineCap { get; init; }

    public int LineJoin { get; init; }

    public double MiterLimit { get; init; } = 4;

    public ValueList<double> Dashes { get; init; } = ValueList<double>.Empty;

    public double DashOffset { get; init; }

    public ValueList<string> Families { get; init; } = ["serif"];

    public double FontSize { get; init; } = 16;

    public int Weight { get; init; } = 400;

    public bool IsItalic { get; init; }

    public double LetterSpacing { get; init; }

    /// <summary>0 start, 0.5 middle, 1 end.</summary>
    public double TextAnchor { get; init; }

    public string Baseline { get; init; } = "auto";

    public string Language { get; init; } = "en";

    public bool IsVisible { get; init; } = true;

    /// <summary>Opacity of the element and its ancestors; overlapping parts of a group are each made as clear as the group.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Id of the clipping path of the element itself, or null.</summary>
    public string? ClipPath { get; init; }

    /// <summary>Id of the mask of the element itself, or null.</summary>
    public string? Mask { get; init; }

    /// <summary>Ids of the markers at the first, the inner and the last vertices of paths; null for none.</summary>
    public string? MarkerStart { get; init; }

    public string? MarkerMid { get; init; }

    public string? MarkerEnd { get; init; }

    /// <summary>False for <c>display: none</c>.</summary>
    public bool IsDisplayed { get; init; } = true;

    /// <summary>The style that children begin with: what is not inherited is initial again.</summary>
    public SvgStyle ForChildren => this with { IsDisplayed = true, ClipPath = null, Mask = null };

    public Paint? FillColor => Resolve(Fill, FillOpacity);

    public Paint? StrokeColor => Resolve(Stroke, StrokeOpacity);

    private Paint? Resolve(SvgPaint paint, double opacity)
    {
        if ((paint.IsCurrentColor ? Color : paint.Color) is not { } color)
        {
            return null;
        }

        var alpha = color.Alpha * Math.Clamp(opacity, 0, 1) * Math.Clamp(Opacity, 0, 1);
        return alpha < 0.5 ? null : color with { Alpha = (byte)Math.Round(alpha) };
    }
}
