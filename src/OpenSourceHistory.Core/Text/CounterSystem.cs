namespace OpenSourceHistory.Core.Text;

/// <summary>How a counter style makes numbers of its signs (CSS Counter Styles 3, section 3.1).</summary>
public enum CounterSystem
{
    /// <summary>The signs in turn, over and over.</summary>
    Cyclic,

    /// <summary>The signs once each, from a first value on.</summary>
    Fixed,

    /// <summary>The signs in turn, then each doubled, then trebled.</summary>
    Symbolic,

    /// <summary>Letters: z is followed by aa.</summary>
    Alphabetic,

    /// <summary>Figures with a zero.</summary>
    Numeric,

    /// <summary>Signs of fixed weights, added up.</summary>
    Additive,

    /// <summary>Chinese in words: the ten figures from zero, then the signs of ten, hundred and thousand (section 7.1).</summary>
    Chinese,

    /// <summary>As <see cref="Chinese"/>, but 10 to 19 begin with the ten itself.</summary>
    ChineseInformal,
}
