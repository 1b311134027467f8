using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Pages;

/// <summary>Glyphs of one face, size and colour on one baseline.</summary>
/// <param name="Span">The manuscript's place that it comes from.</param>
/// <param name="Face">Face.</param>
/// <param name="FontSize">Size.</param>
/// <param name="Color">Colour.</param>
/// <param name="Origin">Start of the baseline.</param>
/// <param name="Text">The characters, for extraction and search; a space for each word space, a soft hyphen for a hyphen made by hyphenation.</param>
/// <param name="Glyphs">The glyphs, left to right.</param>
public sealed record GlyphRun(
    SourceSpan Span,
    FontFace Face,
    Length FontSize,
    Paint Color,
    Point Origin,
    string Text,
    ValueList<PlacedGlyph> Glyphs) : PageItem(Span)
{
    /// <summary>BCP 47 language, where it differs from that of its element; else null.</summary>
    public string? Language { get; init; }

    /// <summary>Width of the glyphs as a share of the face's own: 1 where they are not expanded. Places and advances have it in them already.</summary>
    public double HorizontalScale { get; init; } = 1;

    /// <summary>What is added between the letters of its words to fit them to the line. Places and advances have it in them already.</summary>
    public Length Tracking { get; init; }

    /// <summary>True where a word space follows in the text that the end of the line took: what reads on from line to line needs it.</summary>
    public bool IsFollowedBySpace { get; init; }

    /// <summary>
    /// True where the run goes on from the one before it, on the same line and in the same look, and only its element or language differs: what asks for
    /// neither may show both as one.
    /// </summary>
    public bool IsContinuation { get; init; }

    /// <inheritdoc/>
    public override PageItem MovedBy(Length dx, Length dy) => this with { Origin = new Point(Origin.X + dx, Origin.Y + dy) };
}
