namespace OpenSourceHistory.Css.Selectors;

/// <summary>What selectors leave to the kind of document that they select in.</summary>
/// <param name="KeepsCase">True where the case of element and attribute names matters, as in XML (Selectors 4, sections 5.1 and 6.3).</param>
/// <param name="PseudoElements">Names of the pseudo-elements that exist, without colons, in lower case.</param>
public sealed record SelectorDialect(bool KeepsCase, ValueList<string> PseudoElements)
{
    /// <summary>An element or attribute name as elements of the document have it.</summary>
    /// <param name="written">The name as written in a selector.</param>
    public string NameOf(string written) => KeepsCase ? written : written.ToLowerInvariant();
}
