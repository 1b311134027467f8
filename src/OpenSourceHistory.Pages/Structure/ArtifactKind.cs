namespace OpenSourceHistory.Pages.Structure;

/// <summary>What is painted without being part of what the author says (ISO 32000-2, 14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>Made by paging, beside the text: margin boxes at the sides, the head of a table said again.</summary>
    Pagination,

    /// <summary>A running head.</summary>
    Header,

    /// <summary>A running foot.</summary>
    Footer,

    /// <summary>Typographic: rules, borders, leaders, ornaments.</summary>
    Layout,

    /// <summary>A ground behind text.</summary>
    Background,

    /// <summary>Made for the press: crop marks.</summary>
    Page,
}
