using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>Which characters stand in which style: what the embedded fonts must hold. One instance a thread.</summary>
internal sealed class CharacterUse
{
    // Styles are shared instances, so a reference says which style it is.
    private readonly Dictionary<ComputedStyle, CharacterSet> _byStyle = new(ReferenceEqualityComparer.Instance);
    private ComputedStyle? _lastStyle;
    private CharacterSet? _last;

    /// <summary>Styles with the characters that stand in them, in order of first use.</summary>
    public IEnumerable<KeyValuePair<ComputedStyle, CharacterSet>> ByStyle => _byStyle;

    /// <summary>Notes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Style that it is set in.</param>
    public void Add(ReadOnlySpan<char> text, ComputedStyle style) => SetOf(style).Add(text);

    /// <summary>Takes over what another collected.</summary>
    /// <param name="other">The other.</param>
    public void Add(CharacterUse other)
    {
        foreach (var (style, characters) in other._byStyle)
        {
            SetOf(style).Add(characters);
        }
    }

    private CharacterSet SetOf(ComputedStyle style)
    {
        if (!ReferenceEquals(style, _lastStyle) || _last is null)
        {
            if (!_byStyle.TryGetValue(style, out _last))
            {
                _byStyle[style] = _last = new CharacterSet();
            }

            _lastStyle = style;
        }

        return _last;
    }
}
