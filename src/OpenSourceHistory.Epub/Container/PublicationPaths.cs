namespace OpenSourceHistory.Epub.Container;

/// <summary>
/// Where files stand in the container. Content documents and the package document are in one folder, so a link among them is a file name, whoever resolves it: some reading
/// systems take the links of the contents for paths of the manifest.
/// </summary>
internal static class PublicationPaths
{
    /// <summary>Folder of the publication in the container.</summary>
    public const string Root = "EPUB/";

    /// <summary>The package document, from the publication's folder like all that follow.</summary>
    public const string Package = "package.opf";

    /// <summary>The table of contents for reading systems of EPUB 2.</summary>
    public const string Ncx = "toc.ncx";

    /// <summary>Folder of style sheets.</summary>
    public const string StyleFolder = "styles/";

    /// <summary>Folder of fonts.</summary>
    public const string FontFolder = "fonts/";

    /// <summary>Folder of pictures.</summary>
    public const string PictureFolder = "images/";

    /// <summary>The style sheet made from the book's.</summary>
    public const string StyleSheet = StyleFolder + "book.css";

    /// <summary>The rules of the book's sheet that ask features of the reading system.</summary>
    public const string ConditionalStyleSheet = StyleFolder + "media.css";

    /// <summary>What reading systems need before the book's own sheet.</summary>
    public const string BaseStyleSheet = StyleFolder + "reading-system.css";

    /// <summary>A path as a style sheet refers to it.</summary>
    /// <param name="path">Path from the publication's folder.</param>
    public static string FromStyleSheet(string path) => "../" + path;
}
