namespace OpenSourceHistory.Typesetting.Structure;

/// <summary>Which part of a node an element stands for.</summary>
internal enum PartKind
{
    /// <summary>What it says.</summary>
    Content,

    /// <summary>The label in front of it.</summary>
    Label,

    /// <summary>The call of a note.</summary>
    Call,

    /// <summary>The end of a range of places, which is a link of its own.</summary>
    End,
}
