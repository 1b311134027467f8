namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>
/// The characters of a paragraph, heading or cell across the bounds of emphasis and the like, each with the text node that it stands in.
/// What is no text (code, pictures, calls of notes) stands as a sign that no phrase has.
/// </summary>
internal sealed class RunningText
{
    private const char Object = '\uFFFC';

    private readonly List<char> _characters = [];
    private readonly List<(int Leaf, int Offset)> _places = [];
    private readonly List<TextLeaf> _leaves = [];
    private bool _breakOwed;

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Characters => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_characters);

    /// <summary>Appends a text node.</summary>
    /// <param name="leaf">The node, and what holds around it.</param>
    public void Add(TextLeaf leaf)
    {
        _leaves.Add(leaf);
        var value = leaf.Text.Value;
        for (var i = 0; i < value.Length; i++)
        {
            var c = PhraseText.Normalize(value[i]);
            if (c != '\0')
            {
                AddBreak(c);
                Append(c, _leaves.Count - 1, i);
            }
        }
    }

    /// <summary>Appends a line end of the source: a space, but nothing between Chinese characters.</summary>
    public void AddLineEnd() => _breakOwed = true;

    /// <summary>Appends what is no text.</summary>
    public void AddObject()
    {
        AddBreak(Object);
        Append(Object, -1, 0);
    }

    /// <summary>The text node that a character stands in, and its offset in the node.</summary>
    /// <param name="index">Index of a character that came from a text node.</param>
    public (TextLeaf Leaf, int Offset) PlaceOf(int index) => (_leaves[_places[index].Leaf], _places[index].Offset);

    private void AddBreak(char next)
    {
        if (_breakOwed && _characters.Count > 0 && !(WordCharacters.IsUnspaced(_characters[^1]) && WordCharacters.IsUnspaced(next)))
        {
            Append(' ', -1, 0);
        }

        _breakOwed = false;
    }

    private void Append(char c, int leaf, int offset)
    {
        if (c != ' ' || (_characters.Count > 0 && _characters[^1] != ' '))
        {
            _characters.Add(c);
            _places.Add((leaf, offset));
        }
    }
}
