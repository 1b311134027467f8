namespace OpenSourceHistory.Manuscript;

/// <summary>The three parts of a book.</summary>
public enum Matter
{
    /// <summary>Before the text; folios in roman.</summary>
    Front,

    /// <summary>The text.</summary>
    Body,

    /// <summary>After the text.</summary>
    Back,
}
