using System.Globalization;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>Collects lines; what is not there leaves no line.</summary>
internal sealed class RowList
{
    private readonly List<SummaryRow> _rows = [];

    /// <summary>Adds a line where there is a value.</summary>
    /// <param name="label">What it is about.</param>
    /// <param name="value">The value; nothing for null and empty ones.</param>
    public RowList Add(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _rows.Add(new SummaryRow(label, value));
        }

        return this;
    }

    /// <summary>Adds a line with a number.</summary>
    /// <param name="label">What it is about.</param>
    /// <param name="value">The number.</param>
    public RowList Add(string label, int value) => Add(label, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The lines.</summary>
    public ValueList<SummaryRow> ToList() => ValueList.From(_rows);
}
