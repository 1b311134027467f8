namespace OpenSourceHistory.Citations.Data;

/// <summary>What a variable of a source holds (CSL 1.0.2, appendix IV).</summary>
public enum VariableKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number, or text with numbers in it.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A list of names.</summary>
    Name,
}
