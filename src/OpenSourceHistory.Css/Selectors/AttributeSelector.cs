namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>[name]</c> and its kin.</summary>
/// <param name="Name">Name, in the letters of the kind of document.</param>
/// <param name="Operator">The sign in front of the equals sign, <c>=</c> for none, <c>\0</c> for mere presence.</param>
/// <param name="Value">Value compared with.</param>
/// <param name="Comparison">With or without case.</param>
internal sealed record AttributeSelector(string Name, char Operator, string Value, StringComparison Comparison) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element) => element.Attribute(Name) is { } actual && Operator switch
    {
        '\0' => true,
        '=' => actual.Equals(Value, Comparison),
        '~' => Array.Exists(actual.Split(' '), word => word.Equals(Value, Comparison)),
        '|' => actual.Equals(Value, Comparison) || actual.StartsWith(Value + "-", Comparison),
        '^' => Value.Length > 0 && actual.StartsWith(Value, Comparison),
        '$' => Value.Length > 0 && actual.EndsWith(Value, Comparison),
        _ => Value.Length > 0 && actual.Contains(Value, Comparison),
    };
}
