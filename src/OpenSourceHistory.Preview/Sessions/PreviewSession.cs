using System.Threading.Channels;
using OpenSourceHistory.Preview.Drawing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Previewing;

namespace OpenSourceHistory.Preview.Sessions;

/// <summary>Builds a book whenever its files change, keeps the last builds, and tells those who watch. What a build needs stays loaded.</summary>
/// <param name="request">The book.</param>
/// <param name="workspace">The door to files and clock.</param>
public sealed class PreviewSession(BuildRequest request, IWorkspace workspace)
{
    // The one shown, the one before it, and one that a page may still be asked of.
    private const int MostKept = 3;

    // Whoever writes on does not wait for whole builds; who pauses is shown one.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(400);

    private readonly PreviewBuilder _builder = new(request, workspace);
    private readonly Lock _gate = new();
    private readonly List<PreviewVersion> _versions = [];
    private readonly List<Channel<int>> _watchers = [];

    /// <summary>The outlines that were drawn.</summary>
    internal GlyphTable Glyphs { get; } = new();

    /// <summary>The files that pages and findings come from. Only these are ever opened in an editor.</summary>
    internal NumberedNames Sources { get; } = new();

    /// <summary>The last build; null before the first is done.</summary>
    internal PreviewVersion? Current
    {
        get
        {
            lock (_gate)
            {
                return _versions.Count > 0 ? _versions[^1] : null;
            }
        }
    }

    /// <summary>Builds the book once, from its files as they are now.</summary>
    public async Task Build()
    {
        Show(await _builder.Build().ConfigureAwait(false));
    }

    /// <summary>Shows words that changed ahead of a whole build.</summary>
    /// <returns>False where a whole build is needed to show what changed.</returns>
    public bool BuildAhead()
    {
        if (_builder.BuildAhead() is not { } book)
        {
            return false;
        }

        Show(book);
        return true;
    }

    /// <summary>Builds the book, and builds it again with each change of its files.</summary>
    /// <param name="token">Ends it.</param>
    public async Task Run(CancellationToken token)
    {
        using var watch = new FileWatch();
        await Build().ConfigureAwait(false);
        try
        {
            while (true)
            {
                watch.Watch(_builder.Watched);
                while (_builder.IsCurrent)
                {
                    await watch.WaitAsync(token).ConfigureAwait(false);
                }

                while (BuildAhead() && await watch.WaitAsync(s_pause, token).ConfigureAwait(false))
                {
                }

                await Build().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    /// <summary>A build by its number; null where it is no longer kept.</summary>
    /// <param name="number">The number.</param>
    internal PreviewVersion? Find(int number)
    {
        lock (_gate)
        {
            return _versions.Find(v => v.Number == number);
        }
    }

    /// <summary>The numbers of builds from now on, the last one first.</summary>
    /// <param name="token">Ends it.</param>
    internal async IAsyncEnumerable<int> Watch([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        var channel = Channel.CreateUnbounded<int>();
        lock (_gate)
        {
            _watchers.Add(channel);
            if (_versions.Count > 0)
            {
                channel.Writer.TryWrite(_versions[^1].Number);
            }
        }

        try
        {
            await foreach (var number in channel.Reader.ReadAllAsync(token).ConfigureAwait(false))
            {
                yield return number;
            }
        }
        finally
        {
            lock (_gate)
            {
                _watchers.Remove(channel);
            }
        }
    }

    private void Show(PreviewedBook book)
    {
        lock (_gate)
        {
            var last = _versions.Count > 0 ? _versions[^1] : null;

            // A slip in book.yaml takes no pages away.
            var shown = book.Pages is null && last is not null ? book with { Pages = last.Book.Pages, Chapters = last.Book.Chapters } : book;
            _versions.Add(new PreviewVersion((last?.Number ?? 0) + 1, shown, Glyphs, last, _versions.FindLast(v => v.Book.IsSettled)));
            foreach (var file in _versions[^1].MadePages.SelectMany(p => p.Items.AsEnumerable()).Select(i => i.Span.File).OfType<SourceFile>().Distinct())
            {
                Sources.NumberOf(file.Path);
            }

            var kept = _versions.TakeLast(MostKept).Concat(_versions.Where(v => v.Book.IsSettled).TakeLast(MostKept)).ToHashSet();
            _versions.RemoveAll(v => !kept.Contains(v));
            _watchers.ForEach(w => w.Writer.TryWrite(_versions[^1].Number));
        }
    }
}
