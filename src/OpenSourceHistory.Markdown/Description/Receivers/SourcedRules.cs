using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description.Receivers;

/// <summary>The rules of a receiver's file: each is a value, or a map of a value with its source, the day on which it was looked at, and whether it is advice.</summary>
/// <param name="reader">The file's map.</param>
internal sealed class SourcedRules(MappingReader reader)
{
    private const string Value = "value";
    private const string Source = "source";
    private const string Checked = "checked";
    private const string AdviceKey = "advice";

    private readonly DiagnosticBag _found = new();
    private readonly List<KeyValuePair<string, string>> _sources = [];
    private readonly List<string> _advice = [];

    /// <summary>What was found wrong so far.</summary>
    public ValueList<Diagnostic> Findings => _found.ToSortedList();

    /// <summary>Keys of the rules asked for so far that have a source, with source and day.</summary>
    public ValueList<KeyValuePair<string, string>> Sources => ValueList.From(_sources);

    /// <summary>Keys of the rules asked for so far that are advice.</summary>
    public ValueList<string> Advice => ValueList.From(_advice);

    /// <summary>A rule's value; its source is kept.</summary>
    /// <param name="key">The rule's key.</param>
    public YamlValue? Find(string key)
    {
        if (reader.Value(key) is not YamlMapping map || map.Find(Value) is not { } value)
        {
            return reader.Value(key);
        }

        var rule = new MappingReader(map);
        rule.CheckKeys([Value, Source, Checked, AdviceKey], _found);
        var looked = rule.Text(Checked, _found);
        if (rule.Text(Source, _found) is { } source)
        {
            _sources.Add(KeyValuePair.Create(key, looked is { } day ? $"{source.Text}, {day.Text}" : source.Text));
        }

        if (rule.Choice(AdviceKey, ["true", "false"], _found) == "true")
        {
            _advice.Add(key);
        }

        return value;
    }
}
