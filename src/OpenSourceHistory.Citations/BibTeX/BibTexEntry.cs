namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>An entry of a bibliography file.</summary>
/// <param name="Type">Its type in small letters.</param>
/// <param name="Key">Its key.</param>
/// <param name="Fields">Its fields in the order of the file.</param>
/// <param name="Span">From the at sign to the key.</param>
internal sealed record BibTexEntry(string Type, string Key, ValueList<BibTexField> Fields, SourceSpan Span)
{
    public BibTexField? Find(string name) => Fields.FirstOrDefault(f => f.Name == name);
}
