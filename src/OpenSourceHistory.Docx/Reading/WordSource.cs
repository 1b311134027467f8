namespace OpenSourceHistory.Docx.Reading;

/// <summary>A source that Word keeps in a document (22.6).</summary>
/// <param name="Tag">The name by which citations call it.</param>
/// <param name="Kind">What it is, such as <c>JournalArticle</c>.</param>
/// <param name="Fields">What is known of it, such as <c>Title</c>, by Word's names.</param>
/// <param name="Names">Who made it.</param>
public sealed record WordSource(string Tag, string Kind, ValueList<KeyValuePair<string, string>> Fields, ValueList<WordSourceName> Names);
