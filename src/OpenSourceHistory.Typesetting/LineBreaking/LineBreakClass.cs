namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>Line breaking classes of UAX #14, table 1, after LB1, under their own two-letter names.</summary>
internal enum LineBreakClass : byte
{
    AL,
    B2,
    BA,
    BB,
    BK,
    CB,

    /// <summary>Wide CP (LB30).</summary>
    CE,
    CL,
    CM,
    CP,
    CR,
    EB,
    EM,

    /// <summary>Unassigned pictograph (LB30b).</summary>
    EP,
    EX,
    GL,
    H2,
    H3,
    HL,
    HY,
    ID,
    IN,
    IS,
    JL,
    JT,
    JV,
    LF,
    NL,
    NS,
    NU,

    /// <summary>Wide OP (LB30).</summary>
    OE,
    OP,
    PO,
    PR,
    QU,
    RI,
    SP,
    SY,
    WJ,
    ZW,

    /// <summary>ZERO WIDTH JOINER.</summary>
    ZJ,

    /// <summary>No class at all: the start of the text.</summary>
    None,
}
