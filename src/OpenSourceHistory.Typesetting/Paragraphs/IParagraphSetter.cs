namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Sets the text of galleys, notes and margin boxes. Safe to use from several threads.</summary>
internal interface IParagraphSetter
{
    /// <summary>Sets a paragraph.</summary>
    /// <param name="content">Its content.</param>
    /// <param name="measure">Width available; text-indent, drop caps and alignment are seen to here.</param>
    /// <param name="pages">Answers page references.</param>
    SetParagraph Set(ParagraphContent content, Length measure, IPageReferences pages);

    /// <summary>How narrow and how wide the content can be set.</summary>
    /// <param name="content">The content.</param>
    /// <param name="pages">Answers page references.</param>
    IntrinsicWidths Measure(ParagraphContent content, IPageReferences pages);
}
