using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>Text that the program made, and makes anew each time.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Its place in the story that it stands in; 0 for what stands in none.</param>
/// <param name="Maker">The instruction of its field, or the name of its part; empty for lines.</param>
/// <param name="Text">What it shows, with <see cref="Numeral"/> for numbers that fields count.</param>
internal sealed record GeneratedStretch(GeneratedKind Kind, int At, string Maker, string Text)
{
    /// <summary>Stands for a number that programs count by themselves: no character (Unicode, 23.7).</summary>
    public const char Numeral = '\uFDD3';

    /// <summary>Who changed it first; null where tracking was off.</summary>
    public WordRevision? Revision { get; init; }

    /// <summary>Name of its field, in capitals; empty where it has none.</summary>
    public string Field => FieldOf(Maker);

    /// <summary>What of it is not counted, for a reader.</summary>
    public string Shown => string.Join(' ', Text.Split(['\t', ' ', Numeral], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Name of the bookmark whose text, page or number a field shows; null for all others.</summary>
    /// <param name="instruction">Its instruction.</param>
    public static string? PlaceOf(string instruction) =>
        FieldOf(instruction) is "REF" or "PAGEREF" or "NOTEREF" && instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var name, ..] ? name : null;

    /// <summary>Name of a field, in capitals.</summary>
    /// <param name="instruction">Its instruction.</param>
    public static string FieldOf(string instruction) => instruction.Split(' ', 2)[0].ToUpperInvariant();
}
