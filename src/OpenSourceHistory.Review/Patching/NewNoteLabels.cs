using System.Globalization;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Gives labels to notes that editors added, each one that no source has.</summary>
internal sealed class NewNoteLabels
{
    private readonly Dictionary<(ReadingDocument Document, int Note), string> _labels = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The label of a note.</summary>
    /// <param name="document">The document that it came in.</param>
    /// <param name="note">Its number there.</param>
    /// <param name="file">The source that is to call it.</param>
    public string LabelOf(ReadingDocument document, int note, SourceFile file)
    {
        if (_labels.TryGetValue((document, note), out var known))
        {
            return known;
        }

        for (var number = 1; ; number++)
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"ed{number}");
            if (!file.Text.Contains($"[^{label}]", StringComparison.Ordinal) && _taken.Add(label))
            {
                return _labels[(document, note)] = label;
            }
        }
    }
}
