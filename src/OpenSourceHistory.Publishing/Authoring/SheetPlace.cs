namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Where in a sheet an author writes.</summary>
/// <param name="Around">What stands before the braces around it, from the outermost on.</param>
/// <param name="Statement">What is written of the rule or declaration before the place.</param>
/// <param name="IsInert">True in a comment or a string.</param>
internal sealed record SheetPlace(ValueList<string> Around, string Statement, bool IsInert)
{
    // At-rules that hold rules, and no declarations.
    private static readonly string[] s_groups = ["@media", "@supports", "@layer"];

    /// <summary>True where declarations stand.</summary>
    public bool IsInDeclarations => Around.Count > 0 && !Array.Exists(s_groups, g => Around[^1].StartsWith(g, StringComparison.OrdinalIgnoreCase));

    /// <summary>True in the declarations of pages, where margin boxes stand, too.</summary>
    public bool IsInPage => Around.Count > 0 && Around[^1].StartsWith("@page", StringComparison.OrdinalIgnoreCase);
}
