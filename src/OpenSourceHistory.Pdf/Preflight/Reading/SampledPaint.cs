using OpenSourceHistory.Graphics.Raster;
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
        var named = Entry(image, "ColorSpace", "CS");
        var space = spaces.Find(named, resources);
        if (!space.IsOfInks)
        {
            return new UsedPaint(space.Kind, space.Name, space.Components == 1 ? 1 : null);
        }

        var most = SamplesOf(image, space) is { } samples ? MostInk(image, samples.Span, space, FamilyOf(named, resources)) : null;
        return new UsedPaint(space.Kind, space.Name, most ?? (space.Components == 1 ? 1 : null)) { IsBlackInk = false };
    }

    // Null for filters that are not undone: JPEG 2000, JPEG within another filter.
    private ReadOnlyMemory<byte>? SamplesOf(StreamToken image, InkSpace space) => tokens.Filters(image.StreamDictionary) switch
    {
        ["DCTDecode" or "DCT"] => JpegSamples.Inks(image.Data, space.Components, Number(image, "Width", "W") ?? 0),
        var filters when filters.Any(f => f is "DCTDecode" or "DCT" or "JPXDecode") => null,
        _ => tokens.Content(image),
    };

    // The parts of a space that is an array, by its own name or by one of the resources.
    private IReadOnlyList<IToken> FamilyOf(IToken? named, DictionaryToken? resources)
    {
        var own = named is null ? null : tokens.Resolve<NameToken>(named) is { } name ? tokens.Get<DictionaryToken>(resources, "ColorSpace")?.Data.GetValueOrDefault(name.Data) : named;
        return own is null ? [] : tokens.Resolve<ArrayToken>(own)?.Data ?? [];
    }

    private double? MostInk(StreamToken image, ReadOnlySpan<byte> samples, InkSpace space, IReadOnlyList<IToken> family)
    {
        var isIndexed = family is [var kind, _, _, _] && tokens.Resolve<NameToken>(kind)?.Data is "Indexed" or "I";
        var (bits, columns) = (Number(image, "BitsPerComponent", "BPC"), Number(image, "Width", "W"));
        if (bits is not (1 or 2 or 4 or 8 or 16) || columns is not > 0)
        {
            return null;
        }

        var ends = Entry(image, "Decode", "D") is { } decode ? [.. (tokens.Resolve<ArrayToken>(decode)?.Data ?? []).Select(n => tokens.Resolve<NumericToken>(n)?.Double ?? 0)] : Array.Empty<double>();
        var inks = new SampleInks(columns.Value, bits.Value, isIndexed ? 1 : space.Components);
        if (isIndexed)
        {
            return ends.Length == 0 && TableOf(family[3], space.Components) is { Count: > 0 } table ? inks.MostInk(samples, table) : null;
        }

        return inks.MostInk(samples, [.. Enumerable.Range(0, space.Components).Select(i => (2 * i) + 1 < ends.Length ? (ends[2 * i], ends[(2 * i) + 1]) : (0.0, 1.0))]);
    }

    // The ink of each colour: a byte for each of its inks (8.6.6.3).
    private List<double>? TableOf(IToken lookup, int components)
    {
        var bytes = tokens.Resolve<StreamToken>(lookup) is { } stream ? tokens.Content(stream)
            : tokens.Resolve<HexToken>(lookup) is { } hex ? hex.Bytes.ToArray()
            : tokens.Resolve<StringToken>(lookup) is { } text ? text.GetBytes()
            : (ReadOnlyMemory<byte>?)null;
        return bytes is { } all ? [.. all.ToArray().Chunk(components).Where(c => c.Length == components).Select(c => c.Sum(b => (int)b) / 255.0)] : null;
    }

    private int? Number(StreamToken image, string key, string shortKey) => Entry(image, key, shortKey) is { } entry ? tokens.Resolve<NumericToken>(entry)?.Int : null;

    private static IToken? Entry(StreamToken image, string key, string shortKey) => image.StreamDictionary.Data.GetValueOrDefault(key) ?? image.StreamDictionary.Data.GetValueOrDefault(shortKey);
}
