using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Reads names of cascade layers (CSS Cascade 5, section 6.4.2).</summary>
internal static class LayerNames
{
    /// <summary>The names, each of its parts from the outermost; null where they do not parse.</summary>
    /// <param name="components">Names between commas; may be empty.</param>
    public static List<List<string>>? Read(IReadOnlyList<Component> components)
    {
        var names = new List<List<string>>();
        foreach (var part in components.Count == 0 ? [] : ComponentList.SplitAtCommas(components))
        {
            // Identifiers joined by full stops.
            var isName = part.Count % 2 == 1 && part.Select((c, i) => i % 2 == 0 ? c.Kind == TokenKind.Ident : c.IsDelim('.')).All(fits => fits);
            if (!isName)
            {
                return null;
            }

            names.Add([.. part.Where(c => c.Kind == TokenKind.Ident).Select(c => c.Text)]);
        }

        return names;
    }
}
