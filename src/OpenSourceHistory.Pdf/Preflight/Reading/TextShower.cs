using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Places the glyphs of a content (ISO 32000-1, 9.4).</summary>
/// <param name="content">Receives what is shown.</param>
internal sealed class TextShower(PaintedContent content)
{
    private const int Unseen = 3;
    private Matrix _line = Matrix.Identity;
    private Matrix _text = Matrix.Identity;

    /// <summary>Begins a text object.</summary>
    public void Begin() => Set(Matrix.Identity);

    /// <summary>Sets where the line begins.</summary>
    /// <param name="line">From the text's coordinates to the content's.</param>
    public void Set(Matrix line) => _line = _text = line;

    /// <summary>Goes to another line.</summary>
    /// <param name="x">Rightwards.</param>
    /// <param name="y">Upwards.</param>
    public void Move(double x, double y) => Set(Matrix.Translation(x, y).Then(_line));

    /// <summary>Shows strings and the distances between them.</summary>
    /// <param name="parts">Strings, and numbers in thousandths of an em.</param>
    /// <param name="state">The graphics state.</param>
    public void Show(IReadOnlyList<IToken> parts, GraphicsState state)
    {
        if (state.Font is not { } font)
        {
            return;
        }

        var area = Box.Empty;
        var shown = content.Shown.TryGetValue(font, out var known) ? known : content.Shown[font] = [];
        var map = _text.Then(state.Map);
        double x = 0;
        foreach (var part in parts)
        {
            if (part is NumericToken gap)
            {
                x -= gap.Double / 1000 * state.FontSize * state.TextScale;
                continue;
            }

            foreach (var (code, isByte) in CodesOf(part, font))
            {
                shown.Add(code);
                var advance = font.AdvanceOf(code) * state.FontSize;
                if (!font.IsSpace(code) && advance != 0)
                {
                    area = area.With(new Box(x, state.Rise, x + (advance * state.TextScale), state.Rise + (font.CapHeight * state.FontSize)).Mapped(map));
                }

                x += (advance + state.CharacterSpace + (isByte && code == ' ' ? state.WordSpace : 0)) * state.TextScale;
            }
        }

        _text = Matrix.Translation(x, 0).Then(_text);
        Add(area, state, Math.Abs(state.FontSize) * Math.Sqrt((map.C * map.C) + (map.D * map.D)));
    }

    private void Add(Box area, GraphicsState state, double size)
    {
        if (!area.IsEmpty)
        {
            var item = state.RenderingMode is 1 or 5 ? state.Stroked(PaintedKind.Text, area) : state.Filled(PaintedKind.Text, area);
            content.Items.Add(item with
            {
                TypeSize = size,
                IsVisible = state.RenderingMode != Unseen && state.RenderingMode != 7,
            });
        }
    }

    private static IEnumerable<(int Code, bool IsByte)> CodesOf(IToken token, OpenedFont font)
    {
        var bytes = token switch
        {
            StringToken text => text.GetBytes(),
            HexToken text => text.Memory.ToArray(),
            _ => [],
        };
        if (!font.IsComposite)
        {
            return bytes.Select(b => ((int)b, true));
        }

        return bytes.Chunk(2).Where(p => p.Length == 2).Select(p => ((p[0] << 8) | p[1], false));
    }
}
