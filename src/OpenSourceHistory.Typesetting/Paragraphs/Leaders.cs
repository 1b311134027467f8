namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Fills a stretch of a line with a pattern that stands on one grid in all lines, counted from the right edge of the measure.</summary>
internal static class Leaders
{
    /// <summary>Fills the stretch.</summary>
    /// <param name="runs">Receives the glyphs.</param>
    /// <param name="pattern">What is repeated.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="start">Left end of the stretch, in scaled points.</param>
    /// <param name="end">Its right end.</param>
    /// <param name="edge">Right edge of the measure.</param>
    public static void Fill(GlyphRunBuilder runs, string pattern, InlineStyle style, double start, double end, long edge)
    {
        var words = pattern.Split(' ');
        var space = style.Scale(style.Shaper.SpaceWidth);
        var width = (long)space * (words.Length - 1);
        foreach (var word in words)
        {
            width += word.Length > 0 ? style.Scale(style.Shaper.Shape(word).Width) : 0;
        }

        if (width <= 0)
        {
            return;
        }

        var first = edge - (Math.Floor((edge - start) / width) * width);
        runs.AddSpace(' ', style, GlyphFit.Natural, start, first - start, SourceSpan.None);
        var x = first;
        for (; x + width <= end; x += width)
        {
            AddPattern(runs, words, style, x, space);
        }

        runs.AddSpace(' ', style, GlyphFit.Natural, x, end - x, SourceSpan.None);
    }

    private static void AddPattern(GlyphRunBuilder runs, string[] words, InlineStyle style, double x, long space)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
            {
                runs.AddSpace(' ', style, GlyphFit.Natural, x, space, SourceSpan.None);
                x += space;
            }

            if (words[i].Length > 0)
            {
                var word = style.Shaper.Shape(words[i]);
                runs.AddWord(word, style, GlyphFit.Natural, x, SourceSpan.None, endsInHyphen: false);
                x += style.Scale(word.Width);
            }
        }
    }
}
