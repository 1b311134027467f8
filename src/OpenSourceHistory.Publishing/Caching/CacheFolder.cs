using System.Text;
using OpenSourceHistory.Core.Fingerprints;
using OpenSourceHistory.Publishing.Records;

namespace OpenSourceHistory.Publishing.Caching;

/// <summary>
/// What is kept for all machines, in three folders: <c>questions</c>, what books asked of files, by the book; <c>builds</c>, what was made of the answers, by
/// their hash; <c>objects</c>, the outputs. Each file bears the hash of what it holds in its name, is written beside its place and then renamed: it is
/// there as a whole or not at all, and whoever writes it writes the same. What is damaged all the same is found when it is read, and deleted.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class CacheFolder(string folder, IWorkspace workspace)
{
    private const int HashLength = 32;

    /// <summary>The questions that builds of a book asked, a list for each way that they went, as builds without answers.</summary>
    /// <param name="book">The hash of the book's name and of what is asked for.</param>
    /// <param name="findings">Receives what is damaged.</param>
    public IEnumerable<BuildRecord> QuestionsOf(string book, DiagnosticBag findings) =>
        Intact(Path.Combine(folder, "questions", book), findings).Select(found => found.Record);

    /// <summary>The builds that were made of the same answers: one, but where several machines made it at once without knowing of each other.</summary>
    /// <param name="inputs">The hash of the answers.</param>
    /// <param name="findings">Receives what is damaged.</param>
    public IEnumerable<CachedBuild> BuildsOf(string inputs, DiagnosticBag findings) =>
        Intact(BuildsFolder(inputs), findings).Select(found => new CachedBuild(found.Record, Path.GetFileNameWithoutExtension(found.Path)[(HashLength + 1)..]));

    /// <summary>An output; null where it is not there or damaged.</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="findings">Receives what is damaged.</param>
    public byte[]? Object(string hash, DiagnosticBag findings)
    {
        var path = ObjectPath(hash);
        return workspace.FileExists(path) ? ReadIntact(path, hash, findings) : null;
    }

    /// <summary>Keeps an output.</summary>
    /// <param name="content">What it holds.</param>
    /// <returns>Its hash.</returns>
    public string KeepObject(byte[] content)
    {
        var hash = ContentHash.Of(content);
        var path = ObjectPath(hash);
        if (!workspace.FileExists(path) || workspace.SizeOf(path) != content.Length)
        {
            Write(path, content);
        }

        return hash;
    }

    /// <summary>Keeps a build; its outputs are kept already.</summary>
    /// <param name="inputs">The hash of the answers.</param>
    /// <param name="build">The build.</param>
    public void KeepBuild(string inputs, CachedBuild build)
    {
        var text = Encoding.UTF8.GetBytes(RecordText.Write([build.Record]));
        Write(Path.Combine(BuildsFolder(inputs), $"{ContentHash.Of(text)}.{build.Worker}.txt"), text);
    }

    /// <summary>Keeps what a book asked.</summary>
    /// <param name="book">The hash of the book's name and of what is asked for.</param>
    /// <param name="questions">A build without answers.</param>
    public void KeepQuestions(string book, BuildRecord questions)
    {
        var text = Encoding.UTF8.GetBytes(RecordText.Write([questions]));
        var path = Path.Combine(folder, "questions", book, ContentHash.Of(text) + ".txt");
        if (!workspace.FileExists(path))
        {
            Write(path, text);
        }
    }

    private IEnumerable<(string Path, BuildRecord Record)> Intact(string place, DiagnosticBag findings)
    {
        foreach (var path in workspace.ListFiles(place).Where(IsKept))
        {
            if (ReadIntact(path, Path.GetFileName(path)[..HashLength], findings) is { } text && RecordText.Read(Encoding.UTF8.GetString(text)) is [var record])
            {
                yield return (path, record);
            }
        }
    }

    // Beside what is kept there may be what somebody was writing when he was stopped.
    private static bool IsKept(string path) => Path.GetFileName(path) is { Length: > HashLength } name && name[0] != '.' && name.EndsWith(".txt", StringComparison.Ordinal);

    private byte[]? ReadIntact(string path, string hash, DiagnosticBag findings)
    {
        var content = workspace.ReadAllBytes(path);
        if (ContentHash.Of(content) == hash)
        {
            return content;
        }

        findings.Add(new Diagnostic(
            PublishingCodes.DamagedCache, Severity.Warning, SourceSpan.None, "What the cache keeps here is damaged; it is deleted, and the book is built anew",
            ["nothing need be done; where it happens again, ask who looks after the disk"])
        { Path = path });
        workspace.Delete(path);
        return null;
    }

    private string BuildsFolder(string inputs) => Path.Combine(folder, "builds", inputs[..2], inputs);

    private string ObjectPath(string hash) => Path.Combine(folder, "objects", hash[..2], hash);

    private void Write(string path, byte[] content)
    {
        workspace.CreateFolder(Path.GetDirectoryName(path)!);
        workspace.Replace(path, stream => stream.Write(content));
    }
}
