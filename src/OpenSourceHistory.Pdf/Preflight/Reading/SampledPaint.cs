using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>What pictures of samples are painted with. Samples are counted where their filters can be undone.</summary>
/// <param name="tokens">The file.</param>
/// <param name="spaces">Finds colour spaces.</param>
internal sealed class SampledPaint(TokenReader tokens, InkSpaces spaces)
{
    private readonly Dictionary<DictionaryToken, UsedPaint> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The paint of a picture, with the most ink in one sample.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="resources">Where names are looked up.</param>
    public UsedPaint Of(StreamToken image, DictionaryToken? resources)
    {
        if (!_known.TryGetValue(image.StreamDictionary, out var paint))
        {
            paint = _known[image.StreamDictionary] = Read(image, resources);
        }

        return paint;
    }

    private UsedPaint Read(StreamToken image, DictionaryToken? resources)
    {
        var named = image.StreamDictionary.Data.GetValueOrDefault("ColorSpace") ?? image.StreamDictionary.Data.GetValueOrDefault("CS");
        var space = spaces.Find(named, resources);
        var bits = tokens.Get<NumericToken>(image.StreamDictionary, "BitsPerComponent")?.Int;
        var isIndexed = named is not null && tokens.Resolve<ArrayToken>(named)?.Data is [var family, ..] && tokens.Resolve<NameToken>(family)?.Data is "Indexed" or "I";
        if (!space.IsOfInks)
        {
            return new UsedPaint(space.Kind, space.Name, space.Components == 1 ? 1 : null);
        }

        // The colours of a table are not counted, nor samples of other depths, nor what is turned round.
        var isPlain = !isIndexed && bits == 8 && !image.StreamDictionary.ContainsKey(NameToken.Decode) && !tokens.Filters(image.StreamDictionary).Any(f => f is "DCTDecode" or "DCT" or "JPXDecode");
        var most = isPlain && tokens.Content(image) is { } samples ? MostInk(samples.Span, space.Components) : space.Components == 1 ? 1 : (double?)null;
        return new UsedPaint(space.Kind, space.Name, most) { IsBlackInk = false };
    }

    private static double MostInk(ReadOnlySpan<byte> samples, int components)
    {
        var most = 0;
        for (var at = 0; at + components <= samples.Length; at += components)
        {
            var sum = 0;
            foreach (var sample in samples.Slice(at, components))
            {
                sum += sample;
            }

            most = Math.Max(most, sum);
        }

        return most / 255.0;
    }
}
