namespace OpenSourceHistory.Citations.Text;

/// <summary>Text in runs, neighbours of one style joined.</summary>
/// <param name="Runs">The runs in reading order.</param>
public sealed record FormattedText(ValueList<FormattedRun> Runs)
{
    /// <summary>No text.</summary>
    public static FormattedText Empty { get; } = new([]);

    /// <summary>True where there is no text.</summary>
    public bool IsEmpty => Runs.Count == 0;

    /// <summary>The characters without their styles.</summary>
    public string PlainText => string.Concat(Runs.Select(r => r.Text));

    /// <summary>Text in one plain run.</summary>
    /// <param name="text">The characters.</param>
    public static FormattedText Plain(string text) => text.Length == 0 ? Empty : new([new FormattedRun(text, default)]);

    /// <summary>
    /// Text with the markup <c>&lt;i&gt; &lt;b&gt; &lt;sup&gt; &lt;sub&gt; &lt;sc&gt;</c>, as fields of sources have it; quotation marks
    /// stay as they are.
    /// </summary>
    /// <param name="text">The text.</param>
    public static FormattedText Parse(string text) =>
        Join(RichTextReader.ReadTags(text).Select(p => new FormattedRun(p.Text, p.Style)));

    /// <summary>Text in the given runs, neighbours of one style joined.</summary>
    /// <param name="runs">The runs.</param>
    public static FormattedText Join(IEnumerable<FormattedRun> runs)
    {
        var joined = new List<FormattedRun>();
        foreach (var run in runs.Where(r => r.Text.Length > 0))
        {
            if (joined.Count > 0 && joined[^1].Style == run.Style)
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return new FormattedText(ValueList.From(joined.ToArray()));
    }

    /// <inheritdoc/>
    public override string ToString() => PlainText;
}
