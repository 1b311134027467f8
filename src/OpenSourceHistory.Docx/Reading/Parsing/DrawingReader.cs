using System.Globalization;
using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Reads drawings (20.4), the older ones in VML (19.1), and objects of other programs.</summary>
/// <param name="context">What they are read with.</param>
internal sealed class DrawingReader(StoryContext context)
{
    private const double EmusInPoint = 12700;
    private const long LargestEmus = 100_000_000;

    /// <summary>Reads a drawing.</summary>
    /// <param name="element">The drawing.</param>
    /// <returns>Its pictures, and the text of its boxes.</returns>
    public IEnumerable<WordToken> Read(XElement element)
    {
        var boxes = OutermostBoxes(element).ToList();
        var pictures = PicturesOf(element).ToList();
        if (boxes.Count + pictures.Count == 0)
        {
            var (text, _) = TextOf(element);
            return [new ObjectToken(KindOf(element), text)];
        }

        if (element.Name.LocalName == "object")
        {
            context.Tell(WordNoticeKind.Embedded, KindOf(element));
        }

        return pictures.Concat(boxes.Select(b => new TextBoxToken(ValueList.From(new StoryReader(context).Read(b.Elements()).ToArray()))));
    }

    private static IEnumerable<XElement> OutermostBoxes(XElement element) => element.Elements().SelectMany(e =>
        e.Name.LocalName == "txbxContent" ? [e] : e.Name.LocalName == "AlternateContent" ? Alternatives.Chosen(e).SelectMany(c => OutermostBoxes(new XElement("one", c))) : OutermostBoxes(e));

    // Pictures in a box are those of its text.
    private IEnumerable<WordToken> PicturesOf(XElement element)
    {
        foreach (var picture in element.Descendants().Where(e => e.Name.LocalName is "blip" or "imagedata" && !e.Ancestors().TakeWhile(a => a != element).Any(a => a.Name.LocalName == "txbxContent")))
        {
            var (text, isDecorative) = TextOf(element);
            yield return new PictureToken(PartOf(picture), SizeOf(element), text) { IsDecorative = isDecorative };
        }
    }

    // A drawing in SVG has a picture in pixels beside it for those who do not know it.
    private string? PartOf(XElement picture) =>
        context.PartAt(picture.Descendants().FirstOrDefault(e => e.Name.LocalName == "svgBlip").Get("embed")) ?? context.PartAt(picture.Get("embed") ?? picture.Get("id"));

    private static (string Text, bool IsDecorative) TextOf(XElement element)
    {
        var properties = element.Descendants().FirstOrDefault(e => e.Name.LocalName == "docPr");
        var shape = element.Descendants().FirstOrDefault(e => e.Name.LocalName == "shape");
        var isDecorative = element.Descendants().Any(e => e.Name.LocalName == "decorative" && e.Get("val") is "1" or "true");
        return (properties.Get("descr") ?? shape.Get("alt") ?? string.Empty, isDecorative);
    }

    private static Size SizeOf(XElement element)
    {
        var extent = element.Descendants().FirstOrDefault(e => e.Name.LocalName == "extent");
        return new Size(LengthOf(extent.Get("cx")), LengthOf(extent.Get("cy")));
    }

    private static Length LengthOf(string? emus) => Length.FromPoints(
        long.TryParse(emus, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? Math.Min(value, LargestEmus) / EmusInPoint : 0);

    private static string KindOf(XElement element) =>
        element.Descendants().FirstOrDefault(e => e.Name.LocalName == "OLEObject").Get("ProgID")
        ?? (element.Descendants().FirstOrDefault(e => e.Name.LocalName == "graphicData").Get("uri") is { } uri ? uri[(uri.LastIndexOf('/') + 1)..] : element.Name.LocalName);
}
