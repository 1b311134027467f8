namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>Kinds of markup that other tools understand and a book does not; its source stands in the text as it is written.</summary>
internal enum ForeignKind
{
    /// <summary>A formula in TeX.</summary>
    Formula,

    /// <summary>A command or environment of TeX.</summary>
    Tex,

    /// <summary>Text for one format alone, that of HTML: it is set in e-books.</summary>
    RawHtml,

    /// <summary>Text for one format alone that is not made here.</summary>
    RawOther,

    /// <summary>A tag that another tool replaces before it reads Markdown.</summary>
    Template,

    /// <summary>The mark of an alert, <c>[!NOTE]</c>.</summary>
    Alert,

    /// <summary>Text that runs from right to left.</summary>
    RightToLeft,

    /// <summary>A reading that is to stand above its text.</summary>
    Ruby,

    /// <summary>A diagram or map that another tool draws.</summary>
    Diagram,

    /// <summary>A line that tells another tool how to run a cell of code, <c>#| echo: false</c>.</summary>
    CellOption,
}
