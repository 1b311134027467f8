namespace OpenSourceHistory.Markdown.Findings;

/// <summary>Codes of the diagnostics that reading reports: files 100x, text 11xx, pictures 12xx, references 13xx, HTML 14xx, descriptions 15xx.</summary>
public static class MarkdownCodes
{
    /// <summary>There is no such file or folder, or one stands where the other is expected.</summary>
    public const string NotFound = "OSH1001";

    /// <summary>A file cannot be read.</summary>
    public const string Unreadable = "OSH1002";

    /// <summary>A file is not UTF-8.</summary>
    public const string NotUtf8 = "OSH1003";

    /// <summary>A file holds a NUL.</summary>
    public const string Nul = "OSH1004";

    /// <summary>A file is too large.</summary>
    public const string TooLarge = "OSH1005";

    /// <summary>Elements are nested too deep.</summary>
    public const string TooDeep = "OSH1006";

    /// <summary>There is nothing to make a book of.</summary>
    public const string Empty = "OSH1007";

    /// <summary>A character that no output can hold.</summary>
    public const string CharacterLeftOut = "OSH1008";

    /// <summary>A note's label is not defined in its file.</summary>
    public const string UndefinedNote = "OSH1101";

    /// <summary>A note is defined but never called.</summary>
    public const string UnusedNote = "OSH1102";

    /// <summary>A note is called more than once.</summary>
    public const string RepeatedNote = "OSH1103";

    /// <summary>A note is defined more than once in its file.</summary>
    public const string DuplicateNote = "OSH1104";

    /// <summary>A note calls itself.</summary>
    public const string CircularNote = "OSH1105";

    /// <summary>A note without text.</summary>
    public const string EmptyNote = "OSH1106";

    /// <summary>A heading's level is skipped.</summary>
    public const string SkippedLevel = "OSH1110";

    /// <summary>A fenced division is not closed.</summary>
    public const string OpenDivision = "OSH1111";

    /// <summary>A metadata block of a file has a key or value that is not known.</summary>
    public const string FileMetadata = "OSH1112";

    /// <summary>A heading without text.</summary>
    public const string EmptyHeading = "OSH1113";

    /// <summary>A line that closes a division where none is open.</summary>
    public const string SurplusFence = "OSH1121";

    /// <summary>A line of colons that opens no division.</summary>
    public const string UnreadFence = "OSH1123";

    /// <summary>Lines of a grid table that do not stand below each other.</summary>
    public const string UnevenGrid = "OSH1124";

    /// <summary>A picture's width or height that is no length.</summary>
    public const string UnreadSize = "OSH1126";

    /// <summary>A block of code is not closed.</summary>
    public const string OpenCode = "OSH1114";

    /// <summary>Attributes in braces that cannot be read; they are printed.</summary>
    public const string UnreadAttributes = "OSH1115";

    /// <summary>A note in the line is not closed.</summary>
    public const string OpenNote = "OSH1116";

    /// <summary>What looks like a table is none.</summary>
    public const string BrokenTable = "OSH1117";

    /// <summary>A file's metadata block is not closed.</summary>
    public const string OpenMetadata = "OSH1118";

    /// <summary>A language's name stands where its tag is meant.</summary>
    public const string LanguageName = "OSH1119";

    /// <summary>An abbreviation is defined twice, as different things.</summary>
    public const string DuplicateAbbreviation = "OSH1120";

    /// <summary>Metadata within a text, where they are printed.</summary>
    public const string InnerMetadata = "OSH1122";

    /// <summary>Text that looks like a table and is none.</summary>
    public const string UnreadTable = "OSH1130";

    /// <summary>Formulas, which are not set yet.</summary>
    public const string Formula = "OSH1131";

    /// <summary>Commands and environments of TeX.</summary>
    public const string Tex = "OSH1132";

    /// <summary>Raw text for one format alone.</summary>
    public const string RawFormat = "OSH1133";

    /// <summary>Tags of other tools.</summary>
    public const string Template = "OSH1134";

