namespace OpenSourceHistory.Css.Selectors;

/// <summary>How an element stands to the one that the compound in front asks for (Selectors 4, section 15).</summary>
public enum Combinator
{
    /// <summary>White space: the element stands somewhere in the other.</summary>
    Descendant,

    /// <summary><c>&gt;</c>: it stands right in the other.</summary>
    Child,

    /// <summary><c>+</c>: it follows the other.</summary>
    NextSibling,

    /// <summary><c>~</c>: it stands somewhere behind the other.</summary>
    SubsequentSibling,
}
