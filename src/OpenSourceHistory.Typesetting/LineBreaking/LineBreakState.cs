using static OpenSourceHistory.Typesetting.LineBreaking.BreakOpportunity;
using static OpenSourceHistory.Typesetting.LineBreaking.LineBreakClass;

namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>What the rules of UAX #14 need to know of the characters passed.</summary>
internal struct LineBreakState
{
    // The last character: its own class, and as LB9 and LB10 see it; and the one before it.
    private LineBreakClass _raw = None;
    private LineBreakClass _last = None;
    private LineBreakClass _before = None;

    // The last character that is not a space.
    private LineBreakClass _solid = None;

    // The last quotation mark opens what follows, spaces or not (LB15a); it is tied to both sides (LB19a).
    private bool _opens;
    private bool _isTied;
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
    /// <param name="next">Class of the next character, marks left out; None at the end.</param>
    /// <param name="afterNext">Class of the one behind it.</param>
    /// <param name="isTied">True for a quotation mark that does not stand between wide characters (LB19a).</param>
    /// <returns>Whether a line may end before it.</returns>
    public BreakOpportunity Step(LineBreakClass raw, LineBreakClass next = None, LineBreakClass afterNext = None, bool isTied = false)
    {
        if (raw == AL && _raw == AL && _solid == AL)
        {
            _before = AL;
            return Prohibited; // LB28, for the letters of words
        }

        var joins = raw is CM or ZJ && _last is not (None or BK or CR or LF or NL or SP or ZW);
        if (joins)
        {
            _raw = raw; // LB9
            return Prohibited;
        }

        var current = raw is CM or ZJ ? AL : raw; // LB10
        var result = _last == None ? Prohibited : Decide(current, next, afterNext, isTied);
        Advance(raw, current, isTied);
        return result;
    }

    private static bool IsLetter(LineBreakClass value) => value is AL or HL or DC or EL;

    private static bool IsAksara(LineBreakClass value) => value is AK or AS or DC;

    private void Advance(LineBreakClass raw, LineBreakClass current, bool isTied)
    {
        _number = current switch
        {
            NU => NumberPart.Digits,
            SY or IS when _number == NumberPart.Digits => NumberPart.Digits,
            CL or CP or CE when _number == NumberPart.Digits => NumberPart.Closed,
            _ => NumberPart.None,
        };
        _regionalIndicators = current == RI ? _regionalIndicators + 1 : 0;
        if (current != SP)
        {
            _opens = current == QI && _last is None or BK or CR or LF or NL or OP or OE or QI or QF or QU or GL or SP or ZW;
            _isTied = isTied;
            _solid = current;
        }

        (_raw, _before, _last) = (raw, _last, current);
    }

    // LB4 to LB13.
    private readonly BreakOpportunity Decide(LineBreakClass current, LineBreakClass next, LineBreakClass afterNext, bool isTied)
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

        if (_raw == ZJ || current == WJ || _last is WJ or GL || (current == GL && _last is not (SP or BA or HY or HH)))
        {
            return Prohibited; // LB8a, LB11, LB12, LB12a
        }

        if (current is CL or CP or CE or EX or SY || _solid is OP or OE || _opens || Closes(current, next))
        {
            return Prohibited; // LB13, LB14, LB15a, LB15b
        }

        return _last == SP ? BehindSpace(current, next) : IsPairTied(current, next, afterNext, isTied) ? Prohibited : Allowed;
    }

    // LB15c to LB18.
    private readonly BreakOpportunity BehindSpace(LineBreakClass current, LineBreakClass next) =>
        (current == IS && next != NU) || IsTiedOverSpaces(current) ? Prohibited : Allowed;

    // LB15b
    private static bool Closes(LineBreakClass current, LineBreakClass next) =>
        current == QF && next is SP or GL or WJ or CL or QU or QI or QF or CP or CE or EX or IS or SY or BK or CR or LF or NL or ZW or None;

    // LB16, LB17.
    private readonly bool IsTiedOverSpaces(LineBreakClass current) => _solid switch
    {
        CL or CP or CE => current == NS,
        B2 => current == B2,
        _ => false,
    };

    // LB15d to LB30b.
    private readonly bool IsPairTied(LineBreakClass current, LineBreakClass next, LineBreakClass afterNext, bool isTied)
    {
        if (current == IS || IsTiedOverSpaces(current) || IsQuotationTied(current, isTied))
        {
            return true; // LB15d, LB16, LB17, LB19, LB19a
        }

        if (current == CB || _last == CB)
        {
            return false; // LB20
        }

        return current is BA or HH or HY or NS or IN || _last == BB // LB21, LB22
            || IsHyphenTied(current)
            || (_last == SY && current == HL) // LB21b
            || IsWordTied(current) || IsNumberTied(current, next, afterNext) || IsHangulTied(current) || IsAksaraTied(current, next) || IsSymbolTied(current);
    }

    private readonly bool IsQuotationTied(LineBreakClass current, bool isTied) =>
        current is QU or QF || (current == QI && isTied) || _last is QU or QI || (_last == QF && _isTied);

    // LB20a, LB21a.
    private readonly bool IsHyphenTied(LineBreakClass current) => _last is HY or HH
        && (_before == HL ? current != HL : IsLetter(current) && _before is None or BK or CR or LF or NL or SP or ZW or CB or GL);

    // LB23, LB24, LB28, LB29, LB30, LB30b.
    private readonly bool IsWordTied(LineBreakClass current) => _last switch
    {
        EL when current == EM => true, // LB30b
        AL or HL or DC or EL => current is NU or PR or PO or OP || IsLetter(current),
        NU => current == OP || IsLetter(current),
        PR => current is ID or EP or EB or EM || IsLetter(current), // with LB23a
        PO or IS => IsLetter(current),
        ID or EP or EB or EM => current == PO || (current == EM && _last is EB or EP), // LB23a, LB30b
        CP => current == NU || IsLetter(current),
        _ => false,
    };

    // LB25
    private readonly bool IsNumberTied(LineBreakClass current, LineBreakClass next, LineBreakClass afterNext) => _last switch
    {
        PR or PO => current == NU || (current is OP or OE && (next == NU || (next == IS && afterNext == NU))),
        HY or IS when current == NU => true,
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

    // LB28a
    private readonly bool IsAksaraTied(LineBreakClass current, LineBreakClass next) => _last switch
    {
        AP => IsAksara(current),
        AK or AS or DC => current is VF or VI || (IsAksara(current) && next == VF),
        VI => current is AK or DC && IsAksara(_before),
        _ => false,
    };

    // LB30a.
    private readonly bool IsSymbolTied(LineBreakClass current) =>
        current == RI && _last == RI && _regionalIndicators % 2 == 1;
}
