using System.Globalization;
using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Reads dictionaries of graphics state parameters (ISO 32000-1, 8.4.5), and what of them lets something shine through (11.3 and 11.6).</summary>
/// <param name="tokens">The file.</param>
/// <param name="content">Receives what shines through.</param>
internal sealed class StateParameters(TokenReader tokens, PaintedContent content)
{
    /// <summary>The state with the parameters.</summary>
    /// <param name="parameters">The dictionary, or null.</param>
    /// <param name="state">The state before.</param>
    public GraphicsState Apply(DictionaryToken? parameters, GraphicsState state)
    {
        if (parameters is null)
        {
            return state;
        }

        foreach (var key in (string[])["ca", "CA"])
        {
            if (tokens.Get<NumericToken>(parameters, key)?.Double is < 1 and var alpha)
            {
                content.Translucencies.Add(string.Create(CultureInfo.InvariantCulture, $"{key} {alpha:0.##}"));
            }
        }

        if (BlendMode(parameters) is { } mode && mode is not ("Normal" or "Compatible"))
        {
            content.Translucencies.Add("blend mode " + mode);
        }

        if (tokens.Get<DictionaryToken>(parameters, "SMask") is not null)
        {
            content.Translucencies.Add("a soft mask");
        }

        state = WithOverprint(parameters, state);
        return tokens.Get<NumericToken>(parameters, "LW") is { } width ? state with { LineWidth = width.Double } : state;
    }

    // What is said of strokes holds for the rest as well, where nothing else is said of that (8.4.5, table 58).
    private GraphicsState WithOverprint(DictionaryToken parameters, GraphicsState state)
    {
        var strokes = tokens.Get<BooleanToken>(parameters, "OP")?.Data;
        var fills = tokens.Get<BooleanToken>(parameters, "op")?.Data ?? strokes;
        return state with
        {
            OverprintsStrokes = strokes ?? state.OverprintsStrokes,
            OverprintsFills = fills ?? state.OverprintsFills,
            KeepsUnusedInks = tokens.Get<NumericToken>(parameters, "OPM") is { } mode ? mode.Int == 1 : state.KeepsUnusedInks,
        };
    }

    /// <summary>Notes the group of a page or form.</summary>
    /// <param name="owner">The page or form.</param>
    public void NoteGroup(DictionaryToken owner)
    {
        if (tokens.Get<NameToken>(tokens.Get<DictionaryToken>(owner, "Group"), "S")?.Data == "Transparency")
        {
            content.Translucencies.Add("a transparency group");
        }
    }

    private string? BlendMode(DictionaryToken parameters) =>
        tokens.Get<NameToken>(parameters, "BM")?.Data ?? (tokens.Get<ArrayToken>(parameters, "BM")?.Data is [var first, ..] ? tokens.Resolve<NameToken>(first)?.Data : null);
}
