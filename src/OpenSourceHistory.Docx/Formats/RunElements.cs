using DocumentFormat.OpenXml;
using OpenSourceHistory.Styles.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>Writes run properties: only those in which a run differs from what it inherits, in the schema's order (17.3.2.28).</summary>
internal static class RunElements
{
    /// <summary>Appends what differs.</summary>
    /// <param name="target">A <c>w:rPr</c>.</param>
    /// <param name="from">What is inherited; null to write everything.</param>
    /// <param name="to">What is wanted.</param>
    /// <param name="hint">True where signs that Latin text has too are to stand in the East Asian face.</param>
    public static void AppendDifferences(OpenXmlCompositeElement target, RunFormat? from, RunFormat to, bool hint = false)
    {
        AppendFonts(target, from, to, hint);
        AppendToggles(target, from, to);
        AppendColorAndSpace(target, from, to);
        AppendSize(target, from, to);
        AppendDecoration(target, from, to);
        AppendDirection(target, from, to);
        AppendEmphasis(target, from, to);
        AppendLanguage(target, from, to);
        AppendFigures(target, from, to);
    }

    private static void AppendFonts(OpenXmlCompositeElement target, RunFormat? from, RunFormat to, bool hint)
    {
        var latin = from?.Fonts.Latin != to.Fonts.Latin;
        var east = from?.Fonts.EastAsian != to.Fonts.EastAsian;
        if (!latin && !east && !hint)
        {
            return;
        }

        var fonts = new W.RunFonts();
        if (hint)
        {
            fonts.Hint = W.FontTypeHintValues.EastAsia;
        }

        if (latin)
        {
            (fonts.Ascii, fonts.HighAnsi, fonts.ComplexScript) = (to.Fonts.Latin, to.Fonts.Latin, to.Fonts.Latin);
        }

        if (east)
        {
            fonts.EastAsia = to.Fonts.EastAsian;
        }

        target.AppendChild(fonts);
    }

    private static void AppendToggles(OpenXmlCompositeElement target, RunFormat? from, RunFormat to)
    {
        if ((from?.Bold ?? false) != to.Bold)
        {
            target.AppendChild(Toggle(new W.Bold(), to.Bold));
            target.AppendChild(Toggle(new W.BoldComplexScript(), to.Bold));
        }

        if ((from?.Italic ?? false) != to.Italic)
        {
            target.AppendChild(Toggle(new W.Italic(), to.Italic));
            target.AppendChild(Toggle(new W.ItalicComplexScript(), to.Italic));
        }

        if ((from?.Caps ?? false) != to.Caps)
        {
            target.AppendChild(Toggle(new W.Caps(), to.Caps));
        }

        if ((from?.SmallCaps ?? false) != to.SmallCaps)
        {
            target.AppendChild(Toggle(new W.SmallCaps(), to.SmallCaps));
        }

        if ((from?.Strike ?? false) != to.Strike)
        {
            target.AppendChild(Toggle(new W.Strike(), to.Strike));
        }
    }

    private static T Toggle<T>(T element, bool value)
        where T : W.OnOffType
    {
        if (!value)
        {
            element.Val = false;
        }

        return element;
    }

    private static void AppendColorAndSpace(OpenXmlCompositeElement target, RunFormat? from, RunFormat to)
    {
        if (from is null ? to.Color != Paint.Black : from.Color != to.Color)
        {
            target.AppendChild(new W.Color { Val = to.Color == Paint.Black ? "auto" : to.Color.ToHex() });
        }

        if ((from?.Spacing ?? 0) != to.Spacing)
        {
            target.AppendChild(new W.Spacing { Val = to.Spacing });
        }

        if ((from?.Raise ?? 0) != to.Raise)
        {
            target.AppendChild(new W.Position { Val = Units.Text(to.Raise) });
        }
    }

    private static void AppendSize(OpenXmlCompositeElement target, RunFormat? from, RunFormat to)
    {
        if (from?.HalfPoints == to.HalfPoints)
        {
            return;
        }

        target.AppendChild(new W.FontSize { Val = Units.Text(to.HalfPoints) });
        target.AppendChild(new W.FontSizeComplexScript { Val = Units.Text(to.HalfPoints) });
    }

