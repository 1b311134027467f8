namespace OpenSourceHistory.Epub.Content;

/// <summary>What the parts of an index are called by EPUB (Structural Semantics Vocabulary 1.1, section 11; EPUB Indexes 1.0).</summary>
internal static class IndexSemantics
{
    /// <summary>The note above the entries.</summary>
    public const string Headnotes = "index-headnotes";

    /// <summary>All entries. The vocabulary has a list in each letter's group, but the checkers contradict each other there: one wants a single list in an index with groups, too. So groups and lists of sub-entries have no term.</summary>
    public const string EntryList = "index-entry-list";

    /// <summary>An entry with its sub-entries.</summary>
    public const string Entry = "index-entry";

    /// <summary>The places of an entry.</summary>
    public const string LocatorList = "index-locator-list";

    /// <summary>A place.</summary>
    public const string Locator = "index-locator";

    /// <summary>True for the paragraph above the entries that says how to read them.</summary>
    /// <param name="block">A block.</param>
    public static bool IsHeadnote(Block block) => block is Paragraph && block.Attributes.Classes is ["index-headnote"];

    /// <summary>The term for a span of an entry, or null.</summary>
    /// <param name="span">The span.</param>
    public static string? Of(SpanInline span) => span.Attributes.Classes is not [var name] ? null : name switch
    {
        "index-term" => "index-term",
        "index-see" => "index-xref-preferred",
        "index-see-also" => "index-xref-related",
        _ => null,
    };
}
