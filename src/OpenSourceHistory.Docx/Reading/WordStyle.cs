namespace OpenSourceHistory.Docx.Reading;

/// <summary>A style.</summary>
/// <param name="Id">Its id in the document; says nothing, programs rename them.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>paragraph</c>, <c>character</c>, <c>table</c> or <c>numbering</c>.</param>
public sealed record WordStyle(string Id, string Name, string Kind)
{
    /// <summary>Id of the style that it is based on, or null.</summary>
    public string? BasedOn { get; init; }

    /// <summary>True for the one that is meant where none is named.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Marks of its text, those of the styles that it is based on not among them.</summary>
    public WordMark Marks { get; init; }

    /// <summary>Marks that the styles that it is based on may have and it has not.</summary>
    public WordMark Unmarked { get; init; }

    /// <summary>Level in the outline from 0, or null.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Number of the list that it stands in, 0 for none although the style it is based on has one; or null.</summary>
    public int? List { get; init; }

    /// <summary>Level in that list from 0, or null.</summary>
    public int? ListLevel { get; init; }
}
