using OpenSourceHistory.Pdf.Fonts;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Gathers the resources that a content stream names (ISO 32000-1, 7.8.3).</summary>
internal sealed class ResourceUse
{
    private readonly Dictionary<string, ObjectId> _fonts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ObjectId> _objects = new(StringComparer.Ordinal);
    private readonly bool[] _opacities = new bool[byte.MaxValue + 1];
    private readonly List<Overprint> _overprints = [];
    private readonly List<Separation> _separations = [];
    private readonly List<Shading> _shadings = [];

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

    /// <summary>Takes note of what lies over the inks beneath.</summary>
    /// <param name="overprint">What does.</param>
    /// <returns>Name of its graphics state.</returns>
    public string Use(Overprint overprint)
    {
        IndexOf(_overprints, overprint);
        return overprint.Name;
    }

    /// <summary>Takes note of an ink of its own.</summary>
    /// <param name="separation">The ink.</param>
    /// <returns>Name of its colour space.</returns>
    public string Use(Separation separation) => SeparationName(IndexOf(_separations, separation));

    /// <summary>Takes note of a gradient.</summary>
    /// <param name="shading">The gradient.</param>
    /// <returns>Its name.</returns>
    public string Use(Shading shading) => ShadingName(IndexOf(_shadings, shading));

    /// <summary>Writes the resource dictionary.</summary>
    /// <param name="syntax">Receives it.</param>
    public void Write(SyntaxWriter syntax)
    {
        syntax.OpenDictionary();
        WriteReferences(syntax, "Font", _fonts);
        WriteReferences(syntax, "XObject", _objects);
        WriteStates(syntax);
        WriteAll(syntax, "ColorSpace", _separations, SeparationName, separation => separation.Write(syntax));
        WriteAll(syntax, "Shading", _shadings, ShadingName, shading => shading.Write(syntax));
        syntax.CloseDictionary();
    }

    private static int IndexOf<T>(List<T> known, T used)
    {
        var index = known.IndexOf(used);
        if (index < 0)
        {
            index = known.Count;
            known.Add(used);
        }

        return index;
    }

    private void WriteStates(SyntaxWriter syntax)
    {
        if (!_opacities.Contains(true) && _overprints.Count == 0)
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

        foreach (var overprint in _overprints.OrderBy(o => o.Name, StringComparer.Ordinal))
        {
            overprint.Write(syntax.Name(overprint.Name));
        }

        syntax.CloseDictionary();
    }

    private static void WriteAll<T>(SyntaxWriter syntax, string kind, List<T> resources, Func<int, string> nameOf, Action<T> write)
    {
        if (resources.Count == 0)
        {
            return;
        }

        syntax.Name(kind).OpenDictionary();
        for (var i = 0; i < resources.Count; i++)
        {
            syntax.Name(nameOf(i));
            write(resources[i]);
        }

        syntax.CloseDictionary();
    }

    private static string ShadingName(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Sh{index + 1}");

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
