namespace OpenSourceHistory.Css.Selectors;

/// <summary>A condition on a single element (Selectors 4, section 3.1).</summary>
public abstract record SimpleSelector
{
    /// <summary>Its weight.</summary>
    public virtual Specificity Specificity => new(0, 1, 0);

    /// <summary>True where the element meets the condition.</summary>
    /// <param name="element">The element.</param>
    public abstract bool Matches(IElement element);
}

/// <summary>An element name.</summary>
/// <param name="Name">Name, in the letters of the kind of document.</param>
public sealed record TypeSelector(string Name) : SimpleSelector
{
    /// <inheritdoc/>
    public override Specificity Specificity => new(0, 0, 1);

    /// <inheritdoc/>
    public override bool Matches(IElement element) => element.Name == Name;
}

/// <summary><c>*</c>.</summary>
internal sealed record UniversalSelector : SimpleSelector
{
    /// <inheritdoc/>
    public override Specificity Specificity => default;

    /// <inheritdoc/>
    public override bool Matches(IElement element) => true;
}

/// <summary><c>#id</c>.</summary>
public sealed record IdSelector(string Id) : SimpleSelector
{
    /// <inheritdoc/>
    public override Specificity Specificity => new(1, 0, 0);

    /// <inheritdoc/>
    public override bool Matches(IElement element) => element.Id == Id;
}

/// <summary><c>.class</c>.</summary>
public sealed record ClassSelector(string Name) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element) => element.HasClass(Name);
}

/// <summary><c>:root</c>.</summary>
public sealed record RootSelector : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element) => element.Parent is null;
}

/// <summary><c>:empty</c>, <c>:link</c> and the like, which need no argument.</summary>
internal sealed record StateSelector(Func<IElement, bool> Condition) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element) => Condition(element);
}

/// <summary><c>:is()</c>, <c>:where()</c> and <c>:not()</c>.</summary>
internal sealed record ListSelector(ValueList<ComplexSelector> Selectors, bool IsNegated, bool HasWeight) : SimpleSelector
{
    /// <inheritdoc/>
    public override Specificity Specificity =>
        HasWeight && Selectors.Count > 0 ? Selectors.Max(s => s.Specificity) : default;

    /// <inheritdoc/>
    public override bool Matches(IElement element)
    {
        foreach (var selector in Selectors)
        {
            if (selector.Matches(element))
            {
                return !IsNegated;
            }
        }

        return IsNegated;
    }
}

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
