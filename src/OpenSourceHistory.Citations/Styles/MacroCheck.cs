using System.Xml.Linq;
using OpenSourceHistory.Citations.Xml;

namespace OpenSourceHistory.Citations.Styles;

/// <summary>Checks that every macro called is defined, that none calls itself, and that calls do not go on and on.</summary>
internal static class MacroCheck
{
    private const int DeepestCalls = 100;

    public static bool Holds(XElement root, StyleXml xml)
    {
        var macros = root.Elements(StyleXml.Namespace + "macro")
            .GroupBy(m => (string?)m.Attribute("name") ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        return AllAreDefined(root, macros, xml) && NoneIsCircular(macros, xml);
    }

    private static bool AllAreDefined(XElement root, Dictionary<string, XElement> macros, StyleXml xml)
    {
        var undefined = root.Descendants().Attributes("macro").Where(a => !macros.ContainsKey(a.Value)).ToList();
        foreach (var call in undefined)
        {
            var near = NearestName.Find(call.Value, macros.Keys);
            xml.UndefinedMacro(call, $"There is no macro \u201c{call.Value}\u201d", near is null ? [] : [$"Did you mean \u201c{near}\u201d?"]);
        }

        return undefined.Count == 0;
    }

    private static bool NoneIsCircular(Dictionary<string, XElement> macros, StyleXml xml)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var open = new HashSet<string>(StringComparer.Ordinal);
        return macros.Keys.Order(StringComparer.Ordinal).All(name => Visit(name, macros, open, done, xml));
    }

    private static bool Visit(
        string name, Dictionary<string, XElement> macros, HashSet<string> open, HashSet<string> done, StyleXml xml)
    {
        if (done.Contains(name))
        {
            return true;
        }

        if (open.Count >= DeepestCalls)
        {
            xml.EndlessMacro(macros[name], $"Macros call one another more than {DeepestCalls} levels deep");
            return false;
        }

        if (!open.Add(name))
        {
            xml.UndefinedMacro(macros[name], $"The macro \u201c{name}\u201d calls itself", "Break the circle of calls");
            return false;
        }

        var holds = macros[name].Descendants().Attributes("macro").All(call => Visit(call.Value, macros, open, done, xml));
        open.Remove(name);
        done.Add(name);
        return holds;
    }
}
