namespace OpenSourceHistory.Docx.Sections;

/// <summary>Where a section begins (17.18.77).</summary>
internal enum SectionStart
{
    /// <summary>Where the last one ends.</summary>
    Continuous,

    /// <summary>On a new page.</summary>
    Page,

    /// <summary>On a new verso.</summary>
    Even,

    /// <summary>On a new recto.</summary>
    Odd,
}
