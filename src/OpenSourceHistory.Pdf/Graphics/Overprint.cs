using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>
/// Whether what is painted lies over the inks beneath or takes their place (ISO 32000-1, 8.6.7). Black type that takes their place shows slits of paper where the plates
/// do not meet; white that does not is not seen at all.
/// </summary>
/// <param name="IsOfFills">True where type and areas lie over the inks beneath.</param>
/// <param name="IsOfStrokes">True where lines do.</param>
internal sealed record Overprint(bool IsOfFills, bool IsOfStrokes)
{
    // The broadest bars of bar codes are four modules of a third of a millimetre; rules are thinner.
    private static readonly Length s_thin = Length.FromPoints(4);

    private static readonly CmykPaint s_black = new(0, 0, 0, 1);

    /// <summary>What is painted takes the place of the inks beneath, as at first (8.4.5, table 53).</summary>
    public static Overprint None { get; } = new(false, false);

    /// <summary>Name of its graphics state.</summary>
    public string Name => $"O{(IsOfFills ? 1 : 0)}{(IsOfStrokes ? 1 : 0)}";

    /// <summary>True for what is no broader than a rule or a bar.</summary>
    /// <param name="width">Its width.</param>
    public static bool IsThin(Length width) => width <= s_thin;

    /// <summary>Black as the only colour space spells it in which the inks that it does not have may stay: as DeviceGray it takes the place of all (table 148).</summary>
    /// <param name="paint">An adapted opaque paint.</param>
    /// <param name="profile">What the receiver demands.</param>
    public static Paint Spell(Paint paint, PdfProfile profile) => profile.OverprintsBlack && paint is GrayPaint { Level: <= 0 } ? s_black : paint;

    /// <summary>True for a paint that may lie over the inks beneath: solid black ink alone.</summary>
    /// <param name="paint">A spelt paint.</param>
    /// <param name="profile">What the receiver demands.</param>
    public static bool Takes(Paint paint, PdfProfile profile) => profile.OverprintsBlack && paint == s_black;

    /// <summary>Writes the graphics state; in the mode 1, inks that a colour in DeviceCMYK has none of stay.</summary>
    /// <param name="syntax">Receives it.</param>
    public void Write(SyntaxWriter syntax) => syntax.OpenDictionary()
        .Name("OP").Boolean(IsOfStrokes)
        .Name("op").Boolean(IsOfFills)
        .Name("OPM").Integer(1)
        .CloseDictionary();
}
