using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Definitions;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>A property that sets a single computed value.</summary>
internal abstract class Longhand : Property
{
    /// <summary>Creates the property.</summary>
    /// <param name="name">Name in lower case; the table of properties has a row of it.</param>
    protected Longhand(string name)
        : base(name)
    {
        IsInherited = PropertyDefinitions.Find(name)?.IsInherited
            ?? throw new InvalidOperationException($"The table of properties does not say whether '{name}' is inherited");
        Longhands = [this];
    }

    /// <summary>True where children have their parent's value by default.</summary>
    public bool IsInherited { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Longhand> Longhands { get; }

    /// <summary>Place in the table of longhands; set by the table.</summary>
    public int Index { get; set; }

    /// <summary>Copies the value of one style to another; the style itself where they agree.</summary>
    /// <param name="to">Receives the value.</param>
    /// <param name="from">Has the value.</param>
    public abstract ComputedStyle Copy(ComputedStyle to, ComputedStyle from);

    /// <summary>True where two styles have the same value.</summary>
    /// <param name="one">One style.</param>
    /// <param name="other">The other.</param>
    public abstract bool Agrees(ComputedStyle one, ComputedStyle other);

    /// <summary><c>inherit</c>.</summary>
    public ComputedStyle Inherit(ComputedStyle style, ComputeContext context) => Copy(style, context.Parent);

    /// <summary><c>initial</c>.</summary>
    public ComputedStyle Initial(ComputedStyle style, ComputeContext context) => Copy(style, ComputedStyle.Initial);
}

/// <summary>Computes a value from a specified one.</summary>
/// <typeparam name="T">Type of the computed value.</typeparam>
/// <param name="style">The style in the making.</param>
/// <param name="context">What relative values refer to.</param>
internal delegate T Computation<T>(ComputedStyle style, ComputeContext context);

/// <summary>Parses a specified value; null where it does not parse.</summary>
/// <typeparam name="T">Type of the computed value.</typeparam>
/// <param name="reader">The value.</param>
internal delegate Computation<T>? ValueParser<T>(ValueReader reader);

/// <summary>A longhand with the type of its value.</summary>
/// <typeparam name="T">Type of the computed value.</typeparam>
/// <param name="name">Name in lower case.</param>
/// <param name="get">Reads the value.</param>
/// <param name="set">Sets the value.</param>
/// <param name="parse">Parses the value.</param>
internal sealed class Longhand<T>(
    string name,
    Func<ComputedStyle, T> get,
    Func<ComputedStyle, T, ComputedStyle> set,
    ValueParser<T> parse) : Longhand(name)
{
    /// <inheritdoc/>
    public override ComputedStyle Copy(ComputedStyle to, ComputedStyle from) => Change(to, get(from));

    // Values are compared as objects: a typed comparer of each of thirty types would be made, and compiled, at every start.
    /// <inheritdoc/>
    public override bool Agrees(ComputedStyle one, ComputedStyle other) => Equals(get(one), get(other));

    /// <summary>Sets a value that a shorthand has parsed.</summary>
    /// <param name="value">The value.</param>
    public Setting Setting(Computation<T> value) => new(this, (style, context) => Change(style, value(style, context)));

    /// <summary>Parses the value within a shorthand.</summary>
    /// <param name="reader">The value.</param>
    /// <returns>The setting, or null with the reader where it stood.</returns>
    public Setting? TryParse(ValueReader reader)
    {
        var start = reader.Position;
        if (!reader.AtEnd && parse(reader) is { } value)
        {
            return Setting(value);
        }

        reader.Position = start;
        return null;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<Setting>? ParseValue(ValueReader reader) => parse(reader) is { } value ? [Setting(value)] : null;

    // A style is large, and most of what sheets say of an element it has already.
    private ComputedStyle Change(ComputedStyle style, T value) => Equals(value, get(style)) ? style : set(style, value);
}
