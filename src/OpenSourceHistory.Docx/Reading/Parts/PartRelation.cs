namespace OpenSourceHistory.Docx.Reading.Parts;

/// <summary>What a part has to do with something else.</summary>
/// <param name="Kind">Last word of the relationship's type, such as <c>hyperlink</c>.</param>
/// <param name="Target">Path in the package; for what lies outside its address. Null where the target leaves the package.</param>
/// <param name="IsExternal">True for what lies outside.</param>
internal sealed record PartRelation(string Kind, string? Target, bool IsExternal);
