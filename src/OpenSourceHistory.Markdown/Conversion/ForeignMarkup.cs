using OpenSourceHistory.Markdown.Parsing.Foreign;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>What a file has of other tools' markup: each kind is told once, with its first place.</summary>
internal sealed class ForeignMarkup
{
    private readonly Dictionary<ForeignKind, (SourceSpan First, int Count)> _found = [];

    /// <summary>Takes a piece up.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="span">Its place.</param>
    public void Add(ForeignKind kind, SourceSpan span) =>
        _found[kind] = _found.TryGetValue(kind, out var known) ? (known.First.Start <= span.Start ? known.First : span, known.Count + 1) : (span, 1);

    /// <summary>Tells of all kinds.</summary>
    /// <param name="found">Receives the findings.</param>
    public void Report(DiagnosticBag found)
    {
        if (_found.Count == 0)
        {
            return;
        }

        foreach (var (kind, (first, count)) in _found.OrderBy(f => f.Key))
        {
            var (code, what, hint) = Describe(kind);
            var times = count == 1 ? "once" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} times");
            found.Warning(code, first, $"{what} ({times} in this file, here first)", hint);
        }
    }

    private static (string Code, string What, string Hint) Describe(ForeignKind kind) => kind switch
    {
        ForeignKind.Formula => (MarkdownCodes.Formula, "Formulas are not set yet; the source stands in the text as it is written", "Use a picture of the formula, or write \\$ where a dollar sign is meant"),
        ForeignKind.Tex => (MarkdownCodes.Tex, "TeX is not understood; its source stands in the text as it is written", "Say it in Markdown, or put it into `…`{=latex} for TeX alone"),
        ForeignKind.RawHtml => (MarkdownCodes.RawFormat, "Raw HTML is set in e-books alone", "Write the text in Markdown, so that all formats have it"),
        ForeignKind.RawOther => (MarkdownCodes.RawFormat, "Raw text for another format is left out", "Write the text in Markdown, so that all formats have it"),
        ForeignKind.Template => (MarkdownCodes.Template, "A tag of another tool is not understood; it stands in the text as it is written", "Put in its place what the tool would make of it"),
        ForeignKind.Alert => (MarkdownCodes.Alert, "Alerts are set as quotations that begin with their kind", "Use a division with a class of your own, such as ::: aside, and give it its look in the sheet"),
        ForeignKind.RightToLeft => (MarkdownCodes.RightToLeft, "Text from right to left is not set yet: its words stand in the wrong order on pages", "Publish this text as an e-book, where the reading system sets it"),
        ForeignKind.Ruby => (MarkdownCodes.UnsupportedHtml, "Readings, <rt>, are not set above their text; they stand behind it in brackets", "Leave them so, or give the reading once, in a note or in the glossary"),
        ForeignKind.Diagram => (MarkdownCodes.Diagram, "Diagrams are not drawn; their source stands in the text as code", "Save what the other tool draws as SVG or PNG, and show that picture"),
        ForeignKind.CellOption => (MarkdownCodes.Template, "Options of a cell, for the tool that runs its code, are not read; they stand in the code as they are written", "Take these lines out, and write the caption and the id beside the block"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
