using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>A character of a document in the form that documents are compared in, or what stands in the place of one.</summary>
/// <param name="Character">The character; one of the constants for what is none.</param>
/// <param name="Marks">What sets it off from its paragraph.</param>
internal readonly record struct ReadingSign(char Character, WordMark Marks)
{
    /// <summary>The call of a note. Noncharacters stand in no text (Unicode, 23.7).</summary>
    public const char NoteCall = '\uFDD0';

    /// <summary>What a field shows.</summary>
    public const char Field = '\uFDD1';

    /// <summary>A picture, a box, a formula, an object.</summary>
    public const char Object = '\uFDD2';

    /// <summary>The end of a paragraph.</summary>
    public const char End = '\u2029';

    /// <summary>Number of the note that is called, in the document as sent; 0 for a new one, and for what is no call.</summary>
    public int Note { get; init; }

    /// <summary>Address that it leads to, outside of the document; null where it is no such link.</summary>
    public string? Link { get; init; }

    /// <summary>Name of the bookmark that it leads to within the document, as a link or a field; null where it is no such. It is compared by itself: programs drop such links by themselves.</summary>
    public string? Place { get; init; }

    /// <summary>Text of a picture for those who do not see it, empty where there is none; null for what is no picture. Pictures are told apart by their place alone.</summary>
    public string? Description { get; init; }

    /// <summary>Who inserted it, or null.</summary>
    public WordRevision? Inserted { get; init; }

    /// <summary>What the paragraph is that ends here (<see cref="ParagraphForm"/>), and whether a cell or a row ends, too; null for what is no end of a paragraph of an author's.</summary>
    public string? Shape { get; init; }

    /// <summary>True where it is the same to a reader.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(ReadingSign other) => Character == other.Character && Marks == other.Marks && Note == other.Note && Link == other.Link;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Character, Marks, Note, Link);
}
