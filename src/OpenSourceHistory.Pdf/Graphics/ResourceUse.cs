using OpenSourceHistory.Pdf.Fonts;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Gathers the resources that a content stream names (ISO 32000-1, 7.8.3).</summary>
internal sealed class ResourceUse
{
    private readonly Dictionary<string, ObjectId> _fonts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ObjectId> _objects = new(StringComparer.Ordinal);
    private readonly bool[] _opacities = new bool[byte.MaxValue + 1];
    private readonly List<Separation> _separations = [];

    /// <summary>Takes note of a font.</summary>
    /// <param name="font">The font.</param>
    /// <returns>Its name.</returns>
    public string Use(EmbeddedFont font)
    {
        _fonts[font.ResourceName] = font.Id;
        return font.ResourceName;
    }

    /// <summary>Takes note of a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <returns>Its name.</returns>
    public string Use(EmbeddedPicture picture)
    {
        _objects[picture.ResourceName] = picture.Id;
        return picture.ResourceName;
    }

    /// <summary>Takes note of an opacity.</summary>
    /// <param name="opacity">0 (clear) to 255 (opaque).</param>
    /// <returns>Name of its graphics state.</returns>
    public string UseOpacity(byte opacity)
    {
        _opacities[opacity] = true;
        return OpacityName(opacity);
    }

    /// <summary>Takes note of an ink of its own.</summary>
    /// <param name="separation">The ink.</param>
    /// <returns>Name of its colour space.</returns>
    public string Use(Separation separation)
    {
        var index = _separations.IndexOf(separation);
        if (index < 0)
        {
            index = _separations.Count;
            _separations.Add(separation);
        }

        return SeparationName(index);
    }

    /// <summary>Writes the resource dictionary.</summary>
    /// <param name="syntax">Receives it.</param>
    public void Write(SyntaxWriter syntax)
    {
        syntax.OpenDictionary();
        WriteReferences(syntax, "Font", _fonts);
        WriteReferences(syntax, "XObject", _objects);
        WriteOpacities(syntax);
        WriteSeparations(syntax);
        syntax.CloseDictionary();
    }

    private void WriteOpacities(SyntaxWriter syntax)
    {
        if (!_opacities.Contains(true))
        {
            return;
        }

        syntax.Name("ExtGState").OpenDictionary();
        for (var opacity = 0; opacity < _opacities.Length; opacity++)
        {
            if (_opacities[opacity])
            {
                syntax.Name(OpacityName(opacity)).OpenDictionary()
                    .Name("ca").Number(opacity / 255.0)
                    .Name("CA").Number(opacity / 255.0)
                    .CloseDictionary();
            }
        }

        syntax.CloseDictionary();
    }

    private void WriteSeparations(SyntaxWriter syntax)
    {
        if (_separations.Count == 0)
        {
            return;
        }

        syntax.Name("ColorSpace").OpenDictionary();
        for (var i = 0; i < _separations.Count; i++)
        {
            _separations[i].Write(syntax.Name(SeparationName(i)));
        }

        syntax.CloseDictionary();
    }

    private static string SeparationName(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"S{index + 1}");

    private static string OpacityName(int opacity) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"A{opacity}");

    private static void WriteReferences(SyntaxWriter syntax, string kind, Dictionary<string, ObjectId> entries)
    {
        if (entries.Count > 0)
        {
            syntax.Name(kind).OpenDictionary();
            foreach (var name in entries.Keys.Order(StringComparer.Ordinal))
            {
                syntax.Name(name).Reference(entries[name]);
            }

            syntax.CloseDictionary();
        }
    }
}
