using System.Xml;
using OpenSourceHistory.Epub.Reading;

namespace OpenSourceHistory.Epub.Preflight.Reading;

/// <summary>Reads documents element by element, so that no tree of a hostile one is held; what is not well-formed is read up to there.</summary>
internal sealed class DocumentReader
{
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Ops = "http://www.idpf.org/2007/ops";
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    private readonly List<(string Id, int Line)> _ids = [];
    private readonly List<DocumentLink> _links = [];
    private readonly List<int> _bare = [];
    private readonly List<(int Line, int Length)> _notes = [];
    private (int Depth, int Line, int Length)? _note;
    private bool _hasDeclarations;
    private bool _hasScripts;
    private bool _hasLanguage;
    private bool _isInTitle;
    private bool _isInBody;
    private string _title = string.Empty;
    private int _textLength;

    private DocumentReader()
    {
    }

    /// <summary>Reads a document.</summary>
    /// <param name="path">Its path in the container.</param>
    /// <param name="bytes">Its bytes; null where they could not be had.</param>
    public static OpenedDocument Read(string path, byte[]? bytes)
    {
        if (bytes is null)
        {
            return new OpenedDocument(path) { Fault = ("it is larger than any book’s, and was not read", 1) };
        }

        var reader = new DocumentReader();
        (string, int)? fault = null;
        try
        {
            using var xml = OpenedContainer.OpenXml(bytes);
            reader.ReadAll(xml);
        }
        catch (XmlException wrong)
        {
            fault = (wrong.Message, wrong.LineNumber);
        }

        return reader.Make(path) with { Fault = fault };
    }

    private OpenedDocument Make(string path) => new(path)
    {
        HasDeclarations = _hasDeclarations,
        HasScripts = _hasScripts,
        HasLanguage = _hasLanguage,
        Title = _title.Trim(),
        TextLength = _textLength,
        Ids = ValueList.From(_ids),
        Links = ValueList.From(_links),
        BarePictures = ValueList.From(_bare),
        Notes = ValueList.From(_notes),
    };

    private void ReadAll(XmlReader xml)
    {
        var lines = (IXmlLineInfo)xml;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.DocumentType:
                    _hasDeclarations = xml.Value.Contains("<!ENTITY", StringComparison.Ordinal) || (xml.GetAttribute("SYSTEM") is { Length: > 0 } system && system != "about:legacy-compat");
                    break;
                case XmlNodeType.Element:
                    ReadElement(xml, lines.LineNumber);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    AddText(xml.Value);
                    break;
                case XmlNodeType.EndElement:
                    End(xml.Depth);
                    break;
            }
        }
    }

    private void AddText(string text)
    {
        var length = text.Count(c => !char.IsWhiteSpace(c));
        _title += _isInTitle && _title.Length < 1000 ? text : string.Empty;
        _textLength += _isInBody ? length : 0;
        if (_note is { } note)
        {
            _note = note with { Length = note.Length + length };
        }
    }

    private void End(int depth)
    {
        _isInTitle = false;
        if (_note is { } note && note.Depth == depth)
        {
            _notes.Add((note.Line, note.Length));
            _note = null;
        }
    }

    private void ReadElement(XmlReader xml, int line)
    {
        var name = xml.LocalName;
        _hasLanguage |= xml.Depth == 0 && (xml.GetAttribute("lang", XmlNamespace) ?? xml.GetAttribute("lang")) is { Length: > 0 };
        _isInBody |= name == "body";
        _isInTitle = name == "title" && !xml.IsEmptyElement;
        _hasScripts |= name == "script" && (xml.GetAttribute("type") is null or "" or "module" or "text/javascript" or "application/javascript");
        if ((xml.GetAttribute("id") ?? xml.GetAttribute("id", XmlNamespace)) is { Length: > 0 } id)
        {
            _ids.Add((id, line));
        }

        if (name == "img" && xml.GetAttribute("alt") is null && xml.GetAttribute("role") is not ("presentation" or "none"))
        {
            _bare.Add(line);
        }

        if (_note is null && !xml.IsEmptyElement && name is "aside" or "li" or "div" && IsNote(xml.GetAttribute("type", Ops)))
        {
            _note = (xml.Depth, line, 0);
        }

        AddLinks(xml, line);
    }

    private static bool IsNote(string? types) => types?.Split(' ').Any(t => t is "footnote" or "endnote") == true;

    private void AddLinks(XmlReader xml, int line)
    {
        var isLink = xml.LocalName is "a" or "area";
        Add(xml.GetAttribute("href") ?? xml.GetAttribute("href", XLink), isShown: !isLink);
        Add(xml.GetAttribute("src"), isShown: true);
        Add(xml.LocalName == "object" ? xml.GetAttribute("data") : null, isShown: true);
        Add(xml.GetAttribute("poster"), isShown: true);
        foreach (var candidate in (xml.GetAttribute("srcset") ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Add(candidate.Split(' ')[0], isShown: true);
        }

        void Add(string? reference, bool isShown)
        {
            if (reference?.Trim() is { Length: > 0 } trimmed && !trimmed.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                _links.Add(new DocumentLink(trimmed, line, isShown));
            }
        }
    }
}
