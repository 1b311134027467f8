namespace OpenSourceHistory.Docx.Findings;

/// <summary>Stable codes of what the Word file cannot show.</summary>
public static class DocxCodes
{
    /// <summary>A note inside a note: Word has none, so its text stands in brackets.</summary>
    public const string NoteInNote = "OSH5001";

    /// <summary>A picture that could not be read: its alternative text stands in its place.</summary>
    public const string PictureReplaced = "OSH5002";

    /// <summary>A table wider than Word's 63 columns: the columns beyond are left out.</summary>
    public const string TableTooWide = "OSH5003";

    /// <summary>A character that XML 1.0 cannot hold: left out.</summary>
    public const string CharacterLeftOut = "OSH5004";

    /// <summary>Numerals for pages or lists that Word does not have.</summary>
    public const string NoSuchNumerals = "OSH5005";

    /// <summary>A length beyond what Word takes.</summary>
    public const string BeyondRange = "OSH5006";

    /// <summary>Sections that begin on right-hand or left-hand pages: LibreOffice cuts paragraphs there when it saves the file.</summary>
    public const string SidedSections = "OSH5007";

    /// <summary>A template that is no document of Word, or has no styles.</summary>
    public const string TemplateUnreadable = "OSH5008";

    /// <summary>Something of a template that is not taken over: macros, what lies outside, protection.</summary>
    public const string TemplateLeftOut = "OSH5009";

    /// <summary>Styles that a template lacks, which come from the sheet.</summary>
    public const string StylesAdded = "OSH5010";

    /// <summary>A style that the author names, and that a template lacks or has as one of another kind.</summary>
    public const string NamedStyleLacking = "OSH5011";
}