    private static void AppendDecoration(OpenXmlCompositeElement target, RunFormat? from, RunFormat to)
    {
        if ((from?.Underline ?? false) != to.Underline)
        {
            target.AppendChild(new W.Underline { Val = to.Underline ? W.UnderlineValues.Single : W.UnderlineValues.None });
        }

        if ((from?.Border ?? default) != to.Border)
        {
            target.AppendChild(ParagraphElements.Border<W.Border>(to.Border.Border, to.Border.Distance));
        }

        if ((from?.Ground ?? Paint.Transparent) != to.Ground)
        {
            target.AppendChild(ParagraphElements.Shading(to.Ground));
        }

        if ((from?.Script ?? ScriptPosition.Baseline) != to.Script)
        {
            target.AppendChild(new W.VerticalTextAlignment
            {
                Val = to.Script switch
                {
                    ScriptPosition.Superscript => W.VerticalPositionValues.Superscript,
                    ScriptPosition.Subscript => W.VerticalPositionValues.Subscript,
                    _ => W.VerticalPositionValues.Baseline,
                },
            });
        }
    }

    private static void AppendDirection(OpenXmlCompositeElement target, RunFormat? from, RunFormat to)
    {
        if ((from?.RightToLeftLanguage is null) != (to.RightToLeftLanguage is null))
        {
            target.AppendChild(Toggle(new W.RightToLeftText(), to.RightToLeftLanguage is not null));
        }
    }

    private static void AppendEmphasis(OpenXmlCompositeElement target, RunFormat? from, RunFormat to)
    {
        if ((from?.Emphasis ?? EmphasisMark.None) != to.Emphasis)
        {
            target.AppendChild(new W.Emphasis
            {
                Val = to.Emphasis switch
                {
                    EmphasisMark.Dot => W.EmphasisMarkValues.Dot,
                    EmphasisMark.Comma => W.EmphasisMarkValues.Comma,
                    EmphasisMark.Circle => W.EmphasisMarkValues.Circle,
                    EmphasisMark.DotBelow => W.EmphasisMarkValues.UnderDot,
                    _ => W.EmphasisMarkValues.None,
                },
            });
        }
    }

    private static void AppendLanguage(OpenXmlCompositeElement target, RunFormat? from, RunFormat to)
    {
        var latin = from?.Language != to.Language;
        var east = from?.EastAsianLanguage != to.EastAsianLanguage;
        var rightToLeft = to.RightToLeftLanguage is not null && from?.RightToLeftLanguage != to.RightToLeftLanguage;
        if (!latin && !east && !rightToLeft)
        {
            return;
        }

        var languages = new W.Languages();
        if (latin)
        {
            languages.Val = to.Language;
        }

        if (east)
        {
            languages.EastAsia = to.EastAsianLanguage;
        }

        if (rightToLeft)
        {
            languages.Bidi = to.RightToLeftLanguage;
        }

        target.AppendChild(languages);
    }

    // Word 2010 and later; older ones pass over them (mc:Ignorable).
    private static void AppendFigures(OpenXmlCompositeElement target, RunFormat? from, RunFormat to)
    {
        if ((from?.Figures ?? NumericFigure.Normal) != to.Figures)
        {
            target.AppendChild(new W14.NumberingFormat
            {
                Val = to.Figures switch
                {
                    NumericFigure.OldStyle => W14.NumberFormValues.OldStyle,
                    NumericFigure.Lining => W14.NumberFormValues.Lining,
                    _ => W14.NumberFormValues.Default,
                },
            });
        }

        if ((from?.FigureSpacing ?? NumericSpacing.Normal) != to.FigureSpacing)
        {
            target.AppendChild(new W14.NumberSpacing
            {
                Val = to.FigureSpacing switch
                {
                    NumericSpacing.Tabular => W14.NumberSpacingValues.Tabular,
                    NumericSpacing.Proportional => W14.NumberSpacingValues.Proportional,
                    _ => W14.NumberSpacingValues.Default,
                },
            });
        }
    }
}
