using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Css.Syntax;

/// <summary>Writes component values as CSS (CSS Syntax 3, section 9).</summary>
public static class ComponentWriter
{
    /// <summary>The components as text; runs of white space become one space.</summary>
    /// <param name="components">The components.</param>
    public static string Write(IReadOnlyList<Component> components)
    {
        var text = new StringBuilder();
        WriteAll(text, components);
        return text.ToString();
    }

    /// <summary>A number as CSS writes it, with at most four decimals.</summary>
    /// <param name="value">The number.</param>
    public static string Number(double value) => (Math.Round(value, 4) + 0.0).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A string in double quotes.</summary>
    /// <param name="value">The string.</param>
    public static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                < ' ' => text.Append('\\').Append(((int)c).ToString("x", CultureInfo.InvariantCulture)).Append(' '),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    private static void WriteAll(StringBuilder text, IReadOnlyList<Component> components)
    {
        foreach (var component in components)
        {
            WriteOne(text, component);
        }
    }

    private static void WriteOne(StringBuilder text, Component component)
    {
        switch (component.Kind)
        {
            case TokenKind.Function:
                text.Append(component.Text).Append('(');
                WriteAll(text, component.Children);
                text.Append(')');
                break;
            case TokenKind.OpenParen or TokenKind.OpenSquare or TokenKind.OpenCurly:
                text.Append(component.Text);
                WriteAll(text, component.Children);
                text.Append(component.Kind switch { TokenKind.OpenParen => ')', TokenKind.OpenSquare => ']', _ => '}' });
                break;
            default:
                text.Append(TextOf(component));
                break;
        }
    }

    private static string TextOf(Component component) => component.Kind switch
    {
        TokenKind.String => Quote(component.Text),
        TokenKind.Url => $"url({Quote(component.Text)})",
        TokenKind.Hash => "#" + component.Text,
        TokenKind.AtKeyword => "@" + component.Text,
        TokenKind.Number => component.Text + Number(component.Number),
        TokenKind.Percentage or TokenKind.Dimension => Number(component.Number) + component.Text,
        _ => component.Text,
    };
}
