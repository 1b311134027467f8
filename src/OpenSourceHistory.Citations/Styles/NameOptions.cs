namespace OpenSourceHistory.Citations.Styles;

/// <summary>Options of names that elements inherit; null where not set.</summary>
internal sealed record NameOptions
{
    public static NameOptions Empty { get; } = new();

    public NameAnd? And { get; init; }

    public DelimiterPrecedes? DelimiterPrecedesEtAl { get; init; }

    public DelimiterPrecedes? DelimiterPrecedesLast { get; init; }

    public int? EtAlMin { get; init; }

    public int? EtAlUseFirst { get; init; }

    public int? EtAlSubsequentMin { get; init; }

    public int? EtAlSubsequentUseFirst { get; init; }

    public bool? EtAlUseLast { get; init; }

    public bool? Initialize { get; init; }

    public string? InitializeWith { get; init; }

    public NameAsSortOrder? AsSortOrder { get; init; }

    public string? SortSeparator { get; init; }

    public NameForm? Form { get; init; }

    public string? NameDelimiter { get; init; }

    public string? NamesDelimiter { get; init; }

    /// <summary>These options, and those of another where these are silent.</summary>
    public NameOptions Over(NameOptions outer) => new()
    {
        And = And ?? outer.And,
        DelimiterPrecedesEtAl = DelimiterPrecedesEtAl ?? outer.DelimiterPrecedesEtAl,
        DelimiterPrecedesLast = DelimiterPrecedesLast ?? outer.DelimiterPrecedesLast,
        EtAlMin = EtAlMin ?? outer.EtAlMin,
        EtAlUseFirst = EtAlUseFirst ?? outer.EtAlUseFirst,
        EtAlSubsequentMin = EtAlSubsequentMin ?? outer.EtAlSubsequentMin,
        EtAlSubsequentUseFirst = EtAlSubsequentUseFirst ?? outer.EtAlSubsequentUseFirst,
        EtAlUseLast = EtAlUseLast ?? outer.EtAlUseLast,
        Initialize = Initialize ?? outer.Initialize,
        InitializeWith = InitializeWith ?? outer.InitializeWith,
        AsSortOrder = AsSortOrder ?? outer.AsSortOrder,
        SortSeparator = SortSeparator ?? outer.SortSeparator,
        Form = Form ?? outer.Form,
        NameDelimiter = NameDelimiter ?? outer.NameDelimiter,
        NamesDelimiter = NamesDelimiter ?? outer.NamesDelimiter,
    };
}
