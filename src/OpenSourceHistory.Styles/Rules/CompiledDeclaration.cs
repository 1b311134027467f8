using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Properties;

namespace OpenSourceHistory.Styles.Rules;

/// <summary>A declaration with its property found and, where no <c>var()</c> stands in it, its value parsed.</summary>
public sealed class CompiledDeclaration
{
    internal CompiledDeclaration(Declaration source, Property? property, IReadOnlyList<Setting>? settings) =>
        (Source, Property, Settings) = (source, property, settings);

    /// <summary>The declaration.</summary>
    public Declaration Source { get; }

    /// <summary>Its property; null for a custom one, and for one that is handed to reading systems as it stands.</summary>
    internal Property? Property { get; }

    /// <summary>What it sets; null where <c>var()</c> must be replaced first, and for custom properties.</summary>
    internal IReadOnlyList<Setting>? Settings { get; }

    /// <summary>Names of the longhands that it sets; its own where it is handed to reading systems as it stands.</summary>
    public IEnumerable<string> Longhands => Property is null ? [Source.Name] : Property.Longhands.Select(p => p.Name);

    /// <summary>The declaration with each <c>var()</c> replaced: itself where it has none, null where no value of the property comes of it.</summary>
    /// <param name="valueOf">The value of a custom property, or null.</param>
    public CompiledDeclaration? Substituted(Func<string, IReadOnlyList<Component>?> valueOf)
    {
        if (!Substitution.IsNeeded(Source.Value))
        {
            return this;
        }

        if (Substitution.Substitute(Source.Value, valueOf) is not { } value)
        {
            return null;
        }

        var settings = Property is null ? [] : Property.Parse(value);
        return settings is null ? null : new CompiledDeclaration(Source with { Value = value }, Property, settings);
    }

    /// <summary>A style in which the declaration has set its values.</summary>
    /// <param name="style">The style.</param>
    /// <param name="parent">The style that relative values of font sizes refer to.</param>
    /// <param name="root">The style that <c>rem</c> refers to.</param>
    public ComputedStyle ApplyTo(ComputedStyle style, ComputedStyle parent, ComputedStyle root)
    {
        var context = new ComputeContext(parent, root.FontSize, root.LineHeight);
        foreach (var setting in Settings ?? [])
        {
            style = setting.Change(style, context);
        }

        return style;
    }
}
