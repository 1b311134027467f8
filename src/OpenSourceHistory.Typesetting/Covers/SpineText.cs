using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Display;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>A text on a spine: one line turned by a quarter, a column of upright characters with what is turned between them, or level lines.</summary>
internal sealed class SpineText
{
    private readonly DisplaySetter _text;
    private readonly ComputedStyle _style;
    private readonly WritingMode _mode;
    private readonly Rect _area;
    private readonly List<(string Text, bool IsUpright)> _pieces;

    /// <summary>Sets a text.</summary>
    /// <param name="text">Sets display text.</param>
    /// <param name="characters">Its characters.</param>
    /// <param name="style">Its style.</param>
    /// <param name="mode">Direction of the spine's text.</param>
    /// <param name="area">What of the spine may have type.</param>
    public SpineText(DisplaySetter text, string characters, ComputedStyle style, WritingMode mode, Rect area)
    {
        (_text, _style, _mode, _area) = (text, style, mode, area);
        _pieces = mode == WritingMode.VerticalRl ? Cut(characters) : [(characters, false)];
        Extent = _pieces.Aggregate(Length.Zero, (sum, p) => sum + ExtentOf(p));
        Thickness = mode == WritingMode.HorizontalTb ? text.WidthOf(LongestWord(characters), style) : style.FontSize;
    }

    /// <summary>Size of its type.</summary>
    public Length Size => _style.FontSize;

    /// <summary>What it takes of the spine's height.</summary>
    public Length Extent { get; }

    /// <summary>What it takes of the spine's width.</summary>
    public Length Thickness { get; }

    /// <summary>Paints it.</summary>
    /// <param name="ink">What is painted on.</param>
    /// <param name="y">Its upper end.</param>
    public void Paint(PageInk ink, Length y)
    {
        foreach (var piece in _pieces)
        {
            var extent = ExtentOf(piece);
            if (_mode == WritingMode.HorizontalTb || piece.IsUpright)
            {
                PaintLevel(ink, piece, y);
            }
            else
            {
                PaintTurned(ink, piece.Text, new Rect(_area.X, y, extent, _area.Width));
            }

            y += extent;
        }
    }

    private void PaintLevel(PageInk ink, (string Text, bool IsUpright) piece, Length y)
    {
        var set = Level(piece);
        var style = _style with { TextAlign = TextAlignment.Center };
        var lines = _text.Set([new DisplayPiece(piece.Text, style, SourceSpan.None)], style, _area.Width);
        ink.AddLines(lines, _area.X, y + ((ExtentOf(piece) - set) / 2));
    }

    private void PaintTurned(PageInk ink, string text, Rect box)
    {
        var first = ink.Items.Count;
        var set = _text.Set([new DisplayPiece(text, _style, SourceSpan.None)], _style, box.Width + _style.FontSize);
        ink.AddLines(set, box.X, box.Y + ((box.Height - set.Height) / 2));
        ink.TurnFrom(first, ink.Links.Count, QuarterTurn.Of(_mode == WritingMode.SidewaysLr, box));
    }

    private Length ExtentOf((string Text, bool IsUpright) piece) =>
        piece.IsUpright ? _style.FontSize + _style.LetterSpacing
        : _mode == WritingMode.HorizontalTb ? Level(piece)
        : _text.WidthOf(piece.Text, _style);

    private Length Level((string Text, bool IsUpright) piece) => _text.Set([new DisplayPiece(piece.Text, _style, SourceSpan.None)], _style, _area.Width).Height;

    // Brackets, dashes and dots are turned as Latin text is (Unicode Standard Annex 50): they then stand as they do in columns.
    private static List<(string Text, bool IsUpright)> Cut(string text)
    {
        var pieces = new List<(string Text, bool IsUpright)>();
        foreach (var rune in text.EnumerateRunes())
        {
            var isUpright = Scripts.IsEastAsian(rune.Value);
            if (!isUpright && pieces.Count > 0 && !pieces[^1].IsUpright)
            {
                pieces[^1] = (pieces[^1].Text + rune, false);
            }
            else
            {
                pieces.Add((rune.ToString(), isUpright));
            }
        }

        return pieces;
    }

    private static string LongestWord(string text) => text.Split(' ').MaxBy(w => w.Length) ?? text;
}
