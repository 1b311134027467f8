using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>The operators of colour (ISO 32000-1, 8.6.8).</summary>
/// <param name="tokens">The file.</param>
/// <param name="spaces">Finds colour spaces.</param>
/// <param name="shaded">Reads patterns.</param>
internal sealed class ColorOperators(TokenReader tokens, InkSpaces spaces, ShadedPaint shaded)
{
    /// <summary>The state behind an operator; null where it is none of colour.</summary>
    /// <param name="name">The operator.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="state">The state before it.</param>
    /// <param name="resources">Where names are looked up.</param>
    public GraphicsState? Apply(string name, Operands operands, GraphicsState state, DictionaryToken? resources) => name switch
    {
        "g" => Filled(state, InkSpace.Gray, operands),
        "G" => Stroked(state, InkSpace.Gray, operands),
        "rg" => Filled(state, InkSpace.Rgb, operands),
        "RG" => Stroked(state, InkSpace.Rgb, operands),
        "k" => Filled(state, InkSpace.Cmyk, operands),
        "K" => Stroked(state, InkSpace.Cmyk, operands),
        "cs" => spaces.Find(operands.Last, resources) is var space ? state with { FillSpace = space, Fill = space.Initial } : null,
        "CS" => spaces.Find(operands.Last, resources) is var space ? state with { StrokeSpace = space, Stroke = space.Initial } : null,
        "sc" or "scn" => state with { Fill = Chosen(state.FillSpace, operands, resources) },
        "SC" or "SCN" => state with { Stroke = Chosen(state.StrokeSpace, operands, resources) },
        _ => null,
    };

    private static GraphicsState Filled(GraphicsState state, InkSpace space, Operands operands) => state with { FillSpace = space, Fill = space.Paint(operands.Numbers) };

    private static GraphicsState Stroked(GraphicsState state, InkSpace space, Operands operands) => state with { StrokeSpace = space, Stroke = space.Paint(operands.Numbers) };

    private UsedPaint Chosen(InkSpace space, Operands operands, DictionaryToken? resources) => operands.Name is { } pattern
        ? shaded.OfPattern(tokens.Get<DictionaryToken>(resources, "Pattern")?.Data.GetValueOrDefault(pattern), space.Paint(operands.Numbers), resources)
        : space.Paint(operands.Numbers);
}
