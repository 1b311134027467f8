namespace OpenSourceHistory.Docx.Packaging;

/// <summary>The kinds of parts that a book has.</summary>
internal static class PartKinds
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Type of the relationship to a place outside that text links to.</summary>
    public const string Hyperlink = Office + "hyperlink";

    /// <summary>The text.</summary>
    public static PackagePartKind Document { get; } = new("word/document", "xml", Word + "document.main+xml", Office + "officeDocument");

    /// <summary>Footnotes.</summary>
    public static PackagePartKind Footnotes { get; } = new("word/footnotes", "xml", Word + "footnotes+xml", Office + "footnotes");

    /// <summary>Endnotes.</summary>
    public static PackagePartKind Endnotes { get; } = new("word/endnotes", "xml", Word + "endnotes+xml", Office + "endnotes");

    /// <summary>Comments.</summary>
    public static PackagePartKind Comments { get; } = new("word/comments", "xml", Word + "comments+xml", Office + "comments");

    /// <summary>Threads of comments, and which are settled.</summary>
    public static PackagePartKind CommentsExtended { get; } = new(
        "word/commentsExtended", "xml", Word + "commentsExtended+xml", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended");

    /// <summary>The head of pages.</summary>
    public static PackagePartKind Header { get; } = new("word/header", "xml", Word + "header+xml", Office + "header", IsNumberedFromOne: true);

    /// <summary>The foot of pages.</summary>
    public static PackagePartKind Footer { get; } = new("word/footer", "xml", Word + "footer+xml", Office + "footer", IsNumberedFromOne: true);

    /// <summary>Styles.</summary>
    public static PackagePartKind Styles { get; } = new("word/styles", "xml", Word + "styles+xml", Office + "styles");

    /// <summary>Lists.</summary>
    public static PackagePartKind Numbering { get; } = new("word/numbering", "xml", Word + "numbering+xml", Office + "numbering");

    /// <summary>Fonts.</summary>
    public static PackagePartKind FontTable { get; } = new("word/fontTable", "xml", Word + "fontTable+xml", Office + "fontTable");

    /// <summary>Settings.</summary>
    public static PackagePartKind Settings { get; } = new("word/settings", "xml", Word + "settings+xml", Office + "settings");

    /// <summary>A theme: colours and faces that styles name by their part in it.</summary>
    public static PackagePartKind Theme { get; } = new("word/theme/theme", "xml", "application/vnd.openxmlformats-officedocument.theme+xml", Office + "theme", IsNumberedFromOne: true);

    /// <summary>A face that travels in the file.</summary>
    public static PackagePartKind Font { get; } = new("word/fonts/font", "odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont", Office + "font");

    /// <summary>A picture in PNG.</summary>
    public static PackagePartKind Png { get; } = new("media/image", "png", "image/png", Office + "image");

    /// <summary>A picture in JPEG.</summary>
    public static PackagePartKind Jpeg { get; } = new("media/image", "jpg", "image/jpeg", Office + "image");

    /// <summary>A picture in SVG.</summary>
    public static PackagePartKind Svg { get; } = new("media/image", "svg", "image/svg+xml", Office + "image");

    /// <summary>The core properties (ISO/IEC 29500-2, 11).</summary>
    public static PackagePartKind CoreProperties { get; } = new(
        "docProps/core",
        "xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties");

    /// <summary>The extended properties.</summary>
    public static PackagePartKind ExtendedProperties { get; } = new(
        "docProps/app", "xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", Office + "extended-properties");

    /// <summary>The custom properties.</summary>
    public static PackagePartKind CustomProperties { get; } = new(
        "docProps/custom", "xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", Office + "custom-properties");
}
