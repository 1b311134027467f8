using System.Xml.Linq;
using OpenSourceHistory.Docx.Flow;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>A press's own Word file (DOCX, DOTX or one with macros, which are left out), whose styles, page set-up, headers and footers go before those of the sheet.</summary>
public sealed class PressTemplate
{
    internal PressTemplate(XElement styles, XElement section)
    {
        (Styles, Section) = (styles, section);
        Frame = FrameReader.Read(section);
    }

    /// <summary>Its styles.</summary>
    internal XElement Styles { get; }

    /// <summary>Properties of its last section, without references.</summary>
    internal XElement Section { get; }

    /// <summary>Its page.</summary>
    internal TemplatePage Frame { get; }

    /// <summary>Headers and footers of that section.</summary>
    internal ValueList<TemplateHead> Heads { get; init; } = [];

    /// <summary>Its lists, or null.</summary>
    internal TemplatePart? Numbering { get; init; }

    /// <summary>Its table of fonts with the faces that travel in it, or null.</summary>
    internal TemplatePart? Fonts { get; init; }

    /// <summary>Its settings, or null.</summary>
    internal XElement? Settings { get; init; }

    /// <summary>Its theme, or null.</summary>
    internal byte[]? Theme { get; init; }

    /// <summary>Where it is named.</summary>
    internal SourceSpan Span { get; init; }
}
