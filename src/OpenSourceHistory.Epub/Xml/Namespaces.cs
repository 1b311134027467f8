namespace OpenSourceHistory.Epub.Xml;

/// <summary>Namespaces of content documents.</summary>
internal static class Namespaces
{
    /// <summary>XHTML.</summary>
    public const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>EPUB's own attributes.</summary>
    public const string Ops = "http://www.idpf.org/2007/ops";
}
