using OpenSourceHistory.Citations.BibTeX;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Findings;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads the files of sources that a book names: CSL-YAML, CSL-JSON and BibTeX, by their extensions.</summary>
/// <param name="data">Finds the files.</param>
/// <param name="key">The key that names them.</param>
internal sealed class SourceListReader(DataFiles data, string key = "sources")
{
    /// <summary>The key of sources that are written where they are named.</summary>
    public const string InlineKey = "references";


    private readonly DiagnosticBag _found = new();
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly List<Acknowledged> _acknowledged = [];
    private bool _isComplete = true;

    /// <summary>Reads the sources; null where the book has no file of them, or switches them off, so that it cites nothing.</summary>
    /// <param name="description">The map of <c>book.yaml</c>.</param>
    public Result<SourceList?> Read(MappingReader description) => _found.With(ReadAll(description));

    private SourceList? ReadAll(MappingReader description)
    {
        var files = data.Of(description, key, _found);
        var inline = description.Value(InlineKey);
        if (DataFiles.IsOff(description, key) || (files.Count == 0 && description.Value(key) is null && inline is null))
        {
            return null;
        }

        _isComplete = description.Value(key) is null || files.Count == description.Texts(key, _found).Count;
        foreach (var file in files)
        {
            ReadFile(file, description);
        }

        ReadList(inline, hasMarkdown: true);
        return new SourceList(ValueList.From(_sources.Values), ValueList.From(_acknowledged)) { IsComplete = _isComplete };
    }

    private void ReadFile(SourceFile file, MappingReader description)
    {
        switch (System.IO.Path.GetExtension(file.Path).ToLowerInvariant())
        {
            case ".yaml" or ".yml":
                ReadTree(file, new YamlTreeReader(file, 0).Read(file.Text));
                break;
            case ".json":
                ReadTree(file, new JsonTreeReader(file).Read());
                break;
            case ".bib" or ".bibtex" or ".biblatex":
                ReadBibTeX(file);
                break;
            case var extension:
                _isComplete = false;
                var name = System.IO.Path.GetFileName(file.Path);
                var named = description.Texts(key, _found).FirstOrDefault(t => System.IO.Path.GetFileName(t.Text) == name);
                _found.Error(
                    MarkdownCodes.UnknownValue, named?.Span ?? SourceSpan.StartOf(file), $"Files of sources do not end in “{extension}”", "Allowed: .yaml and .json (Citation Style Language), .bib (BibTeX)");
                break;
        }
    }

    private void ReadBibTeX(SourceFile file)
    {
        var read = BibliographyFile.Read(file);
        foreach (var source in _found.Take(read))
        {
            Add(source);
        }

        _isComplete &= !read.HasErrors;
    }

    private void ReadTree(SourceFile file, Result<YamlValue?> tree)
    {
        var root = _found.Take(tree);
        _isComplete &= root is not null || !tree.HasErrors;
        ReadList(root is YamlMapping map ? ReferencesOf(map) : root, hasMarkdown: !file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
    }

    private void ReadList(YamlValue? list, bool hasMarkdown)
    {
        if (list is YamlSequence sequence)
        {
            var reader = new SourceReader(hasMarkdown);
            foreach (var item in sequence.Items)
            {
                AddEntry(item, reader);
            }
        }
        else if (list is not (null or YamlScalar { IsNull: true }))
        {
            _isComplete = false;
            _found.Error(MarkdownCodes.WrongType, list.Span, $"Sources must be a list, not {list.Kind}", "Begin each source with “- id: ”");
        }
    }

    private YamlValue? ReferencesOf(YamlMapping map)
    {
        var reader = new MappingReader(map);
        reader.CheckKeys([InlineKey], _found);
        return reader.Value(InlineKey);
    }

    private void AddEntry(YamlValue item, SourceReader reader)
    {
        if (item is not YamlMapping mapping)
        {
            _isComplete = false;
            _found.Warning(MarkdownCodes.WrongType, item.Span, $"A source must be a map of keys, not {item.Kind}", "Begin it with “id: ”");
        }
        else if (reader.Read(mapping, _found) is not { } source)
        {
            _isComplete = false;
        }
        else if (Add(source) && SourceReader.IsThanked(mapping, _found))
        {
            _acknowledged.AddRange(SourceAuthors.Of(source));
        }
    }

    private bool Add(Source source)
    {
        if (_sources.TryAdd(source.Id, source))
        {
            return true;
        }

        _found.WarningOfSecond(
            CitationCodes.DuplicateKey, source.Span, _sources[source.Id].Span, $"Two sources have the key “{source.Id}”", "give one of them another key");
        return false;
    }
}
