using System.Globalization;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Writes lists.</summary>
/// <param name="elements">Receives elements and text.</param>
/// <param name="inlines">Writes terms.</param>
/// <param name="blocks">Writes items.</param>
internal sealed class ListWriter(ElementWriter elements, InlineWriter inlines, BlockWriter blocks)
{
    // Reading systems draw these markers themselves, in the list's font.
    private const string MarkerCharacters = "0123456789.)";

    // Class of the list, and term of the Structural Semantics Vocabulary.
    private const string Glossary = "glossary";

    /// <summary>Writes a bulleted or numbered list.</summary>
    /// <param name="list">The list.</param>
    public void Write(ListBlock list)
    {
        elements.Start(list);
        if (list.Numbering is { } numbering)
        {
            WriteNumbering(numbering);
            elements.Characters.Add(MarkerCharacters, elements.Styled.StyleOf(list));
        }

        AddMarkers(list);

        elements.NewLine();
        foreach (var item in list.Items)
        {
            WriteItem(item);
            elements.NewLine();
        }

        elements.End();
    }

    /// <summary>Writes a list of definitions; terms and definitions of one of the class <c>glossary</c> with the semantics of glossaries, whose own is the division's.</summary>
    /// <param name="list">The list.</param>
    public void Write(DefinitionList list)
    {
        var isGlossary = list.Attributes.HasClass(Glossary);
        elements.Start(list);
        elements.NewLine();
        foreach (var item in list.Items)
        {
            foreach (var term in item.Terms)
            {
                elements.Start(term);
                elements.Semantics(isGlossary ? "glossterm" : null, null);
                inlines.Write(term.Inlines, elements.Styled.StyleOf(term));
                elements.End();
                elements.NewLine();
            }

            foreach (var definition in item.Definitions)
            {
                elements.Start(definition);
                elements.Semantics(isGlossary ? "glossdef" : null, null);
                blocks.Write(definition.Blocks);
                elements.End();
                elements.NewLine();
            }
        }

        elements.End();
    }

    // What reading systems draw by a style that they know, or that the sheet tells them; their own bullets are in their own fonts.
    private void AddMarkers(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            var style = elements.Styled.StyleOf(item);
            if (style.ListStyleType.Bullet is null || style.ListStyleType.PredefinedName is null)
            {
                elements.Characters.Add(ContentText.Of(elements.Styled.ContentOf(item, PseudoElement.Marker)), style);
            }
        }
    }

    private void WriteNumbering(ListNumbering numbering)
    {
        if (numbering.Start != 1)
        {
            elements.Attribute("start", numbering.Start.ToString(CultureInfo.InvariantCulture));
        }

        var type = numbering.Style switch
        {
            "lower-alpha" => "a",
            "upper-alpha" => "A",
            "lower-roman" => "i",
            "upper-roman" => "I",
            _ => null,
        };
        if (type is not null)
        {
            elements.Attribute("type", type);
        }
    }

    private void WriteItem(ListItem item)
    {
        elements.Start(item);
        if (item.IsDone is { } isDone)
        {
            if (item.Blocks is [Paragraph, ..])
            {
                blocks.BeginNext(() => WriteCheckBox(item, isDone));
            }
            else
            {
                WriteCheckBox(item, isDone);
            }
        }

        elements.Generated(item, PseudoElement.Before);
        blocks.Write(item.Blocks);
        elements.Generated(item, PseudoElement.After);
        elements.End();
    }

    // The signs have names that are read aloud ("ballot box with check"), so they need no text of their own.
    private void WriteCheckBox(ListItem item, bool isDone)
    {
        elements.Start("span", "check-box");
        elements.Text(isDone ? "\u2611" : "\u2610", elements.Styled.StyleOf(item));
        elements.End();
        elements.Text(" ", elements.Styled.StyleOf(item));
    }
}
