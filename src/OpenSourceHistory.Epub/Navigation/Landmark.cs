using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Epub.Navigation;

/// <summary>A place that reading systems offer by its kind (EPUB 3.3, section 7.4.3).</summary>
/// <param name="Type">Term of the Structural Semantics Vocabulary.</param>
/// <param name="Label">What it is called in the book's language.</param>
/// <param name="Url">Where it is, seen from the folder of content documents.</param>
internal sealed record Landmark(string Type, string Label, string Url)
{
    // Places that readers look for, in the order of a book; terms of the Structural Semantics Vocabulary 1.1. An index is none: EPUBCheck takes what is called so for one, and misses its entries.
    private static readonly (DivisionRole Role, string Type)[] s_kinds =
    [
        (DivisionRole.TitlePage, "titlepage"), (DivisionRole.CopyrightPage, "copyright-page"), (DivisionRole.Dedication, "dedication"), (DivisionRole.Epigraph, "epigraph"),
        (DivisionRole.ListOfFigures, "loi"), (DivisionRole.ListOfTables, "lot"), (DivisionRole.Foreword, "foreword"), (DivisionRole.Preface, "preface"), (DivisionRole.Acknowledgements, "acknowledgments"),
        (DivisionRole.Notes, "endnotes"), (DivisionRole.Bibliography, "bibliography"), (DivisionRole.Glossary, "glossary"), (DivisionRole.Colophon, "colophon"),
    ];

    /// <summary>The term of the guide of EPUB 2 for it (OPF 2.0.1, section 2.6).</summary>
    public string GuideType => Type switch
    {
        "titlepage" => "title-page",
        "bodymatter" => "text",
        "endnotes" => "notes",
        "acknowledgments" => "acknowledgements",
        _ => Type,
    };

    /// <summary>
    /// The landmarks of a book: cover, contents, the start of the text, where reading systems open it, and of each other kind the first that it has. Contents that are
    /// no page of the book cannot be linked to; reading systems have them in a panel of their own.
    /// </summary>
    /// <param name="files">Its content documents.</param>
    /// <param name="words">Words in its language.</param>
    public static ValueList<Landmark> Of(ValueList<ContentFile> files, Vocabulary words)
    {
        var start = files.FirstOrDefault(f => f.Division.Matter == Matter.Body) ?? files[^1];
        return
        [
            new Landmark("cover", words["cover"], ContentFile.CoverFileName),
            .. files.Any(f => f.Contents is not null) ? [new Landmark("toc", words["contents"], ContentFile.NavigationFileName)] : (Landmark[])[],
            new Landmark("bodymatter", words["start-of-text"], start.FileName),
            .. s_kinds.Select(k => Find(k, files, words)).OfType<Landmark>(),
        ];
    }

    private static Landmark? Find((DivisionRole Role, string Type) kind, ValueList<ContentFile> files, Vocabulary words) =>
        files.FirstOrDefault(f => f.Division.Role == kind.Role && f.Contents is null) is { } file
            ? new Landmark(kind.Type, (words.Find("landmark-" + kind.Type) ?? file.Division.Title) is { Length: > 0 } name ? name : kind.Type, file.FileName)
            : null;
}
