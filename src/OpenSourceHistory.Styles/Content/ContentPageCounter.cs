using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Styles.Content;

/// <summary><c>counter()</c> or <c>target-counter()</c> of a note whose counter pages reset: its value depends on what else the page holds.</summary>
/// <param name="NoteId">Id of the note.</param>
/// <param name="Counter">Name of the counter.</param>
/// <param name="ValueInText">Its value if no page reset it.</param>
public sealed record ContentPageCounter(string NoteId, string Counter, int ValueInText) : ContentItem
{
    /// <summary>How it is written.</summary>
    internal CounterStyle Style { get; init; } = CounterStyle.Decimal;

    /// <summary>A value as the sheet writes it.</summary>
    /// <param name="value">The value.</param>
    public string Format(int value) => Style.Format(value);
}
