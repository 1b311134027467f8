using System.Text;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Graphics;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Interactive;

/// <summary>Writes links (ISO 32000-1, 12.5.6.5).</summary>
internal static class LinkAnnotations
{
    // Annotations that are to be printed, if ever they show, carry this flag (12.5.3); archives demand it.
    private const int PrintFlag = 4;

    /// <summary>Adds a link to a file.</summary>
    /// <param name="objects">Receives it.</param>
    /// <param name="link">The link.</param>
    /// <param name="boxes">Boxes of its page.</param>
    /// <param name="parentKey">Its key in the tree that leads to its element (14.7.4.4), or null.</param>
    /// <returns>The annotation.</returns>
    public static ObjectId AddTo(ObjectTable objects, LinkArea link, PageBoxes boxes, int? parentKey) => objects.Add(syntax =>
    {
        syntax.OpenDictionary().Name("Type").Name("Annot").Name("Subtype").Name("Link").Name("Rect");
        boxes.WriteRectangle(syntax, link.Area);
        syntax.Name("Border").OpenArray().Integer(0).Integer(0).Integer(0).CloseArray().Name("F").Integer(PrintFlag);
        if (link.Description.Length > 0)
        {
            syntax.Name("Contents").Text(link.Description);
        }

        if (parentKey is { } key)
        {
            syntax.Name("StructParent").Integer(key);
        }

        WriteTarget(syntax, link.Target);
        syntax.CloseDictionary();
    });

    /// <summary>The id that a link leads to, or null where it leads out of the document.</summary>
    /// <param name="link">The link.</param>
    public static string? DestinationOf(LinkArea link) => link.Target.StartsWith('#') ? link.Target[1..] : null;

    private static void WriteTarget(SyntaxWriter syntax, string target)
    {
        if (target.StartsWith('#'))
        {
            syntax.Name("Dest").Text(target[1..]);
        }
        else
        {
            syntax.Name("A").OpenDictionary().Name("S").Name("URI").Name("URI").Literal(ToAscii(target)).CloseDictionary();
        }
    }

    // Addresses are seven-bit ASCII (12.6.4.7).
    private static byte[] ToAscii(string address)
    {
        var result = new StringBuilder(address.Length);
        foreach (var value in Encoding.UTF8.GetBytes(address))
        {
            if (value is > (byte)' ' and < 0x7F)
            {
                result.Append((char)value);
            }
            else
            {
                result.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return Encoding.ASCII.GetBytes(result.ToString());
    }
}
