using System.Collections.Immutable;
using OpenSourceHistory.LanguageServer.Documents;
using OpenSourceHistory.Publishing.Authoring;

namespace OpenSourceHistory.LanguageServer.Sessions;

/// <summary>Keeps what books name as long as no text of theirs changes.</summary>
/// <param name="defaultStyleSheet">Path of the sheet for books that name none.</param>
internal sealed class BookIndexes(string defaultStyleSheet)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (ImmutableDictionary<string, OpenText> Texts, BookIndex Index)> _kept = new(StringComparer.Ordinal);

    /// <summary>What a book names.</summary>
    /// <param name="book">The book.</param>
    /// <param name="texts">What is open.</param>
    /// <param name="files">The door to files, with what is open lying over them.</param>
    public BookIndex Of(string book, ImmutableDictionary<string, OpenText> texts, UnsavedFiles files)
    {
        lock (_gate)
        {
            if (_kept.TryGetValue(book, out var kept) && ReferenceEquals(kept.Texts, texts))
            {
                return kept.Index;
            }
        }

        var index = BookIndex.Of(book, files, defaultStyleSheet);
        lock (_gate)
        {
            _kept[book] = (texts, index);
        }

        return index;
    }

    /// <summary>Forgets all: files have changed.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _kept.Clear();
        }
    }
}
