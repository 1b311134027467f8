namespace OpenSourceHistory.Epub.Content;

/// <summary>What a kind of division is called by EPUB and by assistive technology.</summary>
/// <param name="Type">Term of EPUB's Structural Semantics Vocabulary 1.1, or null.</param>
/// <param name="Role">Role of DPUB-ARIA 1.1, or null.</param>
internal sealed record DivisionSemantics(string? Type, string? Role)
{
    /// <summary>The semantics of a division.</summary>
    /// <param name="role">What it is.</param>
    public static DivisionSemantics Of(DivisionRole role) => role switch
    {
        DivisionRole.Chapter => new("chapter", "doc-chapter"),
        DivisionRole.HalfTitle => new("halftitlepage", null),
        DivisionRole.TitlePage => new("titlepage", null),
        DivisionRole.CopyrightPage => new("copyright-page", null),
        DivisionRole.Dedication => new("dedication", "doc-dedication"),
        DivisionRole.Epigraph => new("epigraph", "doc-epigraph"),
        DivisionRole.Foreword => new("foreword", "doc-foreword"),
        DivisionRole.Preface => new("preface", "doc-preface"),
        DivisionRole.Introduction => new("introduction", "doc-introduction"),
        DivisionRole.ListOfFigures => new("loi", null),
        DivisionRole.ListOfTables => new("lot", null),
        DivisionRole.Part => new("part", "doc-part"),
        DivisionRole.Conclusion => new("conclusion", "doc-conclusion"),
        DivisionRole.Epilogue => new("epilogue", "doc-epilogue"),
        DivisionRole.Afterword => new("afterword", "doc-afterword"),
        DivisionRole.Appendix => new("appendix", "doc-appendix"),
        DivisionRole.Acknowledgements => new("acknowledgments", "doc-acknowledgments"),
        DivisionRole.Colophon => new("colophon", "doc-colophon"),
        DivisionRole.Notes => new("endnotes", "doc-endnotes"),
        DivisionRole.Bibliography => new("bibliography", "doc-bibliography"),
        DivisionRole.Glossary => new("glossary", "doc-glossary"),
        DivisionRole.Index => new("index", "doc-index"),
        DivisionRole.Abbreviations or DivisionRole.People or DivisionRole.Chronology => new("appendix", "doc-appendix"),
        _ => new(null, null),
    };

    /// <summary>The term for a part of the book.</summary>
    /// <param name="matter">Front, body or back.</param>
    public static string TypeOf(Matter matter) => matter switch
    {
        Matter.Front => "frontmatter",
        Matter.Back => "backmatter",
        _ => "bodymatter",
    };
}
