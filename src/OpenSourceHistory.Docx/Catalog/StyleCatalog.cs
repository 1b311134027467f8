using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Catalog;

/// <summary>All styles of a file.</summary>
/// <param name="Default">Run properties of <c>w:docDefaults</c>.</param>
/// <param name="Definitions">The styles, parents before what is based on them.</param>
internal sealed record StyleCatalog(RunFormat Default, ValueList<StyleDefinition> Definitions)
{
    private readonly Dictionary<string, StyleDefinition> _byId = Definitions.ToDictionary(d => d.Name.Id, StringComparer.Ordinal);

    /// <summary>A style by its identifier.</summary>
    public StyleDefinition Find(string id) => _byId[id];

    /// <summary>
    /// What a run looks like in a paragraph under a character style, before properties of its own. Bold, italic and their like toggle
    /// between the two kinds of styles (ISO/IEC 29500-1, 17.7.3).
    /// </summary>
    /// <param name="paragraph">Run properties of the paragraph's style.</param>
    /// <param name="characterStyle">The character style.</param>
    public RunFormat Apply(RunFormat paragraph, string characterStyle)
    {
        var (_, _, to, from) = Find(characterStyle);
        return paragraph with
        {
            Fonts = Pick(from.Fonts, to.Fonts, paragraph.Fonts),
            HalfPoints = Pick(from.HalfPoints, to.HalfPoints, paragraph.HalfPoints),
            Bold = Toggle(from.Bold, to.Bold, paragraph.Bold),
            Italic = Toggle(from.Italic, to.Italic, paragraph.Italic),
            Caps = Toggle(from.Caps, to.Caps, paragraph.Caps),
            SmallCaps = Toggle(from.SmallCaps, to.SmallCaps, paragraph.SmallCaps),
            Strike = Toggle(from.Strike, to.Strike, paragraph.Strike),
            Underline = Pick(from.Underline, to.Underline, paragraph.Underline),
            Color = Pick(from.Color, to.Color, paragraph.Color),
            Ground = Pick(from.Ground, to.Ground, paragraph.Ground),
            Border = Pick(from.Border, to.Border, paragraph.Border),
            Spacing = Pick(from.Spacing, to.Spacing, paragraph.Spacing),
            Raise = Pick(from.Raise, to.Raise, paragraph.Raise),
            Script = Pick(from.Script, to.Script, paragraph.Script),
            Figures = Pick(from.Figures, to.Figures, paragraph.Figures),
            FigureSpacing = Pick(from.FigureSpacing, to.FigureSpacing, paragraph.FigureSpacing),
        };
    }

    private static T Pick<T>(T from, T to, T current) => EqualityComparer<T>.Default.Equals(from, to) ? current : to;

    private static bool Toggle(bool from, bool to, bool current) => from == to ? current : current ^ to;
}
