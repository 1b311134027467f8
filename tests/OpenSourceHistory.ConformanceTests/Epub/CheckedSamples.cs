using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.Epub;

/// <summary>What the validators find in the samples: all are made once, and each validator runs once for all.</summary>
public sealed class CheckedSamples : IDisposable
{
    private readonly Dictionary<string, TemporaryFolder> _folders;
    private readonly Lazy<Dictionary<string, string>> _paths;
    private readonly Lazy<Dictionary<string, ToolResult>> _epubCheck;
    private readonly Lazy<Dictionary<string, ToolResult>> _epubCheckForNode;
    private readonly Lazy<Dictionary<string, ToolResult>> _ace;

    /// <summary>Nothing is made until it is asked for: the programs may be missing.</summary>
    public CheckedSamples()
    {
        _folders = EpubSamples.Names.Append(EpubSamples.Faulty).ToDictionary(n => n, _ => new TemporaryFolder(), StringComparer.Ordinal);
        _paths = new(() => _folders.ToDictionary(f => f.Key, f => EpubSamples.Write(f.Key, f.Value), StringComparer.Ordinal));
        _epubCheck = new(() => Check(_folders.Keys, EpubValidators.EpubCheck));
        _epubCheckForNode = new(() => Check(_folders.Keys, EpubValidators.EpubCheckForNode));
        _ace = new(() => Check(EpubSamples.Seen.Append(EpubSamples.Faulty), EpubValidators.Ace));
    }

    /// <summary>What EPUBCheck finds in a sample.</summary>
    /// <param name="sample">Its name.</param>
    public ToolResult EpubCheck(string sample) => _epubCheck.Value[sample];

    /// <summary>What EPUBCheck's form for Node finds in a sample.</summary>
    /// <param name="sample">Its name.</param>
    public ToolResult EpubCheckForNode(string sample) => _epubCheckForNode.Value[sample];

    /// <summary>What Ace finds in a sample.</summary>
    /// <param name="sample">Its name.</param>
    public ToolResult Ace(string sample) => _ace.Value[sample];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var folder in _folders.Values)
        {
            folder.Dispose();
        }
    }

    private Dictionary<string, ToolResult> Check(IEnumerable<string> samples, Func<string[], ValueList<ToolResult>> check)
    {
        string[] names = [.. samples];
        return names.Zip(check([.. names.Select(n => _paths.Value[n])])).ToDictionary(r => r.First, r => r.Second, StringComparer.Ordinal);
    }
}
