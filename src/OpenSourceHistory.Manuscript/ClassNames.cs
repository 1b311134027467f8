using System.Text;

namespace OpenSourceHistory.Manuscript;

/// <summary>The names that roles and matters have in a manuscript and in a style sheet: <c>half-title</c>, <c>front</c>.</summary>
public static class ClassNames
{
    /// <summary>The paragraph that is the title of a callout.</summary>
    public const string CalloutTitle = "callout-title";

    private static readonly string[] s_roles = [.. Enum.GetNames<DivisionRole>().Select(Hyphenate)];
    private static readonly string[] s_matters = [.. Enum.GetNames<Matter>().Select(Hyphenate)];

    /// <summary>All role names, in the order of <see cref="DivisionRole"/>.</summary>
    public static ValueList<string> Roles { get; } = ValueList.From(s_roles);

    /// <summary>The name of a role, such as <c>copyright-page</c>.</summary>
    /// <param name="role">The role.</param>
    public static string Of(DivisionRole role) => s_roles[(int)role];

    /// <summary>The name of a matter, such as <c>front</c>.</summary>
    /// <param name="matter">The matter.</param>
    public static string Of(Matter matter) => s_matters[(int)matter];

    /// <summary>The role of a name, or null.</summary>
    /// <param name="name">The name as <see cref="Of(DivisionRole)"/> gives it.</param>
    public static DivisionRole? FindRole(string name)
    {
        var index = Array.IndexOf(s_roles, name);
        return index < 0 ? null : (DivisionRole)index;
    }

    /// <summary>True for a callout, which Quarto names <c>callout-tip</c> and the like.</summary>
    /// <param name="attributes">Attributes of a division.</param>
    public static bool IsCallout(Attributes attributes) => attributes.Classes.Any(c => c.StartsWith("callout", StringComparison.Ordinal));

    private static string Hyphenate(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
