using System.Globalization;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>
/// Lays the lines of lists out anew where items have another level or kind: each item stands where the text of the one above it begins. What an unchanged item needs
/// to stay where it was belongs to the change before it.
/// </summary>
internal sealed class ListLayout
{
    private readonly SourceIndex _index;
    private readonly Dictionary<int, List<SourceEdit>> _edits = [];
    private readonly List<(int Column, string Marker)> _open = [];
    private int _owner = -1;
    private int _shift;

    private ListLayout(SourceIndex index) => _index = index;

    /// <summary>Lays all lists of a story out.</summary>
    /// <param name="index">How the source spells the story.</param>
    /// <param name="shapes">What the changed paragraphs are now, by their index.</param>
    /// <param name="isGone">True for paragraphs that no longer stand where they stood, by their index.</param>
    public static ListLayout Of(SourceIndex index, IReadOnlyDictionary<int, string> shapes, Func<int, bool> isGone)
    {
        var layout = new ListLayout(index);
        for (var i = 0; i < index.Story.Paragraphs.Length; i++)
        {
            if (!isGone(i) && index.Story.Paragraphs[i].Length > 0)
            {
                layout.Take(i, shapes.GetValueOrDefault(i, index.Story.Paragraphs[i].Shape));
            }
        }

        return layout;
    }

    /// <summary>What is written over for a change of a paragraph.</summary>
    /// <param name="paragraph">Its index.</param>
    /// <returns>Nothing where it cannot be said.</returns>
    public IReadOnlyList<SourceEdit> EditsOf(int paragraph) => _edits.GetValueOrDefault(paragraph, []);

    private void Take(int paragraph, string shape)
    {
        var old = _index.Story.Paragraphs[paragraph].Shape;
        if (shape.StartsWith("list continue", StringComparison.Ordinal))
        {
            if (_shift != 0 && BlockSource.Of(_index, paragraph) is { } rest)
            {
                Add(Reindent(rest, rest.LineStart, _shift));
            }

            return;
        }

        _owner = shape != old ? paragraph : ParagraphForm.IsItem(shape) ? _owner : -1;
        _shift = 0;
        if (ParagraphForm.LevelOf(shape) is not { } level || BlockSource.Of(_index, paragraph) is not { IsWhole: true } block || level > _open.Count)
        {
            _open.RemoveRange(0, _open.Count);
            return;
        }

        Lay(block, (level, ParagraphForm.IsNumbered(shape)), ParagraphForm.LevelOf(old), shape != old);
    }

    private void Lay(BlockSource block, (int Level, bool IsNumbered) place, int? oldLevel, bool isChanged)
    {
        var (indent, marker) = (block.Prefix.Quote.Length, block.Prefix.Marker);
        var above = place.Level > 0 ? _open[place.Level - 1].Column : oldLevel == 0 ? indent : 0;
        var isKept = oldLevel == place.Level && indent >= above && indent <= above + 3;
        // A list that begins in the midst of a paragraph's lines begins with one.
        var isOwn = oldLevel is not null && char.IsAsciiDigit(marker.FirstOrDefault()) == place.IsNumbered && (oldLevel == place.Level || !place.IsNumbered);
        var sign = isOwn ? marker : MarkerOf(place);
        var column = isKept ? indent : above;
        if (isChanged || !isKept)
        {
            _shift = column + sign.Length - (oldLevel is null ? indent : block.Prefix.Indent.Length);
            Add([new SourceEdit(block.File, block.LineStart, block.ContentStart, new string(' ', column) + sign), .. Reindent(block, block.NextLine(BlockSource.LineEndOf(block.File.Text, block.LineStart)), _shift)]);
        }

        _open.RemoveRange(place.Level, _open.Count - place.Level);
        _open.Add((column + sign.Length, sign));
    }

    // As the item before has it, counted on.
    private string MarkerOf((int Level, bool IsNumbered) place)
    {
        var before = _open.Count > place.Level ? _open[place.Level].Marker : string.Empty;
        var digits = before.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return place.IsNumbered
            ? digits > 0 && int.TryParse(before.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number + 1).ToString(CultureInfo.InvariantCulture) + before[digits..] : "1. "
            : before.Length > 0 && digits == 0 ? before : "- ";
    }

    private void Add(IEnumerable<SourceEdit> edits)
    {
        if (_owner >= 0)
        {
            if (!_edits.TryGetValue(_owner, out var own))
            {
                _edits[_owner] = own = [];
            }

            own.AddRange(edits);
        }
    }

    private static IEnumerable<SourceEdit> Reindent(BlockSource block, int from, int shift)
    {
        var text = block.File.Text;
        for (var line = from; line < block.End && shift != 0; line = block.NextLine(line))
        {
            var spaces = text.AsSpan(line, block.End - line).IndexOfAnyExcept(' ');
            if (shift > 0)
            {
                yield return new SourceEdit(block.File, line, line, new string(' ', shift));
            }
            else if (spaces > 0)
            {
                yield return new SourceEdit(block.File, line, line + Math.Min(spaces, -shift), string.Empty);
            }
        }
    }
}
