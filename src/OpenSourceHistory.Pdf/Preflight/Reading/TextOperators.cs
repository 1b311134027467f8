using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>The operators of text (ISO 32000-1, 9.3 and 9.4).</summary>
/// <param name="shower">Places glyphs.</param>
/// <param name="findFont">Finds the font of a name in resources.</param>
internal sealed class TextOperators(TextShower shower, Func<string?, DictionaryToken?, OpenedFont?> findFont)
{
    /// <summary>True for an operator that shows text.</summary>
    /// <param name="name">The operator.</param>
    public static bool Shows(string name) => name is "Tj" or "TJ" or "'" or "\"";

    /// <summary>The state behind an operator; null where it is none of text.</summary>
    /// <param name="name">The operator.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="state">The state before it.</param>
    /// <param name="resources">Where names are looked up.</param>
    public GraphicsState? Apply(string name, Operands operands, GraphicsState state, DictionaryToken? resources) => name switch
    {
        "Tf" => state with { Font = findFont(operands.Name, resources), FontSize = operands.Number(1) },
        "Tc" => state with { CharacterSpace = operands.Number(0) },
        "Tw" => state with { WordSpace = operands.Number(0) },
        "Tz" => state with { TextScale = operands.Number(0) / 100 },
        "TL" => state with { Leading = operands.Number(0) },
        "Ts" => state with { Rise = operands.Number(0) },
        "Tr" => state with { RenderingMode = (int)operands.Number(0) },
        "\"" => Show(operands, state with { WordSpace = operands.Number(0), CharacterSpace = operands.Number(1) }, isNewLine: true),
        "'" => Show(operands, state, isNewLine: true),
        "Tj" or "TJ" => Show(operands, state, isNewLine: false),
        _ => Place(name, operands, state),
    };

    private GraphicsState? Place(string name, Operands operands, GraphicsState state)
    {
        switch (name)
        {
            case "BT":
                shower.Begin();
                return state;
            case "ET":
                return state;
            case "Td":
                shower.Move(operands.Number(0), operands.Number(1));
                return state;
            case "TD":
                shower.Move(operands.Number(0), operands.Number(1));
                return state with { Leading = -operands.Number(1) };
            case "Tm":
                shower.Set(operands.Map);
                return state;
            case "T*":
                shower.Move(0, -state.Leading);
                return state;
            default:
                return null;
        }
    }

    private GraphicsState Show(Operands operands, GraphicsState state, bool isNewLine)
    {
        if (isNewLine)
        {
            shower.Move(0, -state.Leading);
        }

        var last = operands.Last;
        shower.Show(last is ArrayToken parts ? parts.Data : last is null ? [] : [last], state);
        return state;
    }
}
