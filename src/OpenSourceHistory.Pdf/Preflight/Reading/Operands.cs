using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>What stands before an operator.</summary>
/// <param name="Tokens">The operands in order.</param>
internal readonly record struct Operands(IReadOnlyList<IToken> Tokens)
{
    /// <summary>The numbers among them.</summary>
    public IReadOnlyList<double> Numbers => [.. Tokens.OfType<NumericToken>().Select(n => n.Double)];

    /// <summary>A number; 0 where there is none.</summary>
    /// <param name="index">Its place.</param>
    public double Number(int index) => index < Tokens.Count && Tokens[index] is NumericToken number ? number.Double : 0;

    /// <summary>The last of them, or null.</summary>
    public IToken? Last => Tokens.Count > 0 ? Tokens[^1] : null;

    /// <summary>The last name; null where there is none.</summary>
    public string? Name => Tokens.OfType<NameToken>().LastOrDefault()?.Data;

    /// <summary>The six numbers of a map; the map that changes nothing where there are fewer.</summary>
    public Matrix Map => Numbers is [var a, var b, var c, var d, var e, var f] ? new Matrix(a, b, c, d, e, f) : Matrix.Identity;
}
