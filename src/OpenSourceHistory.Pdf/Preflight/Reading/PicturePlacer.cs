using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Places pictures of samples (ISO 32000-1, 8.9): each fills the unit square of its coordinates.</summary>
/// <param name="tokens">The file.</param>
/// <param name="sampled">Reads their paint.</param>
/// <param name="content">Receives them.</param>
internal sealed class PicturePlacer(TokenReader tokens, SampledPaint sampled, PaintedContent content)
{
    private static readonly Box s_unit = new(0, 0, 1, 1);

    /// <summary>Places a picture.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="state">The graphics state.</param>
    /// <param name="resources">Where names are looked up.</param>
    public void Place(StreamToken image, GraphicsState state, DictionaryToken? resources)
    {
        var dictionary = image.StreamDictionary;
        var isStencil = Entry<BooleanToken>(dictionary, "ImageMask", "IM") is { Data: true };
        var map = state.Map;
        var (width, height) = (Math.Sqrt((map.A * map.A) + (map.B * map.B)), Math.Sqrt((map.C * map.C) + (map.D * map.D)));
        content.Pictures.Add(new PlacedSamples(Entry<NumericToken>(dictionary, "Width", "W")?.Int ?? 0, Entry<NumericToken>(dictionary, "Height", "H")?.Int ?? 0, width, height));
        content.Items.Add(new PaintedItem(PaintedKind.Picture, s_unit.Mapped(map).Within(state.Clip), isStencil ? state.Fill : sampled.Of(image, resources)));
        if (tokens.Get<DictionaryToken>(dictionary, "SMask") is not null || tokens.Get<NumericToken>(dictionary, "SMaskInData") is { Int: > 0 })
        {
            content.Translucencies.Add("a soft mask");
        }
    }

    private T? Entry<T>(DictionaryToken dictionary, string key, string shortKey)
        where T : class, IToken => tokens.Get<T>(dictionary, key) ?? tokens.Get<T>(dictionary, shortKey);
}
