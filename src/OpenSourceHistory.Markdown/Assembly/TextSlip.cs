using System.Text.RegularExpressions;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>A mistake of authors that leaves its signs in the text: how it looks, and what to say of it.</summary>
/// <param name="Look">Matches it; a group named <c>at</c> is the sign that must be written as it is, else the match's first.</param>
/// <param name="Code">Code of the finding.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to write.</param>
internal sealed partial record TextSlip(Regex Look, string Code, string Message, string Hint)
{
    private const string NoLink = "This is no link, and stands in the text as it is written";

    /// <summary>Slips within a line, the narrower before the wider.</summary>
    public static IReadOnlyList<TextSlip> OfLines { get; } =
    [
        new(SpaceBeforeAddress(), MarkdownCodes.UnreadLink, NoLink, "Leave no space between the brackets: [text](address)"),
        new(SpaceInAddress(), MarkdownCodes.UnreadLink, NoLink, "Put an address with spaces into angle brackets: [text](<my file.md>)"),
        new(TurnedBrackets(), MarkdownCodes.UnreadLink, NoLink, "Write the text into square brackets and the address into round ones: [text](address)"),
        new(OpenAddress(), MarkdownCodes.UnreadLink, NoLink, "Close the address with ), and write no spaces into it: [text](address)"),
        new(UndefinedReference(), MarkdownCodes.UnreadLink, NoLink, "Define what the second brackets name, on a line of its own: [name]: https://…"),
        new(OpenStrong(), MarkdownCodes.UnmatchedSign, "These signs open or close nothing, and stand in the text as they are written", "Write them right at the words, **so**, at both ends and in one paragraph, or \\*\\* for the signs themselves"),
        new(OpenCode(), MarkdownCodes.UnmatchedSign, "This sign opens or closes no code, and stands in the text as it is written", "Close code with as many signs as open it, in the same paragraph, or write \\` for the sign itself"),
    ];

    /// <summary>Slips of whole paragraphs, by how they begin in the source.</summary>
    public static IReadOnlyList<TextSlip> OfParagraphs { get; } =
    [
        new(HeadingWithoutSpace(), MarkdownCodes.UnreadHeading, "This is no heading: a space is missing behind the signs", "Write “# Title”, or \\# for the sign itself"),
        new(TomlMetadata(), MarkdownCodes.InnerMetadata, "Metadata of this kind are not read; they are printed", "Write them as YAML, between lines of ---: title: The title"),
        new(BulletSigns(), MarkdownCodes.UnreadList, "This is no list: its lines run on into one paragraph", "Begin each item with a hyphen and a space: - item"),
        new(ItemsWithoutSpace(), MarkdownCodes.UnreadList, "This is no list: a space is missing behind the marks of its items", "Write “- item” or “1. item”"),
        new(DefinitionWithoutSpace(), MarkdownCodes.UnreadList, "This is no definition: a space is missing behind the colon", "Write “: Definition” below the term"),
    ];

    /// <summary>Marks of other tools within a line: wiki links, comments and blocks of Obsidian, names of emoji.</summary>
    [GeneratedRegex(@"!?\[\[[^\[\]\n]+\]\]|%%[^%\n]+%%|(?<![\w:/]):[a-z][a-z_+-]*[a-z]:(?![\w:/])|(?<=\s)\^[a-z0-9]+-[a-z0-9-]+$")]
    public static partial Regex ForeignMarks();

    [GeneratedRegex(@"\[[^\[\]]*(?<at>\])\s\((?:[^()\s]+\.(?:md|html?|png|jpe?g|svg|gif|pdf)(?:#[\w-]*)?\)|#[\w-]+\)|(?=https?:|www\.))")]
    private static partial Regex SpaceBeforeAddress();

    [GeneratedRegex(@"\[[^\[\]]*(?<at>\])\((?!https?:)[^()<>""'\s]+ [^()<>""']*\.(?:md|html?|png|jpe?g|svg|gif|pdf)\)")]
    private static partial Regex SpaceInAddress();

    [GeneratedRegex(@"\([^()\[\]]+(?<at>\))\[(?:(?=https?:|www\.)|[^\[\]\s]+\.(?:md|html?|png|jpe?g|svg|gif|pdf)\])")]
    private static partial Regex TurnedBrackets();

    [GeneratedRegex(@"\[[^\[\]]*(?<at>\])\((?:https?:|www\.|mailto:|\.{0,2}/|#\w|[\w/-]+\.(?:md|html?|png|jpe?g|svg|gif|pdf)\b)")]
    private static partial Regex OpenAddress();

    [GeneratedRegex(@"\[[^\[\]@^]{2,}(?<at>\])\[[^\[\]@^]*\p{L}{2}[^\[\]@^]*\]")]
    private static partial Regex UndefinedReference();

    [GeneratedRegex(@"(?<at>\*\*)(?!\w+\*?\s*[,)])|(?<at>(?<!\{)~~(?!\}))")]
    private static partial Regex OpenStrong();

    [GeneratedRegex(@"`(?!`)")]
    private static partial Regex OpenCode();

    [GeneratedRegex(@"^#{1,6}[\p{L}\d][^\n]*\s*$")]
    private static partial Regex HeadingWithoutSpace();

    [GeneratedRegex(@"^\+{3}[ \t]*\r?\n")]
    private static partial Regex TomlMetadata();

    [GeneratedRegex(@"^[ \t]*(?:[•▪◦‣●·][ \t]*\S|[–−][ \t]+[^\n]*\n[ \t>]*[–−][ \t])")]
    private static partial Regex BulletSigns();

    [GeneratedRegex(@"^(?:[-+]\p{L}[^\n]*\n[ \t>]*[-+]\p{L}|\d{1,3}[.)]\p{L}[^\n]*\n[ \t>]*\d{1,3}[.)]\p{L})")]
    private static partial Regex ItemsWithoutSpace();

    [GeneratedRegex(@"^[^\n:|]{1,80}\n[ \t>]*:\p{L}[^:\n]*(?:\n|$)")]
    private static partial Regex DefinitionWithoutSpace();
}
