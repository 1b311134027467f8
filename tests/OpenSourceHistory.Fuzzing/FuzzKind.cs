namespace OpenSourceHistory.Fuzzing;

/// <summary>What a case damages.</summary>
internal enum FuzzKind
{
    /// <summary>A Markdown file that is a book by itself.</summary>
    Markdown,

    /// <summary>A book's chapters and its description at once.</summary>
    Book,

    /// <summary>A style sheet as text.</summary>
    Sheet,

    /// <summary>Declarations of known properties with odd values.</summary>
    Values,

    /// <summary><c>book.yaml</c>.</summary>
    Description,

    /// <summary>Glossary, people, events, index or contributors.</summary>
    Data,

    /// <summary>Sources in YAML and JSON.</summary>
    Sources,

    /// <summary>Sources in BibTeX.</summary>
    BibTex,

    /// <summary>A citation style.</summary>
    CitationStyle,

    /// <summary>An SVG picture.</summary>
    Svg,

    /// <summary>A PNG or JPEG picture.</summary>
    Raster,

    /// <summary>A font.</summary>
    Font,
}
