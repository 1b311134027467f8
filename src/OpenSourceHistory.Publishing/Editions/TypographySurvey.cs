using System.Runtime.InteropServices;
using System.Text;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>
/// Finds which typefaces an edition uses, and how its text is set, without making it: the characters of each style are cut into faces as
/// typesetting and the exporters cut them. Counted are text, generated content, folios and running heads, and the text of vector pictures.
/// </summary>
internal sealed class TypographySurvey : BookWalker
{
    private static readonly PseudoElement[] s_pseudos = Array.FindAll(Enum.GetValues<PseudoElement>(), pseudo => PseudoElements.OuterOf(pseudo) is null);

    private readonly StyledBook _styled;
    private readonly FontLibrary _fonts;
    private readonly PictureLibrary _pictures;
    private readonly Dictionary<ComputedStyle, Dictionary<Rune, int>> _characters = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, (FontFace Face, int Count)> _families = new(StringComparer.OrdinalIgnoreCase);

    private TypographySurvey(StyledEdition edition, FontLibrary fonts) => (_styled, _pictures, _fonts) = (edition.Book, edition.Pictures, fonts);

    /// <summary>Surveys a book.</summary>
    /// <param name="edition">The book, styled for the edition.</param>
    /// <param name="fonts">Faces.</param>
    public static EditionTypography Of(StyledEdition edition, FontLibrary fonts)
    {
        var survey = new TypographySurvey(edition, fonts);
        survey.Walk(edition.Book.Book);
        if (edition.Book.Media != MediaType.Epub)
        {
            survey.AddMarginBoxes();
        }

        survey.AddFaces();
        var text = survey.TextStyle();
        var main = text is null ? null : survey.FacesOf(SampleOf(text.Language), RequestOf(text)).FirstOrDefault();
        var families = survey._families.Values
            .OrderByDescending(f => string.Equals(f.Face.Family, main?.Family, StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(f => f.Count)
            .ThenBy(f => f.Face.Family, StringComparer.Ordinal);
        return new EditionTypography(ValueList.From(families.Select(f => TypefaceCredits.Of(f.Face))), survey.Setting(text));
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        switch (node)
        {
            case Text text:
                Add(text.Value, _styled.StyleOf(text));
                break;
            case Code code:
                Add(code.Value, _styled.StyleOf(code));
                break;
            case CodeBlock block:
                Add(block.Text, _styled.StyleOf(block));
                break;
            case Caption { Label: { } label } caption:
                Add(label, _styled.CaptionLabelStyle(caption));
                break;
            case Image image:
                AddPicture(image);
                break;
            default:
                break;
        }

        AddGenerated(node);
        base.Visit(node);
    }

    private void AddGenerated(Node node)
    {
        foreach (var pseudo in s_pseudos)
        {
            foreach (var part in _styled.PartsOf(node, pseudo))
            {
                Add(ContentText.Of(part.Content), part.Style);
            }
        }
    }

    private void AddPicture(Image image)
    {
        if (image.ResolvedPath is { } path && _pictures.Load(path, image.Span).Value is VectorPicture vector)
        {
            foreach (var text in vector.Drawing.Texts)
            {
                Add(text.Face, text.Text.Length);
            }
        }
    }

    // A folio stands for what a margin box holds: its figures are in the face of the box.
    private void AddMarginBoxes()
    {
        var pages = _styled.Book.Divisions.Select(d => _styled.StyleOf(d).Page).Distinct(StringComparer.Ordinal);
        foreach (var context in pages.SelectMany(p => new[] { PageSide.Recto, PageSide.Verso }.Select(side => new PageContext(p, side, false, false))))
        {
            foreach (var box in _styled.PageStyleOf(context).MarginBoxes)
            {
                Add("0", box.Style);
            }
        }
    }

    private void Add(string text, ComputedStyle style)
    {
        if (!_characters.TryGetValue(style, out var counts))
        {
            _characters[style] = counts = [];
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, rune, out _)++;
            }
        }
    }

    // Hundreds of styles ask for a handful of faces, and thousands of pages for a few hundred characters of each.
    private void AddFaces()
    {
        foreach (var asked in _characters.GroupBy(c => RequestOf(c.Key), c => c.Value))
        {
            foreach (var character in asked.SelectMany(counts => counts).GroupBy(c => c.Key, c => c.Value))
            {
                foreach (var face in FacesOf(character.Key.ToString(), asked.Key))
                {
                    Add(face, character.Sum());
                }
            }
        }
    }

    private void Add(FontFace face, int count)
    {
        var (first, sum) = _families.GetValueOrDefault(face.Family, (face, 0));
        _families[face.Family] = (first, sum + count);
    }

    // Faces that only the library lends do not travel in an e-book: there the reading system's own stand in.
    private IEnumerable<FontFace> FacesOf(string text, FontRequest request) => _fonts
        .Itemize(text, request)
        .Where(run => !run.IsMissing && (_styled.Media != MediaType.Epub || request.Families.Contains(run.Face.Family, StringComparer.OrdinalIgnoreCase)))
        .Select(run => run.Face);

    // A sign of the script that most of the text is in.
    private static string SampleOf(string language) =>
        LanguageTag.IsWrittenInHan(language) ? "\u4E00" : LanguageTag.IsOf(language, "ko") ? "\uAC00" : "n";

    private static FontRequest RequestOf(ComputedStyle style) =>
        new(style.FontFamilies, style.FontWeight, style.FontSlant != FontSlant.Normal, new ShapingOptions(style.Language, []));

    // The first paragraph of the first chapter that has one.
    private ComputedStyle? TextStyle()
    {
        var paragraph = Chapters().SelectMany(d => d.Blocks).OfType<Paragraph>().FirstOrDefault();
        return paragraph is null ? null : _styled.StyleOf(paragraph);
    }

    private IEnumerable<Division> Chapters() => _styled.Book.Divisions.Where(d => d.Matter == Matter.Body);

    private PageSetting? Setting(ComputedStyle? text)
    {
        if (text is null || _styled.Media == MediaType.Epub)
        {
            return null;
        }

        var page = _styled.PageStyleOf(new PageContext(_styled.StyleOf(Chapters().First()).Page, PageSide.Recto, false, false));
        return new PageSetting(text.FontSize, text.LineHeight, page.Size.Width - page.Margin.Left - page.Margin.Right, page.Size);
    }
}
