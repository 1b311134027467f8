using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>Sets one computed value; font size, line height and colour are computed before all others.</summary>
/// <param name="style">The style in the making.</param>
/// <param name="context">What relative values refer to.</param>
internal delegate ComputedStyle StyleChange(ComputedStyle style, ComputeContext context);

/// <summary>A longhand and what a declaration makes of it.</summary>
/// <param name="Property">The longhand.</param>
/// <param name="Change">Sets its value.</param>
internal sealed record Setting(Longhand Property, StyleChange Change);

/// <summary>A property of the sheet: a longhand, or a shorthand for several.</summary>
/// <param name="name">Name in lower case.</param>
internal abstract class Property(string name)
{
    /// <summary>Name in lower case.</summary>
    public string Name => name;

    /// <summary>The longhands that it sets.</summary>
    public abstract IReadOnlyList<Longhand> Longhands { get; }

    /// <summary>Parses a value without <c>var()</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>What it sets, or null where it does not parse.</returns>
    public IReadOnlyList<Setting>? Parse(IReadOnlyList<Component> value)
    {
        var reader = new ValueReader(value);
        if (value.Count == 1 && value[0].Kind == TokenKind.Ident && ParseWideKeyword(value[0].Text.ToLowerInvariant()) is { } settings)
        {
            return settings;
        }

        var result = reader.AtEnd ? null : ParseValue(reader);
        return reader.AtEnd ? result : null;
    }

    /// <summary>The keywords that its parser looks for where a word stands.</summary>
    /// <param name="word">A word that it does not know.</param>
    public IEnumerable<string> AskedKeywords(Component word)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        ParseValue(new ValueReader([word], asked));
        return asked;
    }

    /// <summary>Parses a value that is not one of the keywords of all properties.</summary>
    /// <param name="reader">The value; what is left over makes it invalid.</param>
    protected abstract IReadOnlyList<Setting>? ParseValue(ValueReader reader);

    private List<Setting>? ParseWideKeyword(string keyword)
    {
        Func<Longhand, StyleChange>? change = keyword switch
        {
            "inherit" => p => p.Inherit,
            "initial" => p => p.Initial,
            "unset" or "revert" or "revert-layer" => p => p.IsInherited ? p.Inherit : p.Initial,
            _ => null,
        };
        return change is null ? null : [.. Longhands.Select(p => new Setting(p, change(p)))];
    }
}
