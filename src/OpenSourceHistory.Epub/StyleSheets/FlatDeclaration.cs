using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>A declaration for one selector, without <c>var()</c>.</summary>
/// <param name="source">The declaration.</param>
internal sealed class FlatDeclaration(CompiledDeclaration source)
{
    private static readonly string[] s_ofParent =
        ["inherit", "unset", "revert", "revert-layer", "currentcolor", "smaller", "larger", "bolder", "lighter"];

    private ComputedStyle? _applied;

    /// <summary>The declaration.</summary>
    public CompiledDeclaration Source => source;

    /// <summary>Name of its property.</summary>
    public string Name => source.Source.Name;

    /// <summary>Its value.</summary>
    public IReadOnlyList<Component> Value => source.Source.Value;

    /// <summary>True where it goes before what is stronger but not important.</summary>
    public bool IsImportant => source.Source.IsImportant;

    /// <summary>Names of the longhands that it sets.</summary>
    public ValueList<string> Longhands { get; } = ValueList.From(source.Longhands);

    /// <summary>True where the value means the same wherever it stands.</summary>
    public bool IsSameEverywhere { get; } = !source.Source.Value.Any(DependsOnPlace);

    /// <summary>What it makes of the initial style.</summary>
    public ComputedStyle Applied => _applied ??= source.ApplyTo(ComputedStyle.Initial, ComputedStyle.Initial, ComputedStyle.Initial);

    /// <summary>True where the value is one word of some.</summary>
    /// <param name="words">The words.</param>
    public bool Is(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Value is [var only] && only.IsIdent(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool DependsOnPlace(Component component) =>
        component.Kind is TokenKind.Dimension or TokenKind.Percentage
        || Array.Exists(s_ofParent, component.IsIdent)
        || component.Children.Any(DependsOnPlace);
}
