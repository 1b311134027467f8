using OpenSourceHistory.Docx.Flow;
using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Blocks;
using OpenSourceHistory.Docx.Catalog;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;
using OpenSourceHistory.Docx.Naming;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes <c>styles.xml</c> (17.7).</summary>
/// <param name="catalog">The styles.</param>
/// <param name="lists">The lists that list styles belong to.</param>
/// <param name="table">How tables look.</param>
/// <param name="tables">Names that the author gives to styles of tables.</param>
internal sealed class StyleTable(StyleCatalog catalog, ListCatalog lists, TableLook table, IEnumerable<string> tables)
{
    /// <summary>Makes the root element.</summary>
    public W.Styles Make()
    {
        var styles = new W.Styles(MakeDefaults(), MakeLatent());
        foreach (var definition in catalog.Definitions)
        {
            styles.AppendChild(Make(definition));
        }

        styles.AppendChild(DefaultCharacter());
        styles.AppendChild(DefaultTable());
        styles.AppendChild(TableStyle.Make(table));
        foreach (var name in tables)
        {
            styles.AppendChild(TableStyle.MakeNamed(name));
        }

        return styles;
    }

    private W.DocDefaults MakeDefaults()
    {
        var run = new W.RunPropertiesBaseStyle();
        RunElements.AppendDifferences(run, null, catalog.Default);
        return new W.DocDefaults(new W.RunPropertiesDefault(run), new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle()));
    }

    private static W.LatentStyles MakeLatent()
    {
        var latent = new W.LatentStyles
        {
            DefaultLockedState = false,
            DefaultUiPriority = 99,
            DefaultSemiHidden = true,
            DefaultUnhideWhenUsed = true,
            DefaultPrimaryStyle = false,
            Count = 376,
        };
        foreach (var style in BuiltInStyles.All)
        {
            if (!style.IsBuiltIn)
            {
                continue;
            }

            latent.AppendChild(new W.LatentStyleExceptionInfo
            {
                Name = style.Name,
                UiPriority = style.Priority,
                SemiHidden = false,
                UnhideWhenUsed = false,
                PrimaryStyle = style.Priority < 40,
            });
        }

        return latent;
    }

    private W.Style Make(StyleDefinition definition)
    {
        var name = definition.Name;
        var style = new W.Style
        {
            Type = name.Kind == StyleKind.Paragraph ? W.StyleValues.Paragraph : W.StyleValues.Character,
            StyleId = name.Id,
            CustomStyle = name.IsBuiltIn ? null : true,
            Default = name.Id == "Normal" ? true : null,
        };
        style.AppendChild(new W.StyleName { Val = name.Name });
        if (name.BasedOn is { } parent)
        {
            style.AppendChild(new W.BasedOn { Val = parent });
        }
        else if (name.Kind == StyleKind.Character)
        {
            style.AppendChild(new W.BasedOn { Val = "DefaultParagraphFont" });
        }

        if (name.Next is { } next)
        {
            style.AppendChild(new W.NextParagraphStyle { Val = next });
        }

        style.AppendChild(new W.UIPriority { Val = name.Priority });
        if (name.Priority < 40)
        {
            style.AppendChild(new W.PrimaryStyle());
        }

        AppendLooks(style, definition);
        return style;
    }

    private void AppendLooks(W.Style style, StyleDefinition definition)
    {
        var run = new W.StyleRunProperties();
        if (definition.Name.Kind == StyleKind.Character)
        {
            RunElements.AppendDifferences(run, definition.Plain, definition.Run with { Language = definition.Plain.Language });
        }
        else
        {
            var parent = definition.Name.BasedOn is { } id ? catalog.Find(id) : null;
            var paragraph = new W.StyleParagraphProperties();
            AppendParagraph(paragraph, definition, parent?.Paragraph ?? ParagraphFormat.WordDefault);
            if (paragraph.HasChildren)
            {
                style.AppendChild(paragraph);
            }

            RunElements.AppendDifferences(run, parent?.Run ?? catalog.Default, definition.Run);
        }

        if (run.HasChildren)
        {
            style.AppendChild(run);
        }
    }

    // Word's list styles carry their list, so that choosing the style is enough to make an item.
    private void AppendParagraph(W.StyleParagraphProperties target, StyleDefinition definition, ParagraphFormat parent)
    {
        var format = definition.Paragraph;
        if (ListOf(definition.Name.Id) is { } place)
        {
            var (left, hanging) = lists.IndentsOf(place.NumberId, place.Level);
            parent = parent with { Left = left, FirstLine = -hanging };
            format = format with { Left = left, FirstLine = -hanging };
            ParagraphElements.AppendDifferences(target, parent, format, place);
            return;
        }

        ParagraphElements.AppendDifferences(target, parent, format);
    }

    private static ListPlace? ListOf(string id)
    {
        if (id.StartsWith("ListBullet", StringComparison.Ordinal))
        {
            return new(ListCatalogBuilder.BulletNumber, LevelOf(id, "ListBullet"));
        }

        if (id.StartsWith("ListNumber", StringComparison.Ordinal))
        {
            return new(ListCatalogBuilder.DecimalNumber, LevelOf(id, "ListNumber"));
        }

        return null;
    }

    private static int LevelOf(string id, string stem) => id.Length == stem.Length ? 0 : id[^1] - '1';

    private static W.Style DefaultCharacter() => new(
        new W.StyleName { Val = "Default Paragraph Font" },
        new W.UIPriority { Val = 1 },
        new W.SemiHidden(),
        new W.UnhideWhenUsed())
    {
        Type = W.StyleValues.Character,
        StyleId = "DefaultParagraphFont",
        Default = true,
    };

    private static W.Style DefaultTable() => new(
        new W.StyleName { Val = "Normal Table" },
        new W.UIPriority { Val = 99 },
        new W.SemiHidden(),
        new W.UnhideWhenUsed(),
        new W.StyleTableProperties(
            new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
            TableStyle.Margins(default)))
    {
        Type = W.StyleValues.Table,
        StyleId = "TableNormal",
        Default = true,
    };
}
