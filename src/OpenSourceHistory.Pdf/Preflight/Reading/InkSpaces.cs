using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Finds the colour spaces that a content names.</summary>
/// <param name="tokens">The file.</param>
internal sealed class InkSpaces(TokenReader tokens)
{
    private const int MostNesting = 4;

    /// <summary>The space of a name or an array.</summary>
    /// <param name="space">What the file says.</param>
    /// <param name="resources">Where names are looked up.</param>
    public InkSpace Find(IToken? space, DictionaryToken? resources) => Find(space, resources, 0);

    private InkSpace Find(IToken? space, DictionaryToken? resources, int depth)
    {
        if (space is null || depth > MostNesting)
        {
            return InkSpace.Unknown;
        }

        if (tokens.Resolve<NameToken>(space) is { } name)
        {
            return name.Data switch
            {
                "DeviceGray" or "G" or "CalGray" => InkSpace.Gray,
                "DeviceRGB" or "RGB" or "CalRGB" => InkSpace.Rgb,
                "DeviceCMYK" or "CMYK" => InkSpace.Cmyk,
                "Pattern" => new InkSpace(PaintKind.Unknown, "Pattern", 0),
                var own => Find(tokens.Get<DictionaryToken>(resources, "ColorSpace")?.Data.GetValueOrDefault(own), null, depth + 1),
            };
        }

        return tokens.Resolve<ArrayToken>(space)?.Data is [var family, ..] parts && tokens.Resolve<NameToken>(family) is { } kind
            ? Find(kind.Data, parts, resources, depth)
            : InkSpace.Unknown;
    }

    private InkSpace Find(string kind, IReadOnlyList<IToken> parts, DictionaryToken? resources, int depth) => (kind, parts.Count) switch
    {
        ("ICCBased", > 1) => new InkSpace(PaintKind.Profiled, "ICCBased", tokens.Get<NumericToken>(tokens.Resolve<DictionaryToken>(parts[1]), "N")?.Int ?? 3),
        ("CalGray", _) => new InkSpace(PaintKind.Profiled, kind, 1),
        ("CalRGB" or "Lab", _) => new InkSpace(PaintKind.Profiled, kind, 3),
        ("Separation", > 1) => new InkSpace(PaintKind.Spot, "Separation " + tokens.Resolve<NameToken>(parts[1])?.Data, 1),
        ("DeviceN", > 1) => new InkSpace(PaintKind.Spot, "DeviceN", tokens.Resolve<ArrayToken>(parts[1])?.Length ?? 0),
        ("Indexed" or "I" or "Pattern", > 1) => Find(parts[1], resources, depth + 1),
        ("Pattern", _) => new InkSpace(PaintKind.Unknown, kind, 0),
        (_, 1) => Find(parts[0], resources, depth + 1),
        _ => InkSpace.Unknown,
    };
}
