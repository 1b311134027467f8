using System.Collections.Immutable;
using OpenSourceHistory.LanguageServer.Documents;
using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Sessions;

/// <summary>What was open at a moment.</summary>
/// <param name="Texts">The open texts, by full paths.</param>
/// <param name="Traits">What the client can.</param>
/// <param name="Workspace">The saved files.</param>
internal sealed record SessionView(ImmutableDictionary<string, OpenText> Texts, ClientTraits Traits, IWorkspace Workspace)
{
    /// <summary>Cancelled when what is asked of it is no longer wanted.</summary>
    public CancellationToken Token { get; init; }

    /// <summary>The files, with what was open lying over them.</summary>
    public UnsavedFiles Files() => new(Workspace, Texts.ToDictionary(t => t.Key, t => t.Value.File.Text, StringComparer.Ordinal), Token);

    /// <summary>The address of a file; where it was open, as the editor writes it.</summary>
    /// <param name="path">Its full path.</param>
    public string UriOf(string path) => Texts.GetValueOrDefault(UnsavedFiles.PathOf(path))?.Uri ?? DocumentUri.Of(path);
}
