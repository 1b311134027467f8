namespace OpenSourceHistory.Docx.Packaging;

/// <summary>A relationship of a part (ISO/IEC 29500-2, 9.3).</summary>
/// <param name="Id">Its identifier, of which a part has but one.</param>
/// <param name="Type">Its type.</param>
/// <param name="Target">Path of the part from the root, with a slash before it, or the address of what is outside.</param>
/// <param name="IsExternal">True where the target is outside the package.</param>
internal sealed record PartRelationship(string Id, string Type, string Target, bool IsExternal);
