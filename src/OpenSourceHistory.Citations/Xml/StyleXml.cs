using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace OpenSourceHistory.Citations.Xml;

/// <summary>Reads values of attributes, and reports what is not known where it stands.</summary>
internal sealed class StyleXml(SourceFile file)
{
    private readonly DiagnosticBag _found = new();

    public static XNamespace Namespace { get; } = "http://purl.org/net/xbiblio/csl";

    /// <summary>What was made of the file, with all that was reported.</summary>
    public Result<T> With<T>(T value) => _found.With(value);

    private const int DeepestNesting = 100;

    /// <summary>Where the file begins.</summary>
    public SourceSpan Start => SourceSpan.StartOf(file);

    /// <summary>Reads a file as XML; null where it is not well-formed, or nested deeper than any style.</summary>
    public XElement? Root()
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
            using var reader = XmlReader.Create(new StringReader(file.Text), settings);
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;
            return TooDeep(root) is { } deep ? Refuse(deep) : root;
        }
        catch (XmlException e)
        {
            var start = file.OffsetOfLine(e.LineNumber) + Math.Max(0, e.LinePosition - 1);
            _found.Error(CitationCodes.NotACitationStyle, new SourceSpan(file, start, start), $"Not well-formed XML: {e.Message}");
            return null;
        }
    }

    private XElement? Refuse(XElement deep)
    {
        _found.Error(CitationCodes.EndlessStyle, SpanOf(deep), $"Elements are nested more than {DeepestNesting} levels deep", "No style nests so deep");
        return null;
    }

    // The first element that stands too deep, found without recursion.
    private static XElement? TooDeep(XElement root)
    {
        var depth = 0;
        XNode? node = root;
        while (node is not null)
        {
            if (depth > DeepestNesting)
            {
                return node as XElement ?? node.Parent;
            }

            if (node is XElement { FirstNode: { } first })
            {
                node = first;
                depth++;
                continue;
            }

            while (node is not null && node.NextNode is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node?.NextNode;
        }

        return null;
    }

    public void EndlessMacro(XObject place, string message) => _found.Error(CitationCodes.EndlessStyle, SpanOf(place), message);

    public void NotAStyle(XElement element, string message, string hint) =>
        _found.Error(CitationCodes.NotACitationStyle, SpanOf(element), message, hint);

    public void Dependent(XElement element, string message, string hint) =>
        _found.Error(CitationCodes.DependentStyle, SpanOf(element), message, hint);

    public void UndefinedMacro(XObject place, string message, params ReadOnlySpan<string> hints) =>
        _found.Error(CitationCodes.UndefinedMacro, SpanOf(place), message, hints);

    public void Unknown(XObject place, string message, params ReadOnlySpan<string> hints) =>
        _found.Warning(CitationCodes.UnknownInStyle, SpanOf(place), message, hints);

    /// <summary>The value of an attribute among those of an enumeration, whose names it has in kebab case.</summary>
    public T? Value<T>(XElement element, string attribute)
        where T : struct, Enum
    {
        if (element.Attribute(attribute) is not { } found)
        {
            return null;
        }

        var name = found.Value.Replace("-", string.Empty, StringComparison.Ordinal);
        if (name.Length > 0 && char.IsLetter(name[0]) && Enum.TryParse<T>(name, ignoreCase: true, out var value))
        {
            return value;
        }

        UnknownValue(found, Enum.GetNames<T>().Select(KebabOf));
        return null;
    }

    public bool? Flag(XElement element, string attribute) => element.Attribute(attribute)?.Value switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => UnknownFlag(element.Attribute(attribute)!),
    };

    public int? Number(XElement element, string attribute)
    {
        if (element.Attribute(attribute) is not { } found)
        {
            return null;
        }

        if (int.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Unknown(found, $"{attribute} is a number, not \u201c{found.Value}\u201d");
        return null;
    }

    public static ValueList<string> Words(XElement element, string attribute) =>
        ValueList.From(((string?)element.Attribute(attribute) ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void UnknownElement(XElement element) =>
        Unknown(element, $"{element.Name.LocalName} is not an element of the Citation Style Language at this place; it is passed over");

    private bool? UnknownFlag(XAttribute attribute)
    {
        UnknownValue(attribute, ["true", "false"]);
        return null;
    }

    private void UnknownValue(XAttribute attribute, IEnumerable<string> known)
    {
        var values = known.ToList();
        Unknown(
            attribute,
            $"{attribute.Name.LocalName} has no value \u201c{attribute.Value}\u201d",
            NearestName.Find(attribute.Value, values) is { } near
                ? $"Did you mean \u201c{near}\u201d?"
                : $"One of: {string.Join(", ", values)}");
    }

    private static string KebabOf(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private SourceSpan SpanOf(XObject place)
    {
        var line = (IXmlLineInfo)place;
        var start = line.HasLineInfo() ? file.OffsetOfLine(line.LineNumber) + line.LinePosition - 1 : 0;
        return new SourceSpan(file, start, start + 1);
    }
}
