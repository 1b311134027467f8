using System.Text;
using System.Xml;

namespace OpenSourceHistory.Epub.Xml;

/// <summary>An XML document being written: UTF-8 without byte order mark, line ends <c>\n</c>, no indentation (white space is text in XHTML).</summary>
internal sealed class XmlDocumentWriter : IDisposable
{
    private readonly MemoryStream _bytes = new();

    /// <summary>Begins a document.</summary>
    public XmlDocumentWriter() => Xml = XmlWriter.Create(_bytes, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    });

    /// <summary>Receives elements and text.</summary>
    public XmlWriter Xml { get; }

    /// <summary>The document's bytes.</summary>
    public byte[] ToArray()
    {
        Xml.Flush();
        return _bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Xml.Dispose();
        _bytes.Dispose();
    }
}
