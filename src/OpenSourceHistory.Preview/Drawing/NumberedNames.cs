namespace OpenSourceHistory.Preview.Drawing;

/// <summary>Names in the order in which they were first met; each keeps its number, whoever asks from whatever thread.</summary>
internal sealed class NumberedNames
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>All names, in order of their numbers.</summary>
    public IReadOnlyList<string> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _names];
            }
        }
    }

    /// <summary>The number of a name.</summary>
    /// <param name="name">The name.</param>
    public int NumberOf(string name)
    {
        lock (_gate)
        {
            if (!_numbers.TryGetValue(name, out var number))
            {
                _numbers.Add(name, number = _names.Count);
                _names.Add(name);
            }

            return number;
        }
    }

    /// <summary>The name of a number; null where there is none.</summary>
    /// <param name="number">The number.</param>
    public string? Find(int number)
    {
        lock (_gate)
        {
            return number >= 0 && number < _names.Count ? _names[number] : null;
        }
    }
}
