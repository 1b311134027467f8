using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description.Receivers;

/// <summary>Reads a receiver of PDF files.</summary>
internal sealed class ReceiverReader
{
    private static readonly string[] s_keys =
    [
        "paper", "standards", "bare", "marks", "whole-fonts", "even-pages", "bleed", "bind-bleed", "margin", "margin-with-bleed", "gutter", "pages",
        "trim-width", "trim-height", "ink-limit", "resolution", "type", "case", "caliper", "cover-bleed", "cover-margin", "spine-margin", "spine-text-pages",
        "spine-text-width", "barcode-width", "barcode-height", "barcode-margin", "transparency", "type-3", "spots", "black", "overprint",
    ];

    private readonly DiagnosticBag _found = new();
    private readonly SourcedRules _rules;
    private readonly RuleValues _values = new();

    private ReceiverReader(MappingReader reader) => _rules = new SourcedRules(reader);

    /// <summary>Reads a receiver.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="mapping">Its rules.</param>
    public static Result<Receiver?> Read(string name, YamlMapping mapping)
    {
        var map = new MappingReader(mapping);
        var reader = new ReceiverReader(map);
        map.CheckKeys(s_keys, reader._found);
        var rules = reader.ReadRules();
        var receiver = new PdfReceiver(name, reader._values.Flag(reader.Find("paper")), reader._values.Flag(reader.Find("black"))) { Rules = rules };
        reader._found.AddRange(reader._rules.Findings.Concat(reader._values.Findings));
        return reader._found.With<Receiver?>(receiver);
    }

    private ReceiverRules ReadRules()
    {
        var rules = new ReceiverRules
        {
            Standards = ReadStandards(Find("standards")),
            IsBare = _values.Flag(Find("bare")),
            ForbidsMarks = IsNone("marks"),
            ForbidsTransparency = IsNone("transparency"),
            ForbidsType3 = IsNone("type-3"),
            ForbidsSpots = IsNone("spots"),
            OverprintsBlack = _values.Either(Find("overprint"), "black", "none"),
            RequiresWholeFonts = _values.Flag(Find("whole-fonts")),
            RequiresEvenPages = _values.Flag(Find("even-pages")),
            Bleed = _values.Length(Find("bleed")),
            BindBleed = _values.Length(Find("bind-bleed")),
            Margin = _values.Length(Find("margin")),
            MarginWithBleed = _values.Length(Find("margin-with-bleed")),
            Gutters = ReadGutters(Find("gutter")),
            Pages = ReadPages(Find("pages")),
            TrimWidth = _values.Range(Find("trim-width"), _values.Length),
            TrimHeight = _values.Range(Find("trim-height"), _values.Length),
            InkLimit = _values.Share(Find("ink-limit")),
            Resolution = _values.Whole(Find("resolution")),
            SmallestType = _values.Length(Find("type")),
            Cover = ReadCover(),
        };
        return rules with { Sources = _rules.Sources };
    }

    private bool IsNone(string key) => _values.Either(Find(key), "none", "any") ?? false;

    private CoverRules ReadCover() => new()
    {
        IsCase = _values.Flag(Find("case")),
        Calipers = ReadCalipers(Find("caliper")),
        Bleed = _values.Length(Find("cover-bleed")),
        Margin = _values.Length(Find("cover-margin")),
        SpineMargin = _values.Length(Find("spine-margin")),
        SpineTextPages = _values.Whole(Find("spine-text-pages")),
        SpineTextWidth = _values.Length(Find("spine-text-width")),
        BarcodeWidth = _values.Length(Find("barcode-width")),
        BarcodeHeight = _values.Length(Find("barcode-height")),
        BarcodeMargin = _values.Length(Find("barcode-margin")),
    };

    private ValueList<KeyValuePair<string, Length>> ReadCalipers(YamlValue? value)
    {
        var calipers = new List<KeyValuePair<string, Length>>();
        foreach (var (paper, thickness) in _values.Entries(value))
        {
            if (_values.Length(thickness) is { } caliper)
            {
                calipers.Add(KeyValuePair.Create(paper.Text, caliper));
            }
        }

        return ValueList.From(calipers);
    }

    private YamlValue? Find(string key) => _rules.Find(key);

    private ValueList<PdfStandard> ReadStandards(YamlValue? value) => StandardsReader.Read(_values.Scalars(value), _found);

    private ValueList<KeyValuePair<int, Length>> ReadGutters(YamlValue? value)
    {
        var gutters = new List<KeyValuePair<int, Length>>();
        foreach (var (pages, least) in _values.Entries(value))
        {
            if (_values.Whole(pages) is { } from && _values.Length(least) is { } gutter)
            {
                gutters.Add(KeyValuePair.Create(from, gutter));
            }
        }

        return ValueList.From(gutters.OrderBy(g => g.Key));
    }

    private ValueList<KeyValuePair<string, ReceiverRange<int>>> ReadPages(YamlValue? value)
    {
        var limits = new List<KeyValuePair<string, ReceiverRange<int>>>();
        foreach (var (paper, pages) in _values.Entries(value))
        {
            if (_values.Range(pages, _values.Whole) is { } range)
            {
                limits.Add(KeyValuePair.Create(paper.Text, range));
            }
        }

        return ValueList.From(limits);
    }
}
