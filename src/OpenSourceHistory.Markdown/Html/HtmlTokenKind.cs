namespace OpenSourceHistory.Markdown.Html;

/// <summary>Kinds of raw HTML.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Characters.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>A start tag that ends itself.</summary>
    Empty,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A declaration, processing instruction or CDATA section.</summary>
    Other,
}
