using OpenSourceHistory.Markdown.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenSourceHistory.Markdown.Yaml;

/// <summary>Reads YAML into values that know their places. Keys given twice are reported; the first counts.</summary>
/// <param name="file">The file.</param>
/// <param name="offset">Where the YAML begins in it.</param>
internal sealed class YamlTreeReader(SourceFile file, int offset)
{
    private const int DeepestNesting = 50;

    private readonly DiagnosticBag _found = new();
    private readonly Dictionary<string, YamlValue> _anchors = new(StringComparer.Ordinal);

    /// <summary>Reads the first document; null where there is none, or where it cannot be parsed, which is reported.</summary>
    /// <param name="text">The YAML.</param>
    public Result<YamlValue?> Read(string text) => _found.With(ReadDocument(text));

    private YamlValue? ReadDocument(string text)
    {
        try
        {
            return ReadRoot(text);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException && UnclosedBracket.Find(text) >= 0)
        {
            // Where a key stands within brackets, the library throws what is meant for its own callers.
            ReportUnclosed(text);
            return null;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            var place = e is YamlException fault ? fault.Start : Mark.Empty;
            Report(YamlSlip.Find(text) ?? new YamlSlip(
                (int)place.Index, e is YamlException ? $"This is not YAML: {Clean(e.Message)}" : "This is not YAML",
                "Indent all keys of a map, and all “- ” of a list, alike; quote values that hold brackets, braces, or a colon and a space"));
            return null;
        }
    }

    private YamlValue? ReadRoot(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        var value = ReadValue(parser, 0);
        if (value is YamlScalar { IsPlain: true } && YamlSlip.Find(text) is { } slip)
        {
            Report(slip);
            return null;
        }

        if (!parser.Accept<DocumentEnd>(out _))
        {
            throw new YamlException(parser.Current?.Start ?? Mark.Empty, Mark.Empty, "something stands behind the end");
        }

        return value;
    }

    private void Report(YamlSlip slip)
    {
        var place = Math.Clamp(offset + slip.Offset, 0, file.Text.Length);
        _found.Error(MarkdownCodes.YamlSyntax, new SourceSpan(file, place, place), slip.Message, slip.Hint);
    }

    private void ReportUnclosed(string text)
    {
        var bracket = UnclosedBracket.Find(text);
        var place = new SourceSpan(file, offset + bracket, offset + bracket + 1);
        _found.Error(MarkdownCodes.YamlSyntax, place, $"The bracket “{text[bracket]}” is not closed", $"Close it with “{(text[bracket] == '[' ? ']' : '}')}”");
    }

    /// <summary>Reports a key that a map has already.</summary>
    public static void ReportTwice(YamlScalar key, YamlScalar first, DiagnosticBag found) =>
        found.Warning(MarkdownCodes.DuplicateKey, key.Span, $"The key “{key.Text}” is given twice; the first counts", $"The first stands in line {first.Span.Position.Line}");

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

        if (parser.Current is not NodeEvent node)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "a value is missing");
        }

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
        if (scalar.Style == ScalarStyle.Plain && scalar.Start.Line != scalar.End.Line && ItemWithin(scalar) is { } item)
        {
            Report(new YamlSlip(item - offset, "This line goes on with the value above: a list's items begin in one column", "Indent “- ” as that of the items above"));
            return new YamlScalar(scalar.Value.Split(" - ")[0], true, PlaceOf(scalar.Start, scalar.Start));
        }

        var place = PlaceOf(scalar.Start, scalar.End);
        if (scalar.Style == ScalarStyle.Plain)
        {
            ReportComment(place.End);
        }

        return new YamlScalar(ControlCharacters.Remove(scalar.Value, place, _found)!, scalar.Style == ScalarStyle.Plain, place);
    }

    // A number sign behind a space begins a comment, also where one is meant: “The #1 Book”.
    private void ReportComment(int end)
    {
        var behind = file.Text.AsSpan(end);
        var sign = behind.IndexOfAnyExcept(' ');
        if (sign > 0 && behind[sign] == '#' && sign + 1 < behind.Length && char.IsLetterOrDigit(behind[sign + 1]))
        {
            _found.Warning(
                MarkdownCodes.YamlSyntax, new SourceSpan(file, end + sign, end + sign + 1), "All from this # on is a comment, and no part of the value",
                "Put the whole value into quotation marks, or write a space behind the # of a comment");
        }
    }

    // Where a line of a plain text of several lines begins as an item does.
    private int? ItemWithin(Scalar scalar)
    {
        var span = PlaceOf(scalar.Start, scalar.End);
        for (var line = file.Text.IndexOf('\n', span.Start); line >= 0 && line < span.End; line = file.Text.IndexOf('\n', line + 1))
        {
            var begin = line + 1 + Math.Max(0, file.Text.AsSpan(line + 1).IndexOfAnyExcept(' '));
            if (file.Text.AsSpan(begin).StartsWith("- "))
            {
                return begin;
            }
        }

        return null;
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