    /// <summary>Alerts, which are set as quotations.</summary>
    public const string Alert = "OSH1135";

    /// <summary>Text from right to left, which is not set yet.</summary>
    public const string RightToLeft = "OSH1136";

    /// <summary>Diagrams that another tool draws.</summary>
    public const string Diagram = "OSH1137";

    /// <summary>What looks like a link is none.</summary>
    public const string UnreadLink = "OSH1138";

    /// <summary>What looks like a list is none, or not where it looks to be.</summary>
    public const string UnreadList = "OSH1139";

    /// <summary>Signs of emphasis or code without a partner.</summary>
    public const string UnmatchedSign = "OSH1140";

    /// <summary>What looks like a heading is none.</summary>
    public const string UnreadHeading = "OSH1141";

    /// <summary>Prose that is code because it is indented.</summary>
    public const string IndentedText = "OSH1142";

    /// <summary>A change or comment that cannot be read, or stands where none can be.</summary>
    public const string UnreadRevision = "OSH1143";

    /// <summary>A picture's file is missing.</summary>
    public const string MissingImage = "OSH1201";

    /// <summary>A picture lies outside the book's folder.</summary>
    public const string OutsideImage = "OSH1202";

    /// <summary>A picture on another machine is not fetched.</summary>
    public const string RemoteImage = "OSH1203";

    /// <summary>A picture has no alternative text.</summary>
    public const string MissingAlternativeText = "OSH1204";

    /// <summary>An id is given twice.</summary>
    public const string DuplicateId = "OSH1301";

    /// <summary>A link points to nothing in the book.</summary>
    public const string BrokenLink = "OSH1302";

    /// <summary>A link points to a file that is not part of the book.</summary>
    public const string LinkToFile = "OSH1303";

    /// <summary>A name is both an id of the book and the key of a source.</summary>
    public const string AmbiguousReference = "OSH1310";

    /// <summary>HTML that a book cannot show; its text is kept.</summary>
    public const string UnsupportedHtml = "OSH1401";

    /// <summary>HTML that is left out with its content.</summary>
    public const string DroppedHtml = "OSH1402";

    /// <summary>An HTML element that is not closed, or closed but not open.</summary>
    public const string UnbalancedHtml = "OSH1403";

    /// <summary>YAML that cannot be parsed.</summary>
    public const string YamlSyntax = "OSH1501";

    /// <summary>TOML of another tool that cannot be parsed.</summary>
    public const string TomlSyntax = "OSH1513";

    /// <summary>A key that is not known.</summary>
    public const string UnknownKey = "OSH1502";

    /// <summary>A value of the wrong kind.</summary>
    public const string WrongType = "OSH1503";

    /// <summary>A key that must be there is missing.</summary>
    public const string MissingKey = "OSH1504";

    /// <summary>An ISBN whose check digit is wrong.</summary>
    public const string WrongIsbn = "OSH1512";

    /// <summary>A value that is not among those allowed.</summary>
    public const string UnknownValue = "OSH1505";

    /// <summary>A key given twice.</summary>
    public const string DuplicateKey = "OSH1506";

    /// <summary>A file that a description names is missing.</summary>
    public const string MissingFile = "OSH1507";

    /// <summary>A file named twice, or an output that two editions share.</summary>
    public const string NamedTwice = "OSH1508";

    /// <summary>A file of the book lies outside its folder.</summary>
    public const string OutsideFile = "OSH1509";

    /// <summary>Standards that no file conforms to at once, or not in an edition of its kind.</summary>
    public const string StandardsExcluded = "OSH1514";

    /// <summary>A cover without an edition that it could be wrapped around.</summary>
    public const string NothingWrapped = "OSH1515";

    /// <summary>The name of someone who wishes to be anonymous stands in the text or the data.</summary>
    public const string AnonymousNamed = "OSH1530";

    /// <summary>An id in the prose of a data file.</summary>
    public const string IdInData = "OSH1510";

    /// <summary>An entry of a data file that is defined twice.</summary>
    public const string DefinedTwice = "OSH1511";
}
