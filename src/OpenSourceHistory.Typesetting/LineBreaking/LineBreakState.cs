using static OpenSourceHistory.Typesetting.LineBreaking.BreakOpportunity;
using static OpenSourceHistory.Typesetting.LineBreaking.LineBreakClass;

namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>What the rules of UAX #14 need to know of the characters passed.</summary>
internal struct LineBreakState
{
    // The last character: its own class, and as LB9 and LB10 see it.
    private LineBreakClass _raw = None;
    private LineBreakClass _last = None;

    // The last character that is not a space, and the one before it.
    private LineBreakClass _solid = None;
    private LineBreakClass _beforeSolid = None;
    private int _regionalIndicators;
    private NumberPart _number;

    public LineBreakState()
    {
    }

    private enum NumberPart : byte
    {
        None,
        Digits,
        Closed,
    }

    /// <summary>Passes a character.</summary>
    /// <param name="raw">Its class.</param>
    /// <param name="next">Behind an opening sign or hyphen: class of the next character, marks left out.</param>
    /// <returns>Whether a line may end before it.</returns>
    public BreakOpportunity Step(LineBreakClass raw, LineBreakClass next)
    {
        if (raw == AL && _raw == AL && _solid == AL)
        {
            _beforeSolid = AL;
            return Prohibited; // LB28, for the letters of words
        }

        var joins = raw is CM or ZJ && _last is not (None or BK or CR or LF or NL or SP or ZW);
        if (joins)
        {
            _raw = raw; // LB9
            return Prohibited;
        }

        var current = raw is CM or ZJ ? AL : raw; // LB10
        var result = _last == None ? Prohibited : Decide(current, next);
        Advance(raw, current);
        return result;
    }

    private void Advance(LineBreakClass raw, LineBreakClass current)
    {
        _number = current switch
        {
            NU => NumberPart.Digits,
            SY or IS when _number == NumberPart.Digits => NumberPart.Digits,
            CL or CP or CE when _number == NumberPart.Digits => NumberPart.Closed,
            _ => NumberPart.None,
        };
        _regionalIndicators = current == RI ? _regionalIndicators + 1 : 0;
        (_raw, _last) = (raw, current);
        if (current != SP)
        {
            (_beforeSolid, _solid) = (_solid, current);
        }
    }

    // LB4 to LB18.
    private readonly BreakOpportunity Decide(LineBreakClass current, LineBreakClass next)
    {
        if (_last is BK or LF or NL || (_last == CR && current != LF))
        {
            return Mandatory;
        }

        if (current is BK or CR or LF or NL or SP or ZW || (_last == CR && current == LF))
        {
            return Prohibited;
        }

        if (_solid == ZW)
        {
            return Allowed; // LB8
        }

        if (_raw == ZJ || current == WJ || _last is WJ or GL || (current == GL && _last is not (SP or BA or HY)))
        {
            return Prohibited; // LB8a, LB11, LB12, LB12a
        }

        if (current is CL or CP or CE or EX or IS or SY || IsTiedOverSpaces(current))
        {
            return Prohibited; // LB13
        }

        return _last == SP || !IsPairTied(current, next) ? Allowed : Prohibited;
    }

    // LB14 to LB17.
    private readonly bool IsTiedOverSpaces(LineBreakClass current) => _solid switch
    {
        OP or OE => true,
        QU => current is OP or OE,
        CL or CP or CE => current == NS,
        B2 => current == B2,
        _ => false,
    };

    // LB19 to LB30b.
    private readonly bool IsPairTied(LineBreakClass current, LineBreakClass next)
    {
        if (current == QU || _last == QU)
        {
            return true; // LB19
        }

        if (current == CB || _last == CB)
        {
            return false; // LB20
        }

        return current is BA or HY or NS or IN || _last == BB // LB21, LB22
            || (_last is HY or BA && _beforeSolid == HL) // LB21a
            || (_last == SY && current == HL) // LB21b
            || IsWordTied(current) || IsNumberTied(current, next) || IsHangulTied(current) || IsSymbolTied(current);
    }

    // LB23, LB24, LB28, LB29, LB30.
    private readonly bool IsWordTied(LineBreakClass current) => _last switch
    {
        AL or HL => current is NU or PR or PO or AL or HL or OP,
        NU => current is AL or HL or OP,
        PR => current is AL or HL or ID or EP or EB or EM, // with LB23a
        PO => current is AL or HL,
        ID or EP or EB or EM => current == PO || (current == EM && _last is EB or EP), // LB23a, LB30b
        IS => current is AL or HL,
        CP => current is AL or HL or NU,
        _ => false,
    };

    // LB25 as a regular expression: (PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?
    private readonly bool IsNumberTied(LineBreakClass current, LineBreakClass next) => _last switch
    {
        PR or PO => current == NU || (current is OP or OE or HY && next == NU),
        OP or OE or HY when current == NU => true,
        _ when _number == NumberPart.Digits => current is NU or PR or PO,
        _ when _number == NumberPart.Closed => current is PR or PO,
        _ => false,
    };

    // LB26, LB27.
    private readonly bool IsHangulTied(LineBreakClass current) => _last switch
    {
        JL => current is JL or JV or H2 or H3 or PO,
        JV or H2 => current is JV or JT or PO,
        JT or H3 => current is JT or PO,
        PR => current is JL or JV or JT or H2 or H3,
        _ => false,
    };

    // LB30a.
    private readonly bool IsSymbolTied(LineBreakClass current) =>
        current == RI && _last == RI && _regionalIndicators % 2 == 1;
}
