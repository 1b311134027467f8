namespace OpenSourceHistory.Styles.Selectors;

/// <summary>How an element stands to the one that the compound in front asks for (Selectors 4, section 15).</summary>
internal enum Combinator
{
    Descendant,
    Child,
    NextSibling,
    SubsequentSibling,
}
