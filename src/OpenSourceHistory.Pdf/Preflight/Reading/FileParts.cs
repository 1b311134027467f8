using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>What the pages of a file share.</summary>
/// <param name="tokens">The file.</param>
internal sealed class FileParts(TokenReader tokens)
{
    private readonly Dictionary<DictionaryToken, OpenedFont> _fonts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The file.</summary>
    public TokenReader Tokens => tokens;

    /// <summary>How much is read at most.</summary>
    public ReadingBudget Budget { get; } = new();

    /// <summary>What cells of patterns are painted with, by their dictionaries.</summary>
    public Dictionary<DictionaryToken, UsedPaint> Cells { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The font of a dictionary; null where there is none.</summary>
    /// <param name="dictionary">The dictionary, or null.</param>
    public OpenedFont? FontOf(DictionaryToken? dictionary)
    {
        if (dictionary is null)
        {
            return null;
        }

        if (!_fonts.TryGetValue(dictionary, out var font))
        {
            font = _fonts[dictionary] = new OpenedFont(tokens, dictionary);
        }

        return font;
    }
}
