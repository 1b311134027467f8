using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>What gradients and patterns are painted with (ISO 32000-1, 8.7).</summary>
/// <param name="tokens">The file.</param>
/// <param name="spaces">Finds colour spaces.</param>
/// <param name="ofCell">What the cell of a pattern that has colours of its own is painted with.</param>
internal sealed class ShadedPaint(TokenReader tokens, InkSpaces spaces, Func<StreamToken, UsedPaint> ofCell)
{
    private const int MostNesting = 4;

    /// <summary>The paint of a pattern: that of its gradient, of its cell, or for a cell without colours the one that it is used with (8.7.3.3).</summary>
    /// <param name="pattern">The pattern, or null.</param>
    /// <param name="color">The colour that it is used with.</param>
    /// <param name="resources">Where names are looked up.</param>
    public UsedPaint OfPattern(IToken? pattern, UsedPaint color, DictionaryToken? resources)
    {
        var unknown = new UsedPaint(PaintKind.Unknown, "Pattern", null);
        if (pattern is null)
        {
            return unknown;
        }

        if (tokens.Resolve<StreamToken>(pattern) is { } cell)
        {
            return tokens.Get<NumericToken>(cell.StreamDictionary, "PaintType")?.Int == 2 ? color : ofCell(cell);
        }

        return tokens.Get<DictionaryToken>(tokens.Resolve<DictionaryToken>(pattern), "Shading") is { } shading ? OfShading(shading, resources) : unknown;
    }

    /// <summary>The paint of a gradient: the most ink is at an end of a run that goes straight from one colour to another.</summary>
    /// <param name="shading">The gradient.</param>
    /// <param name="resources">Where names are looked up.</param>
    public UsedPaint OfShading(DictionaryToken shading, DictionaryToken? resources)
    {
        var space = spaces.Find(shading.Data.GetValueOrDefault("ColorSpace"), resources);
        var paints = Ends(shading.Data.GetValueOrDefault("Function"), 0)?.Select(space.Paint).ToList();
        return new UsedPaint(space.Kind, space.Name, paints?.Max(p => p.Ink)) { IsBlackInk = paints is not null && paints.TrueForAll(p => p.IsBlackInk) };
    }

    private List<double[]>? Ends(IToken? function, int depth)
    {
        if (function is null || depth > MostNesting || tokens.Resolve<DictionaryToken>(function) is not { } dictionary)
        {
            return null;
        }

        if (tokens.Get<ArrayToken>(dictionary, "Functions") is { } parts)
        {
            var ends = parts.Data.Select(p => Ends(p, depth + 1)).ToList();
            return ends.TrueForAll(e => e is not null) ? [.. ends.SelectMany(e => e!)] : null;
        }

        return tokens.Get<NumericToken>(dictionary, "FunctionType")?.Int == 2 ? [Numbers(dictionary, "C0") ?? [0], Numbers(dictionary, "C1") ?? [1]] : null;
    }

    private double[]? Numbers(DictionaryToken dictionary, string key) =>
        tokens.Get<ArrayToken>(dictionary, key) is { } array ? [.. array.Data.Select(n => tokens.Resolve<NumericToken>(n)?.Double ?? 0)] : null;
}
