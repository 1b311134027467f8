namespace OpenSourceHistory.Docx.Tracing;

/// <summary>Characters of a written file with the node that they are the characters of.</summary>
/// <param name="Text">The characters, as the node has them.</param>
/// <param name="Node">The node, or what the sheet made them for.</param>
public sealed record TracedText(string Text, Node Node)
{
    /// <summary>Stands for the call of a note: no character (Unicode, 23.7).</summary>
    public const string NoteCall = "\uFDD0";
}
