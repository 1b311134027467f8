using OpenSourceHistory.Core.Fingerprints;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Fonts;
using OpenSourceHistory.Pdf.Graphics;

namespace OpenSourceHistory.Pdf;

/// <summary>Gathers the faces, glyphs and pictures that pages use, in the order of first use.</summary>
internal sealed class UsedContent
{
    private readonly Dictionary<FontFace, GlyphUsage> _usages = [];
    private readonly List<GlyphUsage> _fonts = [];
    private readonly Dictionary<Picture, int> _pictureNumbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _numbersByContent = new(StringComparer.Ordinal);
    private readonly List<UsedPicture> _pictures = [];

    private readonly bool _hasLineEnds;

    private UsedContent(bool hasLineEnds) => _hasLineEnds = hasLineEnds;

    /// <summary>Faces and their glyphs.</summary>
    public IReadOnlyList<GlyphUsage> Fonts => _fonts;

    /// <summary>Pictures; files of the same bytes are one picture.</summary>
    public IReadOnlyList<UsedPicture> Pictures => _pictures;

    /// <summary>Every picture that pages hold and its place in <see cref="Pictures"/>.</summary>
    public IReadOnlyDictionary<Picture, int> PictureNumbers => _pictureNumbers;

    /// <summary>Gathers what pages use.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="hasLineEnds">True where word spaces that the ends of lines took are shown as well.</param>
    public static UsedContent Of(ValueList<Page> pages, bool hasLineEnds)
    {
        var used = new UsedContent(hasLineEnds);
        foreach (var page in pages)
        {
            foreach (var item in page.Items)
            {
                used.Add(item);
            }
        }

        return used;
    }

    private void Add(PageItem item)
    {
        if (item is GlyphRun run)
        {
            UsageOf(run.Face)?.Add(run.Text, run.Glyphs.AsSpan());
            if (_hasLineEnds && run is { IsFollowedBySpace: true, Mark.Element: not null })
            {
                UsageOf(run.Face)?.AddSpace();
            }
        }
        else if (item is PlacedPicture placed && !_pictureNumbers.ContainsKey(placed.Picture))
        {
            Add(placed.Picture, placed.Span);
        }
    }

    private void Add(Picture picture, SourceSpan span)
    {
        var content = picture.Data.IsEmpty ? null : Convert.ToHexString(Sha256.Of(picture.Data.Span));
        if (content is not null && _numbersByContent.TryGetValue(content, out var known))
        {
            _pictureNumbers.Add(picture, known);
            return;
        }

        var number = _pictures.Count;
        _pictures.Add(new UsedPicture(picture, span));
        _pictureNumbers.Add(picture, number);
        if (content is not null)
        {
            _numbersByContent.Add(content, number);
        }

        if (picture is VectorPicture { Drawing: var drawing })
        {
            foreach (var text in drawing.Texts)
            {
                UsageOf(text.Face)?.Add(text.Text, DrawingContent.Place(text));
            }
        }
    }

    // Null where the face's file could not be read, which was reported when it was: there is nothing to embed.
    private GlyphUsage? UsageOf(FontFace face)
    {
        if (face.GlyphCount == 0)
        {
            return null;
        }

        if (!_usages.TryGetValue(face, out var usage))
        {
            usage = new GlyphUsage(face);
            _usages.Add(face, usage);
            _fonts.Add(usage);
        }

        return usage;
    }
}
