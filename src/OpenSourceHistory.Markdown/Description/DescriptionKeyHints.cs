namespace OpenSourceHistory.Markdown.Description;

/// <summary>Keys that descriptions of books have in other tools, and what to write for them here.</summary>
internal static class DescriptionKeyHints
{
    private const string Contributors = "Write “contributors: [{name: Ann Lee, roles: [author]}]”";
    private const string Cover = "Write “cover: cover.jpg”; without it the cover is drawn from the title and the names";
    private const string Chapters = "Write “body: [one.md, two.md]”, and “front:” and “back:” for what stands around it";
    private const string Outputs = "Write “editions:” with a “format:” and an “output:” for each";
    private const string Sheet = "Write “style: book.css”; how the book looks is said there";

    /// <summary>The hints.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["author"] = Contributors,
        ["authors"] = Contributors,
        ["creator"] = Contributors,
        ["editor"] = Contributors,
        ["translator"] = Contributors,
        ["cover-image"] = Cover,
        ["epub-cover-image"] = Cover,
        ["chapters"] = Chapters,
        ["chapter"] = Chapters,
        ["parts"] = Chapters,
        ["rmd_files"] = Chapters,
        ["input-files"] = Chapters,
        ["files"] = Chapters,
        ["appendices"] = "Write the files into “back:”",
        ["year"] = "Write “date: 2026”",
        ["lang"] = "Write “language: en-GB”",
        ["keywords"] = "Write “subjects: [history, software]”",
        ["tags"] = "Write “subjects: [history, software]”",
        ["subject"] = "Write “subjects: [history, software]”",
        ["abstract"] = "Write “description: …”",
        ["isbn"] = "Write “identifiers: {print: urn:isbn:…}”",
        ["identifier"] = "Write “identifiers: {print: urn:isbn:…}”",
        ["toc"] = "Write “front: [contents]”",
        ["bibliography"] = "Write “sources: refs.bib”, and “back: [bibliography]” for the list",
        ["csl"] = "Write “citations: {style: mine.csl}”",
        ["nocite"] = "Write “citations: {nocite: \"@*\"}”",
        ["css"] = Sheet,
        ["theme"] = Sheet,
        ["documentclass"] = Sheet,
        ["geometry"] = Sheet,
        ["fontsize"] = Sheet,
        ["mainfont"] = Sheet,
        ["papersize"] = Sheet,
        ["format"] = Outputs,
        ["output"] = Outputs,
        ["output-file"] = Outputs,
        ["copyright"] = "Write “rights: All rights reserved”",
        ["license"] = "Write “rights: CC BY 4.0”",
        ["licence"] = "Write “rights: CC BY 4.0”",
    };
}
