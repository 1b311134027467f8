namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>Line breaking classes of UAX #14, table 1, after LB1, under their own two-letter names.</summary>
internal enum LineBreakClass : byte
{
    /// <summary>Aksara: consonant or independent vowel of a Brahmic script (LB28a).</summary>
    AK,
    AL,

    /// <summary>Sign in front of an aksara (LB28a).</summary>
    AP,

    /// <summary>Aksara that takes no virama (LB28a).</summary>
    AS,
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

    /// <summary>DOTTED CIRCLE, a letter that may stand for an aksara (LB28a).</summary>
    DC,
    EB,

    /// <summary>Unassigned pictograph that counts as a letter otherwise (LB1, LB30b).</summary>
    EL,
    EM,

    /// <summary>Unassigned pictograph (LB30b).</summary>
    EP,
    EX,
    GL,
    H2,
    H3,

    /// <summary>HYPHEN, and what is nothing but one (LB20a).</summary>
    HH,
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

    /// <summary>QU that closes: final punctuation (LB15b).</summary>
    QF,

    /// <summary>QU that opens: initial punctuation (LB15a).</summary>
    QI,
    QU,
    RI,
    SP,
    SY,

    /// <summary>Virama that ends a syllable (LB28a).</summary>
    VF,

    /// <summary>Virama that joins (LB28a).</summary>
    VI,
    WJ,
    ZW,

    /// <summary>ZERO WIDTH JOINER.</summary>
    ZJ,

    /// <summary>No class at all: the start of the text.</summary>
    None,
}
