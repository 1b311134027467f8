using OpenSourceHistory.Graphics;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Boxes;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Something in the line that is not text: it stands for one object replacement character.</summary>
/// <param name="Offset">Offset in the paragraph's text.</param>
internal abstract record InlineObject(int Offset);

/// <summary>A picture on the baseline.</summary>
/// <param name="Offset">Offset in the paragraph's text.</param>
/// <param name="Picture">The picture.</param>
/// <param name="Size">Size as set, with its frame.</param>
/// <param name="Image">Its node.</param>
/// <param name="Frame">Padding and border around it.</param>
internal sealed record InlinePicture(int Offset, Picture Picture, Size Size, Image Image, PictureFrame Frame) : InlineObject(Offset);

/// <summary>A leader.</summary>
/// <param name="Offset">Offset in the paragraph's text.</param>
/// <param name="Pattern">What is repeated.</param>
internal sealed record InlineLeader(int Offset, string Pattern) : InlineObject(Offset);

/// <summary>Margin, border and padding of an element in the line, on one side.</summary>
/// <param name="Offset">Offset in the paragraph's text.</param>
/// <param name="Width">Its width; may be negative.</param>
internal sealed record InlineGap(int Offset, Length Width) : InlineObject(Offset)
{
    /// <summary>True in front of the element's text, false behind it.</summary>
    public bool IsStart { get; init; }

    /// <summary>The element's box, or null where it has none.</summary>
    public InlineBox? Box { get; init; }

    /// <summary>How much of the width is outside the box.</summary>
    public Length Margin { get; init; }
}

/// <summary>Where an inline block with a width of its own begins; its content follows.</summary>
/// <param name="Offset">Offset in the paragraph's text.</param>
/// <param name="Width">Width of its content box; wider content sticks to its natural width.</param>
/// <param name="Alignment">Where narrower content stands.</param>
internal sealed record InlineBoxStart(int Offset, Length Width, TextAlignment Alignment) : InlineObject(Offset);

/// <summary>Where the innermost inline block ends.</summary>
/// <param name="Offset">Offset in the paragraph's text.</param>
internal sealed record InlineBoxEnd(int Offset) : InlineObject(Offset);
