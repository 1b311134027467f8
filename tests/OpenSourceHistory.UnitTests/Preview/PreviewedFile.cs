using OpenSourceHistory.Preview.Sessions;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.UnitTests.Preview;

/// <summary>A file that is previewed, in a folder of its own.</summary>
internal sealed class PreviewedFile : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PreviewedFile(string text)
    {
        Path = _folder.Write("x.md", text);
        Session = new PreviewSession(new BuildRequest(Path, [], null, Repository.PathOf("styles", "book.css")), new DiskWorkspace(null));
    }

    public string Path { get; }

    public PreviewSession Session { get; }

    /// <summary>Writes the file anew and builds it.</summary>
    public async Task<PreviewVersion> Build(string? text = null)
    {
        if (text is not null)
        {
            File.WriteAllText(Path, text);
        }

        await Session.Build();
        return Session.Current!;
    }

    public void Dispose() => _folder.Dispose();
}
