namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Joins files that go on to the divisions before them: those that begin below the level of the heading with which the division begins.</summary>
internal static class DivisionJoiner
{
    /// <summary>Tells of each division whether it goes on.</summary>
    /// <param name="divisions">The divisions, one or more a file.</param>
    public static ValueList<bool> FindGoingOn(IEnumerable<Division> divisions)
    {
        var answers = new List<bool>();
        Division? opened = null;
        foreach (var division in divisions)
        {
            var goesOn = opened is not null && GoesOn(division, opened);
            answers.Add(goesOn);
            opened = goesOn ? opened : division;
        }

        return ValueList.From(answers);
    }

    /// <summary>Joins divisions.</summary>
    /// <param name="divisions">The divisions.</param>
    /// <param name="goesOn">Which of them go on.</param>
    public static ValueList<Division> Join(ValueList<Division> divisions, ValueList<bool> goesOn)
    {
        if (!goesOn.Contains(true))
        {
            return divisions;
        }

        var joined = new List<Division>();
        for (var i = 0; i < divisions.Count;)
        {
            var next = i + 1;
            while (next < divisions.Count && goesOn[next])
            {
                next++;
            }

            var blocks = divisions.Skip(i).Take(next - i).SelectMany(d => d.Blocks);
            joined.Add(next == i + 1 ? divisions[i] : divisions[i] with { Blocks = ValueList.From(blocks) });
            i = next;
        }

        return ValueList.From(joined);
    }

    private static bool GoesOn(Division division, Division opened) =>
        division.Heading is { } heading && opened.Heading is { } first && heading.Level > first.Level
        && (division.Role is DivisionRole.Chapter or DivisionRole.Other) && opened.Role != DivisionRole.Part
        && division.Matter == opened.Matter && division.Attributes == Attributes.None && !opened.IsGenerated;
}
