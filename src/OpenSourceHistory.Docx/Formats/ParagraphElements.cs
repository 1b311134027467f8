using DocumentFormat.OpenXml;
using OpenSourceHistory.Styles.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>Writes paragraph properties: only those in which a paragraph differs from what it inherits, in the schema's order (17.3.1.26).</summary>
internal static class ParagraphElements
{
    /// <summary>Appends what differs.</summary>
    /// <param name="target">A <c>w:pPr</c>.</param>
    /// <param name="from">What is inherited.</param>
    /// <param name="to">What is wanted.</param>
    /// <param name="list">Place in a list, written where its order demands; null for none.</param>
    public static void AppendDifferences(OpenXmlCompositeElement target, ParagraphFormat from, ParagraphFormat to, ListPlace? list = null)
    {
        AppendKeeps(target, from, to);
        if (list is { } place)
        {
            target.AppendChild(Numbering(place));
        }

        AppendBox(target, from, to);
        if (!from.Tabs.Equals(to.Tabs))
        {
            target.AppendChild(Tabs(from.Tabs, to.Tabs));
        }

        AppendEastAsian(target, from.EastAsian, to.EastAsian);
        if (from.IsRightToLeft != to.IsRightToLeft)
        {
            target.AppendChild(new W.BiDi { Val = OnOff(to.IsRightToLeft) });
        }

        AppendSpacing(target, from, to);
        AppendIndents(target, from, to);
        if (from.Contextual != to.Contextual)
        {
            target.AppendChild(new W.ContextualSpacing { Val = OnOff(to.Contextual) });
        }

        if (from.Alignment != to.Alignment)
        {
            target.AppendChild(new W.Justification { Val = Alignment(to.Alignment) });
        }

        if (from.OutlineLevel != to.OutlineLevel)
        {
            target.AppendChild(new W.OutlineLevel { Val = to.OutlineLevel });
        }
    }

    // Nothing hangs out of the lines of Chinese text (Requirements for Chinese Text Layout, section 3.1.7), which Word lets by default.
    private static void AppendEastAsian(OpenXmlCompositeElement target, EastAsianLayout? from, EastAsianLayout? to)
    {
        if (to is null || from == to)
        {
            return;
        }

        target.AppendChild(new W.Kinsoku { Val = OnOff(to.KeepsProhibitions) });
        target.AppendChild(new W.WordWrap { Val = OnOff(!to.BreaksWords) });
        target.AppendChild(new W.OverflowPunctuation { Val = false });
        target.AppendChild(new W.TopLinePunctuation { Val = OnOff(to.TrimsStart) });
        target.AppendChild(new W.AutoSpaceDE { Val = OnOff(to.SpacesLetters) });
        target.AppendChild(new W.AutoSpaceDN { Val = OnOff(to.SpacesFigures) });
    }

    private static void AppendBox(OpenXmlCompositeElement target, ParagraphFormat from, ParagraphFormat to)
    {
        if (from.Borders != to.Borders || from.BorderDistance != to.BorderDistance)
        {
            target.AppendChild(Borders(to));
        }

        if (from.Ground != to.Ground)
        {
            target.AppendChild(Shading(to.Ground));
        }
    }

    /// <summary>A ground.</summary>
    public static W.Shading Shading(RgbPaint ground) => new()
    {
        Val = W.ShadingPatternValues.Clear,
        Color = "auto",
        Fill = ground.Alpha == 0 ? "auto" : ground.ToHex(),
    };

    /// <summary>Fills in one side's border.</summary>
    public static T Border<T>(Border border, int distance = 0)
        where T : W.BorderType, new()
    {
        if (border.Style == BorderStyle.None || border.Width == Length.Zero)
        {
            return new T { Val = W.BorderValues.Nil };
        }

        return new T
        {
            Val = border.Style switch
            {
                BorderStyle.Dashed => W.BorderValues.Dashed,
                BorderStyle.Dotted => W.BorderValues.Dotted,
                BorderStyle.Double => W.BorderValues.Double,
                _ => W.BorderValues.Single,
            },
            Size = (uint)Units.BorderEighths(border.Style == BorderStyle.Double ? border.Width / 3 : border.Width), // of each of its lines (17.18.2)
            Space = (uint)distance,
            Color = border.Color.ToRgb() is var color && color == Paint.Black ? "auto" : color.ToHex(),
        };
    }

