namespace OpenSourceHistory.Styles;

/// <summary>What to write in place of keys that other tools read.</summary>
internal static class KeyHints
{
    /// <summary>Keys that every node may have.</summary>
    public static readonly string[] ReadEverywhere = ["lang", "dir", "id", "class"];

    /// <summary>The hint for a key that another tool reads; null for others.</summary>
    /// <param name="key">The key.</param>
    /// <param name="node">The node that has it.</param>
    public static string? Of(string key, Node node) => key.ToLowerInvariant() switch
    {
        "style" when node.Attributes.ValueOf(key)?.Contains("break", StringComparison.OrdinalIgnoreCase) == true => "Begin a new page with \\newpage on a line of its own",
        "custom-style" or "style" or "color" or "bgcolor" or "face" or "background" => "Give it a class, {.name}, and the class its look in the sheet: .name { … }",
        "align" or "fig-align" or "text-align" or "valign" or "layout-align" or "figalign" => "Give it a class, such as {.align-center}, and say in the sheet how it stands: .align-center { text-align: center }",
        "fig-cap" or "fig.cap" or "tbl-cap" or "lst-cap" or "caption" or "fig-scap" or "fig-subcap" => node is CodeBlock
            ? "Write it as a paragraph of its own beside the block"
            : "Write the caption into the brackets of a picture, ![Caption](picture.png), or below a table: : Caption",
        "fig-alt" => "Write alt=\"…\"",
        "layout-ncol" or "layout-nrow" or "layout" or "ncol" => "Write the parts into the cells of a table, one beside the other",
        "out-width" or "out.width" or "fig-width" or "scale" or "max-width" or "size" => "Write the width of a picture: width=50%",
        "out-height" or "out.height" or "fig-height" or "max-height" => "Write the height of a picture: height=6cm",
        "tbl-colwidths" or "widths" or "colwidths" => "Draw the table as a grid, whose columns are as wide as they are drawn",
        "title" or "filename" or "name" or "data-title" => "Write it into the text, as a paragraph or a heading of its own",
        "role" or "epub:type" => "Name what it is by a class, such as {.epigraph} or {.dedication}",
        "aria-label" or "aria-description" => "Write it into the text; what a picture shows, into alt=\"…\"",
        "aria-labelledby" or "aria-describedby" => "Let the text itself say what belongs to what",
        "start" or "startfrom" or "start-from" => "Begin a list with the number that it is to have; lines of code are not numbered",
        _ => null,
    };
}
