using OpenSourceHistory.LanguageServer.Answers;
using OpenSourceHistory.LanguageServer.Messages;
using OpenSourceHistory.LanguageServer.Sessions;

namespace OpenSourceHistory.LanguageServer;

/// <summary>A language server for one editor (Language Server Protocol 3.17): it reads messages off a stream and writes answers to another.</summary>
/// <param name="options">How it works.</param>
/// <param name="workspace">The saved files.</param>
/// <param name="input">Where the editor writes.</param>
/// <param name="output">Where the editor reads.</param>
public sealed class LanguageServer(LanguageServerOptions options, IWorkspace workspace, Stream input, Stream output)
{
    private const int Done = 0;
    private const int EndedUnasked = 1;

    /// <summary>Serves until the editor says that it goes, or is gone.</summary>
    /// <param name="token">Ends it.</param>
    /// <returns>The exit code: 0 where the editor has asked for the end before it came, else 1.</returns>
    public async Task<int> Run(CancellationToken token)
    {
        await using var writer = new MessageWriter(output);
        using var checks = new BookChecks(options, writer);
        var indexes = new BookIndexes(options.DefaultStyleSheet);
        var session = new Session(workspace, checks, indexes);
        var exchange = new Exchange(session, new Answering(session, indexes, checks), writer);
        var reader = new MessageReader(input);
        try
        {
            while (await reader.Read(token).ConfigureAwait(false) is { } content)
            {
                if (exchange.Take(content))
                {
                    return exchange.IsShutDown ? Done : EndedUnasked;
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or OperationCanceledException)
        {
            // It cannot be told where another message begins, or nobody writes any.
        }

        return EndedUnasked;
    }
}