    private static void AppendKeeps(OpenXmlCompositeElement target, ParagraphFormat from, ParagraphFormat to)
    {
        if (from.KeepNext != to.KeepNext)
        {
            target.AppendChild(new W.KeepNext { Val = OnOff(to.KeepNext) });
        }

        if (from.KeepLines != to.KeepLines)
        {
            target.AppendChild(new W.KeepLines { Val = OnOff(to.KeepLines) });
        }

        if (from.PageBreakBefore != to.PageBreakBefore)
        {
            target.AppendChild(new W.PageBreakBefore { Val = OnOff(to.PageBreakBefore) });
        }

        if (from.WidowControl != to.WidowControl)
        {
            target.AppendChild(new W.WidowControl { Val = OnOff(to.WidowControl) });
        }
    }

    private static OnOffValue? OnOff(bool value) => value ? null : new OnOffValue(false);

    private static W.NumberingProperties Numbering(ListPlace place) => new(
        new W.NumberingLevelReference { Val = place.Level },
        new W.NumberingId { Val = place.NumberId });

    private static W.ParagraphBorders Borders(ParagraphFormat format)
    {
        var borders = new W.ParagraphBorders();
        borders.AppendChild(Border<W.TopBorder>(format.Borders.Top, format.BorderDistance.Top));
        borders.AppendChild(Border<W.LeftBorder>(format.Borders.Left, format.BorderDistance.Left));
        borders.AppendChild(Border<W.BottomBorder>(format.Borders.Bottom, format.BorderDistance.Bottom));
        borders.AppendChild(Border<W.RightBorder>(format.Borders.Right, format.BorderDistance.Right));
        return borders;
    }

    private static W.Tabs Tabs(ValueList<TabStop> from, ValueList<TabStop> to)
    {
        var tabs = new W.Tabs();
        foreach (var stop in from)
        {
            if (!to.Contains(stop))
            {
                tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Clear, Position = stop.Position });
            }
        }

        foreach (var stop in to)
        {
            var tab = new W.TabStop { Val = Kind(stop.Kind), Position = stop.Position };
            if (stop.Dotted)
            {
                tab.Leader = W.TabStopLeaderCharValues.Dot;
            }

            tabs.AppendChild(tab);
        }

        return tabs;
    }

    private static W.TabStopValues Kind(TabKind kind) => kind switch
    {
        TabKind.Center => W.TabStopValues.Center,
        TabKind.Right => W.TabStopValues.Right,
        TabKind.Decimal => W.TabStopValues.Decimal,
        _ => W.TabStopValues.Left,
    };

    private static void AppendSpacing(OpenXmlCompositeElement target, ParagraphFormat from, ParagraphFormat to)
    {
        var line = from.Line != to.Line || from.LineRule != to.LineRule;
        if (from.Before == to.Before && from.After == to.After && !line)
        {
            return;
        }

        var spacing = new W.SpacingBetweenLines();
        if (from.Before != to.Before)
        {
            spacing.Before = Units.Text(to.Before);
        }

        if (from.After != to.After)
        {
            spacing.After = Units.Text(to.After);
        }

        if (line)
        {
            spacing.Line = Units.Text(to.Line);
            spacing.LineRule = to.LineRule switch
            {
                LineRule.Exact => W.LineSpacingRuleValues.Exact,
                LineRule.AtLeast => W.LineSpacingRuleValues.AtLeast,
                _ => W.LineSpacingRuleValues.Auto,
            };
        }

        target.AppendChild(spacing);
    }

    private static void AppendIndents(OpenXmlCompositeElement target, ParagraphFormat from, ParagraphFormat to)
    {
        if (from.Left == to.Left && from.Right == to.Right && from.FirstLine == to.FirstLine && from.FirstLineCharacters == to.FirstLineCharacters)
        {
            return;
        }

        var indents = new W.Indentation();
        if (from.Left != to.Left)
        {
            indents.Left = Units.Text(to.Left);
        }

        if (from.Right != to.Right)
        {
            indents.Right = Units.Text(to.Right);
        }

        if (from.FirstLine != to.FirstLine)
        {
            if (to.FirstLine < 0)
            {
                indents.Hanging = Units.Text(-to.FirstLine);
            }
            else
            {
                indents.FirstLine = Units.Text(to.FirstLine);
            }
        }

        // Characters go before lengths (17.3.1.12).
        if (from.FirstLineCharacters != to.FirstLineCharacters)
        {
            indents.FirstLineChars = to.FirstLineCharacters;
        }

        target.AppendChild(indents);
    }

    private static W.JustificationValues Alignment(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Center => W.JustificationValues.Center,
        TextAlignment.Right => W.JustificationValues.Right,
        TextAlignment.Justify => W.JustificationValues.Both,
        _ => W.JustificationValues.Left,
    };
}
