using System.Text;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>A field while its paragraphs are read.</summary>
/// <param name="inserted">Who inserted its beginning, or null.</param>
/// <param name="deleted">Who deleted its beginning, or null.</param>
internal sealed class OpenField(WordRevision? inserted, WordRevision? deleted)
{
    /// <summary>What of its instruction was read.</summary>
    public StringBuilder Instruction { get; } = new();

    /// <summary>What it shows in the paragraph that is read.</summary>
    public List<WordToken> Result { get; } = [];

    /// <summary>True behind the instruction.</summary>
    public bool IsInResult { get; set; }

    /// <summary>True from the second of its paragraphs on.</summary>
    public bool IsContinued { get; set; }

    /// <summary>The field, as far as it stands in the paragraph.</summary>
    public FieldToken Make() => new(Instruction.ToString().Trim(), ValueList.From(Result.ToArray()), IsContinued) { Inserted = inserted, Deleted = deleted };
}
