using OpenSourceHistory.Markdown.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenSourceHistory.Markdown.Yaml;

/// <summary>Reads YAML into values that know their places. Keys given twice are reported; the first counts.</summary>
/// <param name="file">The file.</param>
/// <param name="offset">Where the YAML begins in it.</param>
internal sealed class YamlTreeReader(SourceFile file, int offset)
{
    private readonly DiagnosticBag _found = new();
    private const int DeepestNesting = 50;

    private readonly Dictionary<string, YamlValue> _anchors = new(StringComparer.Ordinal);

    /// <summary>Reads the first document; null where there is none, or where it cannot be parsed, which is reported.</summary>
    /// <param name="text">The YAML.</param>
    public Result<YamlValue?> Read(string text) => _found.With(ReadDocument(text));

    private YamlValue? ReadDocument(string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return null;
            }

            var value = ReadValue(parser, 0);
            if (!parser.Accept<DocumentEnd>(out _))
            {
                throw new YamlException(parser.Current?.Start ?? Mark.Empty, Mark.Empty, "something stands behind the end");
            }

            return value;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException && UnclosedBracket.Find(text) >= 0)
        {
            // Where a key stands within brackets, the library throws what is meant for its own callers.
            ReportUnclosed(text);
            return null;
        }
        catch (InvalidOperationException)
        {
            _found.Error(MarkdownCodes.YamlSyntax, PlaceOf(Mark.Empty, Mark.Empty), "This is not YAML", "Quote values that hold brackets or braces");
            return null;
        }
        catch (YamlException e)
        {
            _found.Error(MarkdownCodes.YamlSyntax, PlaceOf(e.Start, e.Start), $"This is not YAML: {Clean(e.Message)}", "Quote values that hold a colon and a space, or within braces a comma or a bracket");
            return null;
        }
    }

    private void ReportUnclosed(string text)
    {
        var bracket = UnclosedBracket.Find(text);
        var place = new SourceSpan(file, offset + bracket, offset + bracket + 1);
        _found.Error(MarkdownCodes.YamlSyntax, place, $"The bracket “{text[bracket]}” is not closed", $"Close it with “{(text[bracket] == '[' ? ']' : '}')}”");
    }

    /// <summary>Reports a key that a map has already.</summary>
    public static void ReportTwice(YamlScalar key, YamlScalar first, DiagnosticBag found) =>
        found.Error(MarkdownCodes.DuplicateKey, key.Span, $"The key “{key.Text}” is given twice", $"The first stands in line {first.Span.Position.Line}");

    private YamlValue ReadValue(Parser parser, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "it is nested too deep");
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return _anchors.TryGetValue(alias.Value.Value, out var known)
                ? known
                : throw new YamlException(alias.Start, alias.End, $"the anchor “{alias.Value.Value}” is not defined");
        }

        var node = (NodeEvent)parser.Current!;
        YamlValue value = node switch
        {
            SequenceStart => ReadSequence(parser, depth),
            MappingStart => ReadMapping(parser, depth),
            _ => ReadScalar(parser),
        };
        if (!node.Anchor.IsEmpty)
        {
            _anchors[node.Anchor.Value] = value;
        }

        return value;
    }

    private YamlScalar ReadScalar(Parser parser)
    {
        var scalar = parser.Consume<Scalar>();
        var place = PlaceOf(scalar.Start, scalar.End);
        return new YamlScalar(ControlCharacters.Remove(scalar.Value, place, _found)!, scalar.Style == ScalarStyle.Plain, place);
    }

    private YamlSequence ReadSequence(Parser parser, int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = new List<YamlValue>();
        while (!parser.Accept<SequenceEnd>(out _))
        {
            items.Add(ReadValue(parser, depth + 1));
        }

        return new YamlSequence(items, PlaceOf(start.Start, parser.Consume<SequenceEnd>().End));
    }

    private YamlMapping ReadMapping(Parser parser, int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<(YamlScalar Key, YamlValue Value)>();
        while (!parser.Accept<MappingEnd>(out _))
        {
            if (ReadValue(parser, depth + 1) is not YamlScalar key)
            {
                throw new YamlException(parser.Current!.Start, parser.Current.End, "a key is text");
            }

            var value = ReadValue(parser, depth + 1);
            var first = entries.Find(e => e.Key.Text == key.Text).Key;
            if (first is null)
            {
                entries.Add((key, value));
            }
            else
            {
                ReportTwice(key, first, _found);
            }
        }

        return new YamlMapping(entries, PlaceOf(start.Start, parser.Consume<MappingEnd>().End));
    }

    private SourceSpan PlaceOf(Mark start, Mark end)
    {
        var from = Math.Clamp(offset + (int)start.Index, 0, file.Text.Length);
        return new SourceSpan(file, from, Math.Clamp(offset + (int)end.Index, from, file.Text.Length));
    }

    // The library's messages begin with their place, which ours do too.
    private static string Clean(string message)
    {
        var colon = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (colon >= 0 ? message[(colon + 3)..] : message).TrimEnd('.', ' ').Replace("\n", " ", StringComparison.Ordinal);
    }
}
