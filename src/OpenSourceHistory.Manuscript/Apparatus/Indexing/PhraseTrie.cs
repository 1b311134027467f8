namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>
/// All phrases as one tree of characters without regard to case. A text is matched from each beginning of a word for as long as some phrase goes
/// on, so that the count of phrases does not matter.
/// </summary>
internal sealed class PhraseTrie
{
    private readonly TrieNode _root = new();

    /// <summary>True where there is no phrase.</summary>
    public bool IsEmpty => _root.Next.Count == 0;

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">The phrase as written.</param>
    /// <param name="isCaseSensitive">True where case counts, but for a small letter at the beginning.</param>
    /// <param name="term">What it is a phrase of; null for phrases that are passed over.</param>
    public void Add(string phrase, bool isCaseSensitive, IndexTerm? term)
    {
        var text = PhraseText.Of(phrase);
        if (text.Length == 0)
        {
            return;
        }

        var node = _root;
        foreach (var c in text)
        {
            var key = char.ToUpperInvariant(c);
            if (!node.Next.TryGetValue(key, out var next))
            {
                node.Next.Add(key, next = new TrieNode());
            }

            node = next;
        }

        node.Phrases.Add((isCaseSensitive ? text : null, term));
    }

    /// <summary>The longest phrase that is found at a place as whole words.</summary>
    /// <param name="text">The normalized text.</param>
    /// <param name="start">Where a word begins.</param>
    /// <param name="terms">Receives the terms that it is a phrase of; none for a phrase that is passed over.</param>
    /// <returns>Its length, or 0 where none is found.</returns>
    public int Match(ReadOnlySpan<char> text, int start, List<IndexTerm> terms)
    {
        var length = 0;
        var node = _root;
        for (var i = start; i < text.Length && node.Next.TryGetValue(char.ToUpperInvariant(text[i]), out var next); i++)
        {
            node = next;
            if (node.Phrases.Count > 0 && WordCharacters.IsBoundary(text, i + 1) && Accept(node, text[start..(i + 1)], terms))
            {
                length = i + 1 - start;
            }
        }

        return length;
    }

    private static bool Accept(TrieNode node, ReadOnlySpan<char> found, List<IndexTerm> terms)
    {
        var isFirst = true;
        foreach (var (phrase, term) in node.Phrases)
        {
            if (phrase is not null && !IsSame(phrase, found))
            {
                continue;
            }

            if (isFirst)
            {
                terms.Clear();
                isFirst = false;
            }

            if (term is not null && !terms.Contains(term))
            {
                terms.Add(term);
            }
        }

        return !isFirst;
    }

    private static bool IsSame(ReadOnlySpan<char> phrase, ReadOnlySpan<char> found) =>
        phrase[1..].SequenceEqual(found[1..])
        && (phrase[0] == found[0] || (char.IsLower(phrase[0]) && char.ToUpperInvariant(phrase[0]) == found[0]));

    private sealed class TrieNode
    {
        public Dictionary<char, TrieNode> Next { get; } = [];

        // The phrase where case counts, else null.
        public List<(string? Phrase, IndexTerm? Term)> Phrases { get; } = [];
    }
}
