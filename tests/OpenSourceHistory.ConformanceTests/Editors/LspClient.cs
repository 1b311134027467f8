using System.Text.Json.Nodes;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.Editors;

/// <summary>The client library of the protocol's makers (<c>vscode-languageserver-protocol</c>), which takes steps in a book that <c>osh lsp</c> serves.</summary>
internal sealed class LspClient : IDisposable
{
    /// <summary>The library, as tests name what they need.</summary>
    public const string Library = "npm:vscode-languageserver-protocol";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly TemporaryFolder _folder = new();

    /// <summary>Adds a file of the book.</summary>
    public LspClient With(string name, string text)
    {
        _folder.Write("book/" + name, text);
        return this;
    }

    /// <summary>Takes steps, one after the other.</summary>
    /// <param name="steps">A JSON array; what steps there are, the program <c>lsp-client.cjs</c> tells.</param>
    /// <returns>The answer to <c>initialize</c>, what came of each step, and the exit code of the server.</returns>
    public JsonNode?[] Take(string steps)
    {
        var script = Repository.PathOf("tests", "OpenSourceHistory.Testing", "Tools", "Programs", "lsp-client.cjs");
        var run = ExternalTool.Run(
            "node", s_patience, script, ExternalTool.Find(Library)!, _folder["book"], _folder.Write("steps.json", steps), "dotnet", Path.Combine(AppContext.BaseDirectory, "osh.dll"), "lsp");
        return run.ExitCode == 0
            ? [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line))]
            : throw new InvalidOperationException(run.Text);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
