namespace OpenSourceHistory.Manuscript;

/// <summary>Where a book prints its notes.</summary>
public enum NotePlacement
{
    /// <summary>At the foot of the page of their call; in an e-book, which has no pages, behind the chapter.</summary>
    Page,

    /// <summary>Behind the chapter that calls them.</summary>
    Chapter,

    /// <summary>In a division of their own behind the text.</summary>
    Book,
}
