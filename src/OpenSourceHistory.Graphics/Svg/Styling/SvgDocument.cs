using System.Xml;
using System.Xml.Linq;
using OpenSourceHistory.Graphics.Svg.Styling;

namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>A parsed SVG document: its tree, its elements by id, its rules, and what is found in it.</summary>
internal sealed class SvgDocument
{
    private const int DeepestNesting = 5_000;
    private const int MostEntityCharacters = 100_000;

    private readonly SourceFile _source;
    private readonly DiagnosticBag _found = new();
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    private SvgDocument(SourceFile source, XElement root)
    {
        _source = source;
        Root = root;
        StyleSheet = new SvgStyleSheet(root);
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Attribute("id")?.Value is { } id)
            {
                _byId.TryAdd(id, element);
            }

            if (element.Name.LocalName == "style")
            {
                StyleSheet.Add(element.Value, what => Unsupported(element, what));
            }
        }
    }

    public XElement Root { get; }

    public SvgStyleSheet StyleSheet { get; }

    /// <summary>What was made of the document, with all that was found in it on the way.</summary>
    public Result<T> With<T>(T value) => _found.With(value);

    /// <summary>Parses a document; null where it is not well-formed or not SVG, with the reason.</summary>
    public static Result<SvgDocument?> Parse(SourceFile source)
    {
        try
        {
            if (FindTooDeep(source) is { } deep)
            {
                return deep;
            }

            using var reader = Open(source);
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;
            if (root.Name.LocalName == "svg")
            {
                return new Result<SvgDocument?>(new SvgDocument(source, root), []);
            }

            return NotSvg(SpanOf(source, root), $"The root is '{root.Name.LocalName}', not 'svg'");
        }
        catch (XmlException e)
        {
            return NotSvg(SpanOf(source, e.LineNumber, e.LinePosition), $"The SVG document is not well-formed: {e.Message}");
        }
    }

    // Drawing programs write namespaces as entities of the document type; what these unfold to is bounded, and nothing outside is read.
    private static XmlReader Open(SourceFile source) => XmlReader.Create(new StringReader(source.Text), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = MostEntityCharacters,
    });

    // Trees of elements are walked up as well as down, so that depth costs more than length.
    private static Result<SvgDocument?>? FindTooDeep(SourceFile source)
    {
        using var reader = Open(source);
        while (reader.Read())
        {
            if (reader.Depth > DeepestNesting)
            {
                var place = (IXmlLineInfo)reader;
                return NotSvg(SpanOf(source, place.LineNumber, place.LinePosition), "The SVG document nests its elements too deep");
            }
        }

        return null;
    }

    /// <summary>The id that an element's <c>href</c> refers to within the document, or null.</summary>
    public static string? ReferenceOf(XElement element)
    {
        return AddressOf(element) is ['#', .. var id] ? id : null;
    }

    /// <summary>The <c>href</c> of an element, with or without the namespace of XLink; null where it has none.</summary>
    public static string? AddressOf(XElement element) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == "href")?.Value.Trim();

    public XElement? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>Warns once that the document uses something that is not drawn.</summary>
    public void Unsupported(XElement element, string what, params string[] hints)
    {
        if (_reported.Add(what))
        {
            _found.Warning(GraphicsCodes.UnsupportedSvg, SpanOf(_source, element), $"The SVG picture uses {what}, which is not supported", hints);
        }
    }

    /// <summary>Warns that a value does not parse.</summary>
    public void Invalid(XElement element, string message) =>
        _found.Warning(GraphicsCodes.InvalidSvgValue, SpanOf(_source, element), message);

    /// <summary>Reports characters that no face has.</summary>
    public void Missing(XElement element, string characters) => _found.Warning(
        GraphicsCodes.MissingCharacter,
        SpanOf(_source, element),
        $"No font of the style sheet has the characters '{characters}'",
        "Declare a font that has them with @font-face");

    private static Result<SvgDocument?> NotSvg(SourceSpan place, string message) =>
        new(null, [new Diagnostic(GraphicsCodes.NotSvg, Severity.Warning, place, message, [])]);

    private static SourceSpan SpanOf(SourceFile source, IXmlLineInfo place) => SpanOf(source, place.LineNumber, place.LinePosition);

    private static SourceSpan SpanOf(SourceFile source, int line, int column)
    {
        var offset = Math.Min(source.OffsetOfLine(line) + Math.Max(column - 1, 0), source.Text.Length);
        return new SourceSpan(source, offset, offset);
    }
}
