using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>Run properties of inline nodes.</summary>
/// <param name="book">The styled book.</param>
/// <param name="formats">Reads computed styles.</param>
internal sealed class InlineFormats(StyledBook book, FormatReader formats)
{
    /// <summary>Run properties of a node's text.</summary>
    /// <param name="inline">The node.</param>
    /// <param name="around">Run properties of the text around it.</param>
    public RunFormat RunOf(Inline inline, RunFormat around) =>
        inline is Note note ? CallOf(note, around) : Fit(formats.RunOf(book.StyleOf(inline)), around);

    /// <summary>The name that the sheet gives to the style of a node's text, or null.</summary>
    /// <param name="inline">The node.</param>
    public string? StyleNameOf(Inline inline) => book.StyleOf(inline).StyleName;

    /// <summary>Run properties of a place in a list of places.</summary>
    /// <param name="place">The place.</param>
    /// <param name="around">Run properties of the text around it.</param>
    public RunFormat RunOf(Locator place, RunFormat around) => Fit(formats.RunOf(book.StyleOf(place)), around);

    /// <summary>Run properties of generated content.</summary>
    /// <param name="node">The node that it belongs to.</param>
    /// <param name="pseudo">Which.</param>
    /// <param name="around">Run properties of the text around it.</param>
    public RunFormat RunOf(Node node, PseudoElement pseudo, RunFormat around) =>
        book.StyleOf(node, pseudo) is { } style ? Fit(formats.RunOf(style), around) : around;

    private RunFormat CallOf(Note note, RunFormat around)
    {
        var style = book.StyleOf(note, PseudoElement.FootnoteCall);
        return style is null
            ? formats.Intern(around with { Script = ScriptPosition.Superscript })
            : Fit(formats.RunOf(style), around);
    }

    // Word makes superiors and inferiors smaller by itself, so the sheet's smaller size must not count twice.
    private RunFormat Fit(RunFormat run, RunFormat around) => Framed(
        run.Script == ScriptPosition.Baseline || around.Script == run.Script ? run : formats.Intern(run with { HalfPoints = around.HalfPoints, Raise = 0 }),
        around);

    // What stands in a border has it around it too.
    private RunFormat Framed(RunFormat run, RunFormat around) =>
        run.Border == default && around.Border != default ? formats.Intern(run with { Border = around.Border }) : run;
}
